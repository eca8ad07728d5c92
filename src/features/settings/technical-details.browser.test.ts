import { expect, it } from 'vitest';
import { sampleContents } from '../../../tests/fixtures/sample-contents.ts';
import { setupStore } from '../../../tests/fixtures/open-store.ts';
import { summarizePassport } from '../../data/passport-summary.ts';
import { technicalDetails } from './technical-details.ts';

/** Every string in a value, at any depth. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Blob) return [];
  return Object.values(value).flatMap(textsOf);
}

it('tells versions, counts and sizes, and none of the person’s words', async () => {
  const opened = await setupStore();
  const contents = sampleContents();
  await opened.store.restore(contents, { mode: 'replace', name: 'copie-de-karim.passeport' });
  const text = technicalDetails({
    info: { version: '1.2.3', system: 'linux', spellcheck: 'off' },
    edition: 'desktop',
    userAgent: 'Chrome/150',
    settings: { language: 'fr', theme: 'dark', textSize: 115 },
    passports: 2,
    summary: await summarizePassport(opened.slot),
    storage: { usage: 12, quota: 345 },
    isPersistent: true,
    failures: [{ at: '2026-11-23T10:00:00.000Z', type: 'QuotaExceededError' }],
  });
  await opened.discard();
  expect(text).toContain(
    'Carnet d’étapes 1.2.3, desktop, linux\nChrome/150\nlanguage fr, theme dark, text 115',
  );
  expect(text).toContain('storage: 12 of 345 bytes, persistent\nfailure QuotaExceededError at 2026-11-23');
  const personal = contents.entries.flatMap((entry) => [
    entry.id,
    ...textsOf(entry.values),
    ...entry.proofs.map((proof) => proof.name),
  ]);
  const words = personal
    .flatMap((value) => value.split(/[^\p{L}\p{N}@.-]+/u))
    .filter((word) => /\p{L}{3}/u.test(word));
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((word) => text.includes(word))).toEqual([]);
  expect(text).not.toContain('copie-de-karim');
});

it('says so when the passport cannot be read', () => {
  const text = technicalDetails({
    info: { version: '1', system: 'browser', spellcheck: 'browser' },
    edition: 'browser',
    userAgent: '',
    settings: { language: 'en', theme: 'system', textSize: 100 },
    passports: 1,
    summary: undefined,
    storage: {},
    isPersistent: false,
    failures: [],
  });
  expect(text).toContain('the passport could not be read\nstorage: ? of ? bytes, not persistent\nno failure');
});
