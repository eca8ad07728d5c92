import {
  openableWithout,
  type OpenedPassportFile,
  type PassportFileError,
  type WithoutDamaged,
} from '../domain/passport-file.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { FileSource } from '../formats/file-source.ts';
import { readPassportFile } from '../formats/passport-file/read-passport-file.ts';
import type { CommandContext, CommandMessages, ExitCode, ParsedArguments } from './command.ts';
import { resolveName } from './command.ts';
import { openInput, type InputProblem } from './files-on-disk.ts';

/** A command on one passport file. */
export interface Run {
  readonly context: CommandContext;
  readonly given: ParsedArguments;
  readonly messages: CommandMessages;
  /** As the person wrote it, for sentences. */
  readonly name: string;
  readonly output: string | undefined;
}

/** Reads the file, with its phrase if it is protected. What stood in the way is said already when it fails. */
export async function openPassport(run: Run): Promise<Result<OpenedPassportFile, ExitCode>> {
  const { context, messages, name } = run;
  const input = await openInput(resolveName(name, context));
  if (!input.ok) {
    context.complain(inputSentence(input.error, name, messages));
    return failure(1);
  }
  try {
    const read = await readUnlocking(run, input.value.source);
    if (!read.ok) return failure(complain(run, read.error));
    tellMissing(run, read.value);
    return success(read.value);
  } finally {
    await input.value.close();
  }
}

/** A first look costs nothing: it says whether a phrase is needed at all. */
async function readUnlocking(
  { context, given, messages, name }: Run,
  source: FileSource,
): Promise<Result<OpenedPassportFile, PassportFileError>> {
  const without = withoutDamaged(given);
  const read = await readPassportFile(source, without);
  if (read.ok || read.error.type !== 'Encrypted') return read;
  const ask = context.askSecret;
  const passphrase = given.flags.has('--passphrase-stdin')
    ? await context.firstLine()
    : await ask?.(messages.cli.passphrase({ name }));
  if (passphrase === undefined) return read;
  if (passphrase === null) return failure({ type: 'Cancelled' });
  return readPassportFile(source, {
    ...without,
    passphrase,
    allowsSlow: given.flags.has('--slow'),
  });
}

export const withoutOptions = {
  withoutDamagedProofs: '--without-damaged-proofs',
  withoutDamagedHistory: '--without-damaged-history',
} as const;

const withoutDamaged = ({ flags }: ParsedArguments): WithoutDamaged => ({
  withoutDamagedProofs: flags.has(withoutOptions.withoutDamagedProofs),
  withoutDamagedHistory: flags.has(withoutOptions.withoutDamagedHistory),
});

/** What comes out must not pass for the whole: what is damaged is told beside it. */
function tellMissing(
  { context, messages: { cli }, name }: Run,
  { manifest, missingProofs, missingHistory }: OpenedPassportFile,
): void {
  const damaged = missingProofs.filter((sha256) => !manifest.leftOut.includes(sha256)).length;
  if (missingHistory) context.complain(cli.withoutHistory({ name }));
  if (damaged > 0) context.complain(cli.withoutProofs({ name, count: damaged }));
}

function complain({ context, messages, name }: Run, problem: PassportFileError): ExitCode {
  const { cli } = messages;
  switch (problem.type) {
    case 'Encrypted':
      context.complain(cli.noPassphrase({ name }));
      return 3;
    case 'ProofsDamaged':
    case 'HistoryDamaged': {
      const without = openableWithout(problem) ?? {};
      const options = (['withoutDamagedHistory', 'withoutDamagedProofs'] as const)
        .filter((what) => without[what] === true)
        .map((what) => withoutOptions[what])
        .join(' ');
      const told = `${cli.problem({ name, problem })} ${messages.problemText({ problem })}`;
      context.complain(`${told} ${cli.addWithout({ options })}`);
      return 1;
    }
    case 'SlowToOpen':
      context.complain(`${cli.problem({ name, problem })} ${cli.slow}`);
      return 1;
    default:
      context.complain(`${cli.problem({ name, problem })} ${messages.problemText({ problem })}`);
      return problem.type === 'WrongPassphrase' ? 3 : 1;
  }
}

export function inputSentence(problem: InputProblem, name: string, messages: CommandMessages): string {
  switch (problem.type) {
    case 'Missing':
      return messages.cli.missingFile({ name });
    case 'NotAFile':
      return messages.cli.notAFile({ name });
    case 'Unreadable':
      return messages.cli.problem({ name, problem });
  }
}
