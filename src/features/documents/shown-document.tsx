import type { Address } from '../../domain/address.ts';
import { about as aboutEn } from '../../i18n/en/about.ts';
import { documents as en } from '../../i18n/en/documents.ts';
import { about as aboutFr } from '../../i18n/fr/about.ts';
import { documents as fr } from '../../i18n/fr/documents.ts';
import type { Language } from '../../i18n/language.ts';
import { sizeText } from '../../i18n/size-text.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Rows } from '../../ui/rows.tsx';
import { BlockTitle, Fine } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import type { DocumentsProps } from './documents-props.ts';
import { Preview } from './preview.tsx';
import { SaveDocument } from './save-document.tsx';
import { Uncovered } from './uncovered.tsx';
import type { Rendering } from './use-rendered.ts';

const words = { fr, en } as const;
const aboutWords = { fr: aboutFr, en: aboutEn } as const;

interface ShownDocumentProps extends DocumentsProps {
  readonly title: string;
  /** undefined: nothing is chosen, so that there is nothing to draw. */
  readonly rendering: Rendering | undefined;
  readonly language: Language;
  readonly hasEntries: boolean;
  readonly onAgain: () => void;
}

/** The document as it will be in the file, and what can be done with it. */
export function ShownDocument(props: ShownDocumentProps) {
  const { rendering, language, platform, today } = props;
  const ours = useLanguage();
  const word = words[ours];
  if (rendering === undefined) return <Nothing hasEntries={props.hasEntries} />;
  if (rendering.state === 'failed') {
    return (
      <Notice tone="problem" action={<Button onPress={props.onAgain}>{word.again}</Button>}>
        {word.failed}
      </Notice>
    );
  }
  const drawn = rendering.state === 'done' ? rendering.drawn : rendering.last;
  const isDone = rendering.state === 'done';
  return (
    <Rows gap="large">
      <Rows gap="tight">
        <BlockTitle>{props.title}</BlockTitle>
        <div aria-live="polite">
          {drawn === undefined ? (
            <Progress label={word.drawing} />
          ) : (
            <Fine>
              {isDone
                ? word.pagesAndSize({
                    pages: drawn.pdf.pages,
                    size: sizeText(drawn.pdf.bytes.byteLength, ours),
                  })
                : word.drawing}
            </Fine>
          )}
        </div>
      </Rows>
      {drawn !== undefined && (
        <>
          {isDone && <UncoveredIn {...props} characters={drawn.pdf.uncovered} />}
          <SaveDocument
            platform={platform}
            bytes={drawn.pdf.bytes}
            isDrawing={!isDone}
            fileName={words[language].fileName({ name: drawn.name, date: today })}
          >
            {aboutWords[ours].reminder}
          </SaveDocument>
          <Preview bytes={drawn.pdf.bytes} worker={props.previewWorker} lang={language} />
        </>
      )}
    </Rows>
  );
}

function UncoveredIn({
  characters,
  store,
  onOpen,
}: DocumentsProps & Pick<Parameters<typeof Uncovered>[0], 'characters'>) {
  const open = async (address: Address): Promise<void> => {
    const entry = await store.entry(address.entry);
    if (entry) onOpen(entry.section, address);
  };
  if (characters.length === 0) return null;
  return <Uncovered characters={characters} onOpen={(address) => void open(address)} />;
}

function Nothing({ hasEntries }: { readonly hasEntries: boolean }) {
  const word = words[useLanguage()];
  return (
    <Empty icon="file-text" title={hasEntries ? word.nothingChosen : word.nothingYet}>
      {hasEntries ? word.nothingChosenText : word.nothingYetText}
    </Empty>
  );
}
