import type { OpenedPassportFile, PassportFileError } from '../../src/domain/passport-file.ts';
import type { PassportContents } from '../../src/domain/records.ts';
import type { Result } from '../../src/domain/result.ts';
import { bytesSource } from '../../src/formats/file-source.ts';
import { readPassportFile } from '../../src/formats/passport-file/read-passport-file.ts';
import { passportFileBytes } from '../../src/formats/passport-file/write-passport-file.ts';
import { formats as english } from '../../src/i18n/en/formats.ts';
import { formats as french } from '../../src/i18n/fr/formats.ts';
import { comparable, sampleContents, sampleProof } from '../fixtures/sample-contents.ts';
import { NotSurvived } from './accidents.ts';

/** A small passport with something in every table, and its file. */
export async function goodPassport() {
  const contents = sampleContents([await sampleProof(300, 1), await sampleProof(200, 2)]);
  const bytes = await passportFileBytes(contents, {
    created: '2026-11-23T10:00:00.000Z',
    application: '0.1.0',
  });
  if (!bytes.ok) throw new NotSurvived(bytes.error.type);
  const opened = await readPassportFile(bytesSource(bytes.value));
  if (!opened.ok) throw new NotSurvived(opened.error.type);
  return { bytes: bytes.value, same: await textOf(opened.value.contents), contents };
}

const textOf = async (contents: PassportContents): Promise<string> =>
  JSON.stringify(await comparable(contents));

/** What reading came to: the very contents, or a sentence; anything else is not survived. */
export async function judge(
  opened: Result<OpenedPassportFile, PassportFileError>,
  expected: { readonly same: string; readonly mayDiffer: boolean },
): Promise<string> {
  if (!opened.ok) return sentenceOf(opened.error);
  const text = await textOf(opened.value.contents);
  if (text === expected.same) return 'opened, the same';
  if (!expected.mayDiffer) throw new NotSurvived('opened with other contents');
  return openedOtherwise(opened.value.contents);
}

function sentenceOf(problem: PassportFileError): string {
  for (const { problemTitle, problemText } of [french, english]) {
    const said = `${problemTitle({ problem })} ${problemText({ problem })}`;
    if (!/^\S.{20,}[.]$/u.test(said) || /undefined|\[object/u.test(said))
      throw new NotSurvived(`no sentence for ${problem.type}: ${said}`);
  }
  return 'part' in problem ? `${problem.type} ${problem.part}` : problem.type;
}

/** Somebody wrote other words into it, soundly: then it must be a passport through and through, which goes to a file and back. */
async function openedOtherwise(contents: PassportContents): Promise<string> {
  const proofs = new Set(contents.proofs.map(({ sha256 }) => sha256));
  const shown = contents.entries.flatMap((entry) => entry.proofs.map(({ sha256 }) => sha256));
  const written = await passportFileBytes(contents, {
    created: '2026-11-23T10:00:00.000Z',
    application: '0.1.0',
    leaveOut: shown.filter((sha256) => !proofs.has(sha256)),
  });
  if (!written.ok) return `opened, not written again: ${written.error.type}`;
  const again = await readPassportFile(bytesSource(written.value));
  if (!again.ok) throw new NotSurvived(`opened, and cannot be read again: ${again.error.type}`);
  if ((await textOf(again.value.contents)) !== (await textOf(contents)))
    throw new NotSurvived('opened, and another after a file');
  return 'opened, as rewritten';
}

/** Keeps the most memory that was seen; more than this is not bounded. */
export function memoryWatch() {
  const most = 1_500_000_000;
  let peak = 0;
  let slowest = 0;
  return {
    timed: async <T>(work: () => Promise<T>): Promise<T> => {
      const begun = performance.now();
      const value = await work();
      slowest = Math.max(slowest, performance.now() - begun);
      const { rss } = process.memoryUsage();
      peak = Math.max(peak, rss);
      if (rss > most) throw new NotSurvived(`${rss} bytes of memory`);
      return value;
    },
    measures: () => ({
      'peak memory': `${Math.round(peak / 1e6)} MB`,
      'slowest read': `${slowest.toFixed(0)} ms`,
    }),
  };
}
