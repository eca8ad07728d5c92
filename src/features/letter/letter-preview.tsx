import { letter as en } from '../../i18n/en/letter.ts';
import { letter as fr } from '../../i18n/fr/letter.ts';
import type { Language } from '../../i18n/language.ts';
import { fileProblemText } from '../../parts/file-problem-text.ts';
import { PdfPage, usePdfDocument } from '../../parts/pdf-pages.tsx';
import type { Platform, RenderedPdf } from '../../platform/platform.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { BlockTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './letter-preview.module.css';
import { useLetter } from './use-letter.ts';
import { useSaveLetter } from './use-save-letter.ts';

const words = { fr, en } as const;

/** The letter as it will be printed, and the button that saves these very bytes. */
export function LetterPreview(props: {
  readonly platform: Platform;
  readonly worker: Worker;
  /** A LetterRequest as JSON: the same words are drawn once. */
  readonly request: string;
  readonly language: Language;
  readonly fileName: string;
}) {
  const language = useLanguage();
  const word = words[language];
  const letter = useLetter(props.platform, props.request);
  const saving = useSaveLetter(props.platform, (name) => word.saved({ name }));
  const { pdf } = letter;
  return (
    <Rows>
      <Row between>
        <BlockTitle level={1}>{word.preview}</BlockTitle>
        <Button
          variant="main"
          icon="download"
          busy={saving.isBusy}
          busyLabel={word.saving}
          disabledReason={pdf === undefined ? word.drawing : undefined}
          onPress={() => pdf && void saving.save(pdf.bytes, props.fileName)}
        >
          {word.save}
        </Button>
      </Row>
      {saving.problem && saving.problem.type !== 'Cancelled' && (
        <Notice tone="problem">{fileProblemText(saving.problem, language)}</Notice>
      )}
      {letter.hasFailed && (
        <Notice tone="problem" action={<Button onPress={letter.again}>{word.again}</Button>}>
          {word.failed}
        </Notice>
      )}
      {pdf === undefined && !letter.hasFailed && <Progress label={word.drawing} />}
      {pdf !== undefined && (
        <>
          {pdf.uncovered.length > 0 && (
            <Notice tone="soon">
              {word.uncovered({ characters: pdf.uncovered.map((each) => each.character).join(' ') })}
            </Notice>
          )}
          <Sheets pdf={pdf} worker={props.worker} language={props.language} />
        </>
      )}
    </Rows>
  );
}

function Sheets(props: { readonly pdf: RenderedPdf; readonly worker: Worker; readonly language: Language }) {
  const word = words[useLanguage()];
  const pdf = usePdfDocument(props.pdf.bytes, props.worker);
  return (
    <div className={styles['desk']}>
      {pdf !== undefined &&
        Array.from({ length: pdf.numPages }, (_, index) => index + 1).map((page) => (
          <PdfPage
            key={page}
            pdf={pdf}
            page={page}
            label={word.page({ page, pages: pdf.numPages })}
            lang={props.language}
          />
        ))}
    </div>
  );
}
