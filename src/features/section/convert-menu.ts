import { conversionTargets } from '../../domain/conversion-routes.ts';
import type { Language } from '../../domain/language.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';
import { sectionLocation } from '../../parts/entry-link.ts';
import { offerUndo } from '../../parts/offer-undo.ts';
import { flushDrafts } from '../../ui/drafts.ts';
import type { MenuEntry } from '../../ui/menu.tsx';
import type { SectionProps } from './section-props.ts';
import type { SectionWords } from './use-section-words.ts';

interface ConvertRequest extends Pick<SectionProps, 'store' | 'section' | 'navigate'> {
  readonly entry: Entry;
}

/** The sections that an entry can move to (stage → emploi, a quick note → anything), as lines of a menu. */
export function convertEntries(
  request: ConvertRequest,
  words: SectionWords,
  language: Language,
): readonly MenuEntry[] {
  const { section, entry } = request;
  const isWaiting = entry.undecided.length > 0;
  return conversionTargets(section).map((to) => ({
    id: `convert-${to.type}`,
    label:
      section.chapter === 'inbox' ? to.label[language] : words.convertTo({ section: to.label[language] }),
    icon: to.icon,
    disabled: isWaiting,
    ...(isWaiting ? { detail: words.decideFirst } : {}),
    onSelect: () => void convert(request, to, words, language),
  }));
}

async function convert(
  { store, section, navigate, entry }: ConvertRequest,
  to: Section,
  words: SectionWords,
  language: Language,
): Promise<void> {
  // Words still in a field belong to the entry before it goes to the bin.
  await flushDrafts();
  const made = await store.convertEntry(entry.id, to.type);
  const [first] = Object.keys(to.fields);
  navigate(
    sectionLocation({ section: to.type, entryId: made.id, ...(first === undefined ? {} : { at: [first] }) }),
  );
  const back = sectionLocation({ section: section.type, entryId: entry.id });
  await offerUndo(store, words, words.converted({ section: to.label[language] }), () => navigate(back));
}
