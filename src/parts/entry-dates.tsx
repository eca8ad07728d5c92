import { spanOf } from '../domain/order.ts';
import type { Entry } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import { YearLines } from './year-lines.tsx';

/** The date column of an entry, over every date of its section's timeline. */
export function EntryDates({
  entry,
  section,
}: {
  readonly entry: Pick<Entry, 'values'>;
  readonly section: Section;
}) {
  return <YearLines {...spanOf(entry, section)} />;
}
