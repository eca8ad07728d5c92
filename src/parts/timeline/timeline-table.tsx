import { useMemo, useState } from 'react';
import { whereOf, type TimelineLane, type TimelinePart } from '../../domain/timeline.ts';
import type { Section } from '../../domain/section.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { sectionHref } from '../entry-link.ts';
import css from './timeline-table.module.css';
import { useTimelineWords } from './use-timeline-words.ts';

/** Rows drawn at a time: thousands of them would keep the page waiting. */
const pageOfRows = 200;

interface Row {
  readonly id: string;
  readonly section: Section;
  readonly part: TimelinePart;
}

/** What the timeline draws, and what it cannot (no date), as a table: oldest first. */
export function TimelineTable({ lanes }: { readonly lanes: readonly TimelineLane[] }) {
  const language = useLanguage();
  const words = useTimelineWords();
  const rows = useMemo(() => rowsOf(lanes), [lanes]);
  const [shown, setShown] = useState(pageOfRows);
  return (
    <>
      <table className={css['table']}>
        <caption>
          <VisuallyHidden>{words.table}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.where}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ section, part, id }) => (
            <tr key={id}>
              <td className={css['when']}>{part.when === '' ? words.noDate : part.when}</td>
              <td className={css['kind']}>
                <Icon name={section.icon} hue={section.tone} small />
                {(section.shortLabel ?? section.label)[language]}
              </td>
              <td>
                <a href={sectionHref({ section: section.type, entryId: part.entry, itemId: part.item })}>
                  {part.title}
                </a>
                {part.label !== '' && <small className={css['label']}>{part.label}</small>}
              </td>
              <td>{whereOf(part, section, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <div className={css['more']}>
          <Button onPress={() => setShown(shown + pageOfRows)}>
            {words.more({ count: rows.length - shown })}
          </Button>
        </div>
      )}
    </>
  );
}

/** In the order of time over all sections; words and what has no date come last. */
function rowsOf(lanes: readonly TimelineLane[]): readonly Row[] {
  const rows = lanes.flatMap(({ section, parts }) =>
    parts.map((part, index) => ({ id: `${section.type}-${index}`, section, part })),
  );
  return rows.toSorted((left, right) => {
    const [a, b] = [left.part.span, right.part.span];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return a.from - b.from || a.to - b.to;
  });
}
