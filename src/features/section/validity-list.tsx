import { proofsWithin } from '../../domain/proofs.ts';
import { sectionHref } from '../../parts/entry-link.ts';
import { ProofBadge } from '../../parts/proofs/proof-badge.tsx';
import { usePartsWords } from '../../parts/use-parts-words.ts';
import { Button } from '../../ui/button.tsx';
import { MarginLink, MarginLinks, MarginList, MarginRow } from '../../ui/margin-list.tsx';
import { Status } from '../../ui/status.tsx';
import { Fine, Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { addEntry } from './add-entry.ts';
import { endWords } from './end-words.ts';
import { ListTools } from './list-tools.tsx';
import type { ListProps } from './section-list.tsx';
import styles from './section-list.module.css';
import { stateTones } from './state-tones.ts';
import { isToAskAgain, useLeftEmployers } from './use-left-employers.ts';
import { useShowCurrent } from './use-show-current.ts';
import { useSectionWords } from './use-section-words.ts';
import { groupRows, validityRow } from './validity-rows.ts';

/** The board as a left page, beside an open title: the same groups, the year of the end in the margin. */
export function ValidityList({ store, section, clock, navigate, entries, current, listing }: ListProps) {
  const language = useLanguage();
  const words = useSectionWords();
  const parts = usePartsWords();
  const today = clock.today();
  const left = useLeftEmployers(store, section, today);
  const rows = listing.shown.map((entry) => validityRow(entry, section, language, today));
  const label = section.label[language];
  const list = useShowCurrent(current);
  return (
    <div ref={list}>
      <PageTitle>{label}</PageTitle>
      <Lede>{words.counted({ count: entries.length, one: section.singular[language] })}</Lede>
      <div className={styles['add']}>
        <Button variant="main" wide icon="plus" onPress={() => void addEntry(store, section, navigate)}>
          {section.add[language]}
        </Button>
      </div>
      <ListTools store={store} section={section} listing={listing} />
      {rows.length === 0 && <Fine>{words.nothingFound}</Fine>}
      {groupRows(rows, listing.view.sort === 'own').map((group) => (
        <div key={group.state} className={styles['group']}>
          <Status {...stateTones[group.state]}>{words.states[group.state]}</Status>
          <MarginList narrow label={words.states[group.state]}>
            {group.rows.map((row) => (
              <MarginRow key={row.entry.id} when={row.end.slice(0, 4)}>
                <MarginLinks>
                  <MarginLink
                    href={sectionHref({ section: section.type, entryId: row.entry.id })}
                    current={row.entry.id === current.entryId}
                    detail={
                      <>
                        {endWords(row, words, language, today, isToAskAgain(row, left)).main}
                        <ProofBadge count={proofsWithin(row.entry).length} />
                      </>
                    }
                    hue={section.tone}
                  >
                    {row.title || parts.form.untitled({ kind: section.singular[language] })}
                  </MarginLink>
                </MarginLinks>
              </MarginRow>
            ))}
          </MarginList>
        </div>
      ))}
    </div>
  );
}
