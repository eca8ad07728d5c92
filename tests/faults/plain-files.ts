import { bytesSource } from '../../src/formats/file-source.ts';
import { readPassportFile } from '../../src/formats/passport-file/read-passport-file.ts';
import { goodPassport, judge, memoryWatch } from './judge.ts';
import { mutate } from './mutate.ts';
import { numbersOf, programOf } from './accidents.ts';
import { rewrite, saysElse } from './rewrite.ts';

/** Plain copies whose bytes met an accident, and copies put together again with bad intent. */
export const plainFiles = programOf({
  start: async (seed) => {
    const good = await goodPassport();
    const watch = memoryWatch();
    return {
      run: async (index) => {
        const next = numbersOf(seed, index);
        const { what, bytes } = index % 3 === 0 ? await rewrite(good.bytes, next) : mutate(good.bytes, next);
        const judged = await judge(
          (without) => watch.timed(() => readPassportFile(bytesSource(bytes), without)),
          { good, mayDiffer: what === saysElse },
        );
        return `${what}: ${judged}`;
      },
      measures: watch.measures,
    };
  },
});
