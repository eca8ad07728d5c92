import { expect, it } from 'vitest';
import { anEntry } from '../../tests/fixtures/entries.ts';
import { lacksRows } from './lost-rows.ts';
import type { Change, Entry } from './records.ts';

const job = anEntry('employment', 'job', { employer: 'Girerd' });
const other = anEntry('employment', 'other', { employer: 'Mercier' });
const changed: Entry = { ...job, revision: { ...job.revision, id: 'later' } };
const touching = (seq: number, key: string): Change => ({
  seq,
  at: '2026-11-23T10:00:00.000Z',
  device: 'device-a',
  kind: 'edit',
  label: { type: 'edit', name: '' },
  patches: [{ table: 'entries', key, path: ['employer'] }],
});

it('finds an entry that went, or went back, without a change', () => {
  const copy = { entries: [job, other] };
  expect(lacksRows({ entries: [job, other], changes: [] }, copy, 2)).toBe(false);
  expect(lacksRows({ entries: [other], changes: [touching(2, 'job')] }, copy, 2)).toBe(true);
  expect(lacksRows({ entries: [changed, other], changes: [] }, copy, 2)).toBe(true);
});

it('takes what was changed, added or removed since for what it is', () => {
  const mine = { entries: [changed], changes: [touching(3, 'job'), touching(4, 'other')] };
  expect(lacksRows(mine, { entries: [job, other] }, 2)).toBe(false);
  expect(lacksRows({ entries: [job, other], changes: [touching(3, 'other')] }, { entries: [job] }, 2)).toBe(
    false,
  );
});
