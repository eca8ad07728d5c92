import { expect, test } from 'vitest';
import { anEntry, aPost, years } from '../../tests/fixtures/entries.ts';
import { employerEnded } from './employer-ended.ts';

const job = (...periods: readonly ReturnType<typeof years>[]) =>
  anEntry('employment', 'job', { posts: periods.map((period, index) => aPost(`p${index}`, { period })) });

test('an employer is left when every post there has ended', () => {
  const today = '2026-11-23';
  expect({
    ended: employerEnded(job(years('2009', '2014'), years('2014', '2026-11-22')), today),
    stillThere: employerEnded(job(years('2009', '2014'), years('2014')), today),
    endsLater: employerEnded(job(years('2009', '2027')), today),
    notKnown: employerEnded(job({ start: '2009', end: { state: 'unknown' } }), today),
    undated: employerEnded(job({ end: { state: 'ended' } }), today),
    nothingNoted: employerEnded(job(), today),
  }).toEqual({
    ended: true,
    stillThere: false,
    endsLater: false,
    notKnown: false,
    undated: true,
    nothingNoted: false,
  });
});
