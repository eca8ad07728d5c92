import type { Entry, PassportRecord } from '../../src/domain/records.ts';
import type { Language } from '../../src/domain/language.ts';
import { plainSelection, type Selection } from '../../src/domain/selection.ts';
import type { PassportRequest } from '../../src/pdf/request.ts';
import { currentRecordVersion } from '../../src/domain/migrations/chain.ts';

const passport: PassportRecord = {
  id: 'passport',
  recordVersion: currentRecordVersion,
  contentLanguage: 'fr',
  seal: 20_261_123,
  createdAt: '2026-11-23T10:00:00.000Z',
};

/** A request to print these entries, all of them and in French unless said otherwise. */
export function printing(
  entries: readonly Entry[],
  selection: Partial<Selection> = {},
  contentLanguage: Language = 'fr',
): PassportRequest {
  return {
    contents: { passport: { ...passport, contentLanguage }, entries, proofs: [] },
    images: {},
    selection: { ...plainSelection({ language: 'fr', today: '2026-11-23' }), ...selection },
  };
}
