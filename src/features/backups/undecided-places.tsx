import { useLiveQuery } from 'dexie-react-hooks';
import type { PassportStore } from '../../data/passport-store.ts';
import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { sectionHref } from '../../parts/entry-link.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

/** After two copies were brought together: how many places wait for a choice, and the way to the first. */
export function UndecidedPlaces({ store }: { readonly store: PassportStore }) {
  const word = words[useLanguage()];
  const entries = useLiveQuery(() => store.unorderedEntries(), [store]) ?? [];
  const waiting = entries.filter((entry) => entry.undecided.length > 0);
  const [first] = waiting;
  if (first === undefined) return null;
  const count = waiting.reduce((sum, entry) => sum + entry.undecided.length, 0);
  return (
    <Notice
      tone="soon"
      icon="scale"
      title={word.undecided({ count })}
      action={
        <ButtonLink href={sectionHref({ section: first.section, entryId: first.id })}>
          {word.undecidedFirst}
        </ButtonLink>
      }
    >
      {word.undecidedText}
    </Notice>
  );
}
