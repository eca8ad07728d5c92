import { usePartsWords } from './use-parts-words.ts';

/** Days YYYY-MM-DD; '' when not known. What goes on ends on `ongoingEnd`, as in the order of entries. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

export const ongoingEnd = '9999-12-31';

/** The date column: « depuis 2009 », « 2003 2009 », « 2019 »; nothing when no date is known. */
export function YearLines({ start, end }: Span) {
  const words = usePartsWords();
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (end === ongoingEnd) {
    return (
      <b>
        {words.dates.since}
        {from !== '' && <br />}
        {from}
      </b>
    );
  }
  if (from === '' || to === '' || from === to) return to || from;
  return (
    <>
      {from}
      <br />
      {to}
    </>
  );
}
