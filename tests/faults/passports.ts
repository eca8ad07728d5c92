import { withModule } from '../bench/chromium.ts';
import type * as PassportsPage from './passports-page.ts';
import type { PassportRun } from './passports-page.ts';
import type { Program } from './program.ts';

/** So many in one go of the page, so that the log follows. */
const batch = 50;

/**
 * Passports generated from the declarations of all sections: through the database, a file and a database again, and three copies
 * merged in every order. One line of log for each; its seed alone makes it again.
 */
export const passports: Program = async ({ seed, runs, log }) => {
  let entries = 0;
  let settled = 0;
  const broken: string[] = [];
  await withModule(new URL('passports-page.ts', import.meta.url), async (page, address) => {
    for (let run = 0; run < runs; run += batch) {
      const seeds = Array.from(
        { length: Math.min(batch, runs - run) },
        (_, index) => (seed + run + index) | 0,
      );
      const done = await page.evaluate(
        async ([module, given]) => {
          // The bundle of passports-page.ts.
          const { tryPassport } = (await import(module)) as typeof PassportsPage;
          const results: PassportRun[] = [];
          for (const each of given) results.push(await tryPassport(each));
          return results;
        },
        [address, seeds] as const,
      );
      done.forEach((each, index) => {
        log({ seed: seeds[index], ...each });
        entries += each.entries;
        settled += each.isSettled ? 1 : 0;
        broken.push(...each.broken.map((law) => `${law} (seed ${seeds[index]})`));
      });
    }
  });
  return {
    // Where every copy contests something, the last law says nothing.
    ok: broken.length === 0 && settled > runs / 4,
    counts: { runs, entries, settled, broken: broken.length },
    says:
      `${runs} generated passports with ${entries} entries went through database, file and database; merging three copies in every order ` +
      `was tried with all, ${settled} of them without a conflict: ${broken.length === 0 ? 'all the same' : `not the same: ${broken.slice(0, 3).join('; ')}`}.`,
  };
};
