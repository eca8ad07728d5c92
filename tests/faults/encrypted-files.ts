import { protect } from '../../src/formats/encryption/protect.ts';
import { bytesSource } from '../../src/formats/file-source.ts';
import { readPassportFile } from '../../src/formats/passport-file/read-passport-file.ts';
import { protectedFileBytes } from '../fixtures/protected-file.ts';
import { goodPassport, judge, memoryWatch } from './judge.ts';
import { flipBits, mutate, type Mutated } from './mutate.ts';
import { numbersOf, programOf } from './accidents.ts';
import { rewrite, saysElse } from './rewrite.ts';

const passphrase = 'quatre mots et un chat';
/** log2 of scrypt's cost: what is tried here does not depend on it. */
const lowWorkFactor = 1;
/** Of the beginning that is mutated more often than its share: header and what the keys are made of. */
const headBytes = 200;

/** Protected copies: damaged as they lie there, or damaged before somebody who has the phrase protected them. */
export const encryptedFiles = programOf({
  start: async (seed) => {
    const good = await goodPassport();
    const sealed = await protectedFileBytes(good.contents, passphrase, lowWorkFactor);
    const watch = memoryWatch();
    return {
      run: async (index) => {
        const next = numbersOf(seed, index);
        const { what, bytes } = await accident(index, next);
        const judged = await judge(
          (without) => watch.timed(() => readPassportFile(bytesSource(bytes), { passphrase, ...without })),
          { good, mayDiffer: what.endsWith(saysElse) },
        );
        return `${what}: ${judged}`;
      },
      measures: watch.measures,
    };

    async function accident(index: number, next: () => number): Promise<Mutated> {
      if (index % 3 === 0) return mutate(sealed, next);
      if (index % 3 === 1) {
        const head = flipBits(sealed.slice(0, headBytes), next);
        return { what: 'header flipped', bytes: new Uint8Array([...head, ...sealed.subarray(headBytes)]) };
      }
      const { what, bytes } = index % 2 === 0 ? mutate(good.bytes, next) : await rewrite(good.bytes, next);
      return { what: `inside, ${what}`, bytes: await seal(bytes) };
    }
  },
});

async function seal(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const protection = await protect(
    passphrase,
    (piece) => {
      pieces.push(new Uint8Array(piece));
    },
    lowWorkFactor,
  );
  if (bytes.length > 0) await protection.write(bytes);
  await protection.end();
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
