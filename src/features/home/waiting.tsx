import type { Entry } from '../../domain/records.ts';
import { sectionHref } from '../../parts/entry-link.ts';
import { Icon } from '../../ui/icons.tsx';
import css from './home-page.module.css';
import { noteType } from './quick-note.tsx';
import { useHomeWords } from './use-home-words.ts';

/** What waits for the person, whenever they like: notes to sort, entries of which two versions met. */
export function Waiting({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useHomeWords();
  const notes = entries.filter((entry) => entry.section === noteType).length;
  const undecided = entries.filter((entry) => entry.undecided.length > 0);
  const [first] = undecided;
  if (notes === 0 && first === undefined) return null;
  return (
    <div className={css['waiting']}>
      {notes > 0 && (
        <a href={sectionHref({ section: noteType })}>
          <Icon name="inbox" small />
          {words.waiting({ count: notes })}
        </a>
      )}
      {first !== undefined && (
        <a href={sectionHref({ section: first.section, entryId: first.id })}>
          <Icon name="scale" small />
          {words.undecided({ count: undecided.length })}
        </a>
      )}
    </div>
  );
}
