import { useLiveQuery } from 'dexie-react-hooks';
import type { PassportStore } from '../../data/passport-store.ts';
import { employerEnded } from '../../domain/employer-ended.ts';
import type { Entry } from '../../domain/records.ts';
import type { Section } from '../../domain/section.ts';

/** Ids of the employers that the section's titles may be bound to and where every post has ended. */
export function useLeftEmployers(store: PassportStore, section: Section, today: string): ReadonlySet<string> {
  const isBound = section.list === 'validity';
  const left = useLiveQuery(async () => {
    const jobs = isBound ? await store.entriesOf('employment') : [];
    return new Set(jobs.filter((job) => employerEnded(job, today)).map((job) => job.id));
  }, [store, isBound, today]);
  return left ?? nobody;
}
const nobody: ReadonlySet<string> = new Set();

/** Whether a title issued by an employer is to be asked for again: that employer is one of those who were left. */
export function isToAskAgain(
  { entry, isBoundToEmployer }: { readonly entry: Entry; readonly isBoundToEmployer: boolean },
  left: ReadonlySet<string>,
): boolean {
  const link = entry.values['employer'];
  return (
    isBoundToEmployer &&
    typeof link === 'object' &&
    link !== null &&
    'entry' in link &&
    typeof link.entry === 'string' &&
    left.has(link.entry)
  );
}
