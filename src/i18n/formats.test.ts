import { describe, expect, it } from 'vitest';
import { formats as english } from './en/formats.ts';
import { formats as french, type FileProblem } from './fr/formats.ts';

const proof = { name: 'diplôme.pdf' };
const problems: readonly FileProblem[] = [
  ...(['Empty', 'NotAPassport', 'Truncated', 'EndDamaged', 'WrongPassphrase'] as const).map((type) => ({
    type,
  })),
  ...(['Unreadable', 'Differs', 'Cancelled'] as const).map((type) => ({ type })),
  ...(['Encrypted', 'SlowToOpen', 'TooCostly'] as const).map((type) => ({ type, workFactor: 19 })),
  ...(['recipients', 'armored'] as const).map((form) => ({ type: 'OtherProtection', form }) as const),
  ...(['structure', 'manifest', 'records', 'header', 'sealed'] as const).map(
    (part) => ({ type: 'Damaged', part }) as const,
  ),
  ...(['parts', 'bytes', 'json', 'ratio', 'depth'] as const).map(
    (limit) => ({ type: 'TooLarge', limit }) as const,
  ),
  { type: 'ProofsDamaged', proofs: [proof] },
  { type: 'HistoryDamaged', proofs: [] },
  { type: 'HistoryDamaged', proofs: [proof] },
  { type: 'HistoryDamaged', proofs: [proof, proof] },
  { type: 'ProofsUnreadable', proofs: [proof, { name: '' }, proof, proof, proof] },
  { type: 'NewerVersion', application: '2.0' },
  { type: 'NewerVersion', application: '' },
];

describe('what is said of a file that cannot be read', () => {
  it.each(problems)('is whole in both languages: %j', (problem) => {
    for (const { problemTitle, problemText } of [french, english]) {
      expect(problemTitle({ problem })).toMatch(/^\S.+[.]$/u);
      expect(problemText({ problem })).toMatch(/^\S.+[.]$/u);
      expect(problemTitle({ problem }) + problemText({ problem })).not.toMatch(/undefined|\[object|!/u);
    }
  });

  it.each(problems)('says in French what is safe, with its spaces: %j', (problem) => {
    expect(french.problemText({ problem })).toMatch(/Rien n’a été changé|Le carnet est entier/u);
    expect(french.problemTitle({ problem }) + french.problemText({ problem })).not.toMatch(/ [:;?»]|« |'/u);
  });

  it('names a few proofs and counts the others', () => {
    const proofs = ['a', 'b', '', 'd', 'e'].map((name) => ({ name }));
    expect(french.problemTitle({ problem: { type: 'ProofsDamaged', proofs } })).toBe(
      'Dans ce fichier, des pièces sont abîmées\u00a0: «\u00a0a\u00a0», «\u00a0b\u00a0», une pièce sans nom et 2 autres.',
    );
    expect(english.problemTitle({ problem: { type: 'ProofsDamaged', proofs: proofs.slice(0, 2) } })).toBe(
      'In this file, documents are damaged: “a” and “b”.',
    );
  });
});
