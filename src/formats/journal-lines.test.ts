import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeJournal, journalLine } from './journal-lines.ts';

const bytesOf = (values: readonly unknown[]): Uint8Array =>
  new TextEncoder().encode(values.map((value) => journalLine(JSON.stringify(value))).join(''));

describe('lines of a journal', () => {
  it('read back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const written = JSON.parse(JSON.stringify(values)) as unknown[];
        const bytes = bytesOf(written);
        expect(decodeJournal(bytes)).toEqual({ values: written, goodBytes: bytes.length, isWhole: true });
      }),
    );
  });

  it('give the whole ones before a cut, and say that something follows', () => {
    const values = [{ n: 1 }, { n: 2, text: 'é\u2028' }, { n: 3 }];
    const bytes = bytesOf(values);
    const ends = values.map((_value, index) => bytesOf(values.slice(0, index + 1)).length);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const whole = ends.filter((end) => end <= cut).length;
      const goodBytes = ends[whole - 1] ?? 0;
      expect(decodeJournal(bytes.subarray(0, cut))).toEqual({
        values: values.slice(0, whole),
        goodBytes,
        isWhole: goodBytes === cut,
      });
    }
  });

  it('end at a flipped bit, wherever it is', () => {
    const values = [{ n: 1, text: 'quai de chargement' }, { n: 2 }];
    const bytes = bytesOf(values);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const damaged = bytes.slice();
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { values: read, isWhole } = decodeJournal(damaged);
      expect(isWhole).toBe(false);
      expect(values.slice(0, read.length)).toEqual(read);
    }
  });

  it('are one line each', () => {
    expect(() => journalLine('{"a":1,\n"b":2}')).toThrow('one line');
  });
});
