import type { OpenedPassportFile, PassportFileError } from '../domain/passport-file.ts';
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
    return read.ok ? success(read.value) : failure(complain(run, read.error));
  } finally {
    await input.value.close();
  }
}

/** A first look costs nothing: it says whether a phrase is needed at all. */
async function readUnlocking(
  { context, given, messages, name }: Run,
  source: FileSource,
): Promise<Result<OpenedPassportFile, PassportFileError>> {
  const read = await readPassportFile(source);
  if (read.ok || read.error.type !== 'Encrypted') return read;
  const ask = context.askSecret;
  const passphrase = given.flags.has('--passphrase-stdin')
    ? await context.firstLine()
    : await ask?.(messages.cli.passphrase({ name }));
  if (passphrase === undefined) return read;
  if (passphrase === null) return failure({ type: 'Cancelled' });
  return readPassportFile(source, { passphrase, allowsSlow: given.flags.has('--slow') });
}

function complain({ context, messages, name }: Run, problem: PassportFileError): ExitCode {
  const { cli } = messages;
  switch (problem.type) {
    case 'Encrypted':
      context.complain(cli.noPassphrase({ name }));
      return 3;
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
