import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { Entry } from '../../domain/records.ts';
import { sections } from '../../domain/sections/index.ts';
import { documents as en } from '../../i18n/en/documents.ts';
import { documents as fr } from '../../i18n/fr/documents.ts';
import { RadioRow } from '../../ui/radio-row.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Spread } from '../../ui/spread.tsx';
import { Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { Apart } from './apart.tsx';
import { isShown, selectionOf, type DocumentChoice } from './choice.ts';
import { DocumentLooks } from './document-looks.tsx';
import type { DocumentsProps } from './documents-props.ts';
import { ShownDocument } from './shown-document.tsx';
import { ShownSections } from './shown-sections.tsx';
import { useChoice } from './use-choice.ts';
import { useRendered } from './use-rendered.ts';

const words = { fr, en } as const;

/** What goes on paper: chosen on the left, seen on the right exactly as it will be in the file. */
export function DocumentsPage(props: DocumentsProps) {
  const { store, platform, today } = props;
  const ours = useLanguage();
  const word = words[ours];
  const extract = sections.find(({ type }) => type === props.section);
  const entries = useLiveQuery(() => store.allEntries(), [store]);
  const [choice, setChoice] = useChoice(store, entries, extract?.type);
  const [includeSensitive, setIncludeSensitive] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const wanted = useMemo(() => {
    if (entries === undefined || choice === undefined || !showsSomething(choice, entries)) return undefined;
    const more = { extract: extract?.type, includeSensitive, language: ours, today };
    return { entries, selection: selectionOf(choice, entries, more) };
  }, [entries, choice, includeSensitive, extract, ours, today]);
  const rendering = useRendered(platform, store, wanted, attempt);
  if (entries === undefined || choice === undefined) return null;
  const each = { entries, choice, onChoice: setChoice };
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
          <Presets choice={choice} onChoice={setChoice} />
          <ShownSections {...each} />
          <Apart {...each} includeSensitive={includeSensitive} onIncludeSensitive={setIncludeSensitive} />
          <DocumentLooks choice={choice} onChoice={setChoice} />
        </Rows>
      }
      right={
        <ShownDocument
          {...props}
          title={extract === undefined ? word.titles[choice.preset] : extract.label[ours]}
          rendering={wanted === undefined ? undefined : rendering}
          language={choice.language ?? ours}
          hasEntries={entries.length > 0}
          onAgain={() => setAttempt(attempt + 1)}
        />
      }
    />
  );
}

const showsSomething = (choice: DocumentChoice, entries: readonly Entry[]): boolean =>
  entries.some((entry) => isShown(choice, entry));

function Presets(props: {
  readonly choice: DocumentChoice;
  readonly onChoice: (choice: DocumentChoice) => void;
}) {
  const word = words[useLanguage()];
  return (
    <RadioRow<DocumentChoice['preset']>
      label={word.what}
      value={props.choice.preset}
      options={[
        { value: 'whole', label: word.whole, hint: word.wholeText },
        { value: 'part', label: word.part, hint: word.partText },
      ]}
      onCommit={(preset) => preset !== '' && props.onChoice({ ...props.choice, preset })}
      clearLabel={null}
      vertical
    />
  );
}
