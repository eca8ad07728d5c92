import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { usualDocuments, type LetterTopic } from '../../domain/letter.ts';
import { letterTopics } from '../../domain/letter-topics.ts';
import type { Entry } from '../../domain/records.ts';
import { identity } from '../../domain/sections/identity.ts';
import { letter as en } from '../../i18n/en/letter.ts';
import { letter as fr } from '../../i18n/fr/letter.ts';
import type { Platform } from '../../platform/platform.ts';
import { Notice } from '../../ui/notice.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Spread } from '../../ui/spread.tsx';
import { Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { LetterChoices } from './letter-choices.tsx';
import { LetterFields } from './letter-fields.tsx';
import { blankForm, letterRequest, letterWords } from './letter-form.ts';
import { LetterPreview } from './letter-preview.tsx';

const words = { fr, en } as const;

interface LetterProps {
  readonly store: PassportStore;
  readonly platform: Platform;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The worker of pdf.js, which draws the preview. */
  readonly previewWorker: Worker;
}

/** « Demander mes attestations » : chosen and written on the left, seen on the right as it will be printed. */
export function LetterPage(props: LetterProps) {
  const { store } = props;
  const entries = useLiveQuery(() => store.allEntries(), [store]);
  return entries === undefined ? null : <WrittenLetter {...props} entries={entries} />;
}

function WrittenLetter(props: LetterProps & { readonly entries: readonly Entry[] }) {
  const { entries, platform, today, previewWorker } = props;
  const ours = useLanguage();
  const word = words[ours];
  const [form, setForm] = useState(() => blankForm(ours, today));
  const topics = useMemo(() => letterTopics(entries, form.language), [entries, form.language]);
  const chosen = useMemo(
    () => topics.filter((topic) => form.topics.includes(topic.id)),
    [topics, form.topics],
  );
  const documents = form.documents ?? usualDocuments(chosen);
  const person = entries.find((entry) => entry.section === identity.type);
  const written = letterWords(form, chosen, documents, person);
  const request = JSON.stringify(letterRequest(form, written));
  return (
    <Spread
      leftLabel={word.title}
      rightLabel={word.preview}
      leftKey="letter"
      rightKey="letter-right"
      shows="left"
      turn
      left={
        <Rows gap="large">
          <div>
            <PageTitle>{word.title}</PageTitle>
            <Lede>{word.lede}</Lede>
          </div>
          <LetterChoices
            topics={topics}
            chosen={form.topics}
            documents={documents}
            onTopics={(ids) => setForm({ ...form, topics: ids })}
            onDocuments={(ids) => setForm({ ...form, documents: ids })}
            hasSeveral={organisationsOf(chosen) > 1}
          />
          {chosen.length > 0 && documents.length === 0 && <Notice tone="soon">{word.nothingAsked}</Notice>}
        </Rows>
      }
      right={
        <Rows gap="large">
          <LetterPreview
            platform={platform}
            worker={previewWorker}
            request={request}
            language={form.language}
            fileName={words[form.language].fileName({ to: chosen[0]?.organisation ?? '', date: form.today })}
          />
          <LetterFields form={form} words={written} today={today} onForm={setForm} />
        </Rows>
      }
    />
  );
}

const organisationsOf = (topics: readonly LetterTopic[]): number =>
  new Set(topics.map((topic) => topic.organisation)).size;
