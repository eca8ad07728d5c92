import {
  openableWithout,
  type OpenedPassportFile,
  type PassportFileError,
  type WithoutDamaged,
} from '../../src/domain/passport-file.ts';
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
  return {
    bytes: bytes.value,
    /** What it must open as when this much of it is lost. */
    same: (lost: Lost) => textOf(withoutLost(opened.value.contents, lost)),
    contents,
  };
}

const textOf = async (contents: PassportContents): Promise<string> =>
  JSON.stringify(await comparable(contents));

/** What a file was opened without. */
interface Lost {
  readonly history: boolean;
  readonly proofs: readonly string[];
}

const nothing: Lost = { history: false, proofs: [] };

function withoutLost(contents: PassportContents, { history, proofs }: Lost): PassportContents {
  const kept = { ...contents, proofs: contents.proofs.filter(({ sha256 }) => !proofs.includes(sha256)) };
  if (!history) return kept;
  const revisions = contents.entries.map(({ id, revision }) => ({ ...revision, entry: id }));
  return { ...kept, revisions, versions: [], changes: [], undo: { undo: [], redo: [] } };
}

interface Expected {
  readonly good: Pick<Awaited<ReturnType<typeof goodPassport>>, 'same'>;
  readonly mayDiffer: boolean;
}

/**
 * What reading came to: the very contents, or a sentence; anything else is not survived. Where the sentence says that the
 * file can be opened without what is damaged, it must open so, with all the rest.
 */
export async function judge(
  read: (without: WithoutDamaged) => Promise<Result<OpenedPassportFile, PassportFileError>>,
  expected: Expected,
): Promise<string> {
  const opened = await read({});
  if (opened.ok) return judgeOpened(opened.value, expected, nothing);
  const problem = opened.error;
  const said = sentenceOf(problem);
  const without = openableWithout(problem);
  if (without === undefined) return said;
  const rest = await read(without);
  if (!rest.ok) throw new NotSurvived(`${said}, and then not opened without: ${rest.error.type}`);
  const { contents, missingHistory } = rest.value;
  const proofs = 'proofs' in problem ? problem.proofs.map(({ sha256 }) => sha256) : [];
  const lost = { history: problem.type === 'HistoryDamaged', proofs };
  if (missingHistory !== lost.history || contents.proofs.some(({ sha256 }) => proofs.includes(sha256)))
    throw new NotSurvived(`${said}, and something else was missing`);
  return `${said}, the rest ${await judgeOpened(rest.value, expected, lost)}`;
}

async function judgeOpened(
  { contents }: OpenedPassportFile,
  { good, mayDiffer }: Expected,
  lost: Lost,
): Promise<string> {
  const text = await textOf(contents);
  if (text === (await good.same(lost))) return 'opened, the same';
  if (!mayDiffer) throw new NotSurvived('opened with other contents');
  return openedOtherwise(contents);
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
