import { useMemo, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Address } from '../../domain/address.ts';
import type { Selection } from '../../domain/selection.ts';
import { documents as en } from '../../i18n/en/documents.ts';
import { documents as fr } from '../../i18n/fr/documents.ts';
import type { Language } from '../../i18n/language.ts';
import type { Platform } from '../../platform/platform.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Spread } from '../../ui/spread.tsx';
import { BlockTitle, Fine, Lede, PageTitle, SmallTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { Preview } from './preview.tsx';
import { SaveDocument } from './save-document.tsx';
import { Uncovered } from './uncovered.tsx';
import { useRendered, type Rendering } from './use-rendered.ts';

const words = { fr, en } as const;

interface DocumentsProps {
  readonly store: PassportStore;
  readonly platform: Platform;
  /** Day printed in the document, YYYY-MM-DD. */
  readonly today: string;
  /** The worker of pdf.js, which draws the preview. */
  readonly previewWorker: Worker;
  readonly onOpen: (section: string, address: Address) => void;
}

/** What goes on paper: chosen on the left, seen on the right exactly as it will be in the file. */
export function DocumentsPage(props: DocumentsProps) {
  const { store, platform, today } = props;
  const ours = useLanguage();
  const word = words[ours];
  const [language, setLanguage] = useState<Language>(ours);
  const [includeSensitive, setIncludeSensitive] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const selection = useMemo<Selection>(
    () => ({ entries: 'all', includeSensitive, language, today }),
    [includeSensitive, language, today],
  );
  const rendering = useRendered(platform, store, selection, attempt);
  return (
    <Spread
      leftLabel={word.title}
      rightLabel={word.preview}
      leftKey="documents"
      shows="right"
      turn
      left={
        <Rows gap="large">
          <div>
            <PageTitle>{word.title}</PageTitle>
            <Lede>{word.lede}</Lede>
          </div>
          <div>
            <SmallTitle level={2}>{word.whole}</SmallTitle>
            <Fine>{word.wholeText}</Fine>
          </div>
          <RadioRow<Language>
            label={word.language}
            hint={word.languageHint}
            value={language}
            options={[
              { value: 'fr', label: word.french },
              { value: 'en', label: word.english },
            ]}
            onCommit={(value) => value !== '' && setLanguage(value)}
            clearLabel={null}
            vertical
          />
          <Checkbox
            label={word.private}
            hint={word.privateHint}
            checked={includeSensitive}
            onChange={setIncludeSensitive}
          />
          <Fine>{word.right}</Fine>
        </Rows>
      }
      right={
        <Shown {...props} rendering={rendering} language={language} onAgain={() => setAttempt(attempt + 1)} />
      }
    />
  );
}

function Shown({
  rendering,
  language,
  store,
  platform,
  previewWorker,
  onOpen,
  onAgain,
  today,
}: DocumentsProps & {
  readonly rendering: Rendering;
  readonly language: Language;
  readonly onAgain: () => void;
}) {
  const word = words[useLanguage()];
  const open = async (address: Address): Promise<void> => {
    const entry = await store.entry(address.entry);
    if (entry) onOpen(entry.section, address);
  };
  return (
    <Rows gap="large">
      <BlockTitle>{word.preview}</BlockTitle>
      {rendering.state === 'drawing' && <Progress label={word.drawing} />}
      {rendering.state === 'failed' && (
        <Notice tone="problem" action={<Button onPress={onAgain}>{word.again}</Button>}>
          {word.failed}
        </Notice>
      )}
      {rendering.state === 'done' && (
        <>
          {rendering.pdf.uncovered.length > 0 && (
            <Uncovered characters={rendering.pdf.uncovered} onOpen={(address) => void open(address)} />
          )}
          <SaveDocument
            platform={platform}
            bytes={rendering.pdf.bytes}
            fileName={words[language].fileName({ name: rendering.name, date: today })}
          />
          <Preview bytes={rendering.pdf.bytes} worker={previewWorker} lang={language} />
        </>
      )}
    </Rows>
  );
}
