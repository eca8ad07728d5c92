import type { PassportStore } from '../../data/passport-store.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { Notice } from '../../ui/notice.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { EntryTags } from './entry-tags.tsx';
import { SameTitle } from './same-title.tsx';
import { isToAskAgain, useLeftEmployers } from './use-left-employers.ts';
import { useSectionWords } from './use-section-words.ts';
import { validityRow } from './validity-rows.ts';

interface EntryFootProps {
  readonly store: PassportStore;
  readonly section: Section;
  readonly entry: Entry;
  readonly siblings: readonly Entry[];
  readonly today: string;
}

/** Under the form: the history of a title, the person's tags, and what becomes of the page in documents. */
export function EntryFoot({ store, section, entry, siblings, today }: EntryFootProps) {
  const words = useSectionWords();
  return (
    <>
      {section.list === 'validity' && <SameTitle {...{ section, entry, siblings, today }} />}
      <EntryTags store={store} entry={entry} />
      {section.annex === true && section.chapter !== 'inbox' && (
        <Notice tone="info" icon="eye-off">
          {words.annex}
        </Notice>
      )}
    </>
  );
}

/** A title that an employer issued, when the post there is over: it warns, and decides nothing. */
export function AskAgain({ store, section, entry, today }: Omit<EntryFootProps, 'siblings'>) {
  const language = useLanguage();
  const words = useSectionWords();
  const left = useLeftEmployers(store, section, today);
  if (!isToAskAgain(validityRow(entry, section, language, today), left)) return null;
  const link = entry.values['employer'];
  const employer = typeof link === 'object' && link !== null && 'label' in link ? link.label : '';
  return (
    <Notice tone="soon" icon="link" title={words.askAgainTitle({ employer: employer })}>
      {words.askAgainText}
    </Notice>
  );
}
