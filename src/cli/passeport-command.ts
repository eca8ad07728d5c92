import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../domain/clock.ts';
import { describeContents } from '../domain/contents-summary.ts';
import { formatPartialDate } from '../domain/partial-date.ts';
import type { OpenedPassportFile } from '../domain/passport-file.ts';
import { readPassportFile } from '../formats/passport-file/read-passport-file.ts';
import {
  messagesOf,
  parseArguments,
  resolveName,
  type CommandContext,
  type ExitCode,
  type ParsedArguments,
} from './command.ts';
import { openInput, writeOutput, type InputProblem, type OutputProblem } from './files-on-disk.ts';
import { passportText } from './passport-text.ts';

interface Run {
  readonly context: CommandContext;
  readonly given: ParsedArguments;
  readonly messages: ReturnType<typeof messagesOf>;
  /** As the person wrote it, for sentences. */
  readonly name: string;
  readonly output: string | undefined;
}

/** `passeport verify|show|pdf FILE [OUT]`. Whatever is wrong is one line on the error output; nothing is changed then. */
export async function passeportCommand(context: CommandContext): Promise<ExitCode> {
  const given = parseArguments(context, ['--force', '--all', '--help'], []);
  const messages = messagesOf(given.language);
  const [command, name, output, ...more] = given.words;
  if (given.flags.has('--help') && given.unknown === undefined) {
    context.print(messages.cli.usage);
    return 0;
  }
  const usage = (line?: string): ExitCode => {
    if (line !== undefined) context.complain(line);
    context.complain(messages.cli.usage);
    return 2;
  };
  if (given.unknown !== undefined) return usage(messages.cli.unknownOption({ option: given.unknown }));
  if (command === undefined) return usage();
  if (command !== 'verify' && command !== 'show' && command !== 'pdf') {
    return usage(messages.cli.unknownCommand({ command }));
  }
  const isComplete = name !== undefined && more.length === 0 && (command === 'pdf') <= (output !== undefined);
  if (!isComplete || (command === 'verify' && output !== undefined)) return usage();
  const run: Run = { context, given, messages, name, output };
  const opened = await openPassport(run);
  if (opened === undefined) return 1;
  if (command === 'verify') return verify(run, opened);
  return command === 'show' ? show(run, opened) : pdf(run, opened);
}

async function openPassport({ context, messages, name }: Run): Promise<OpenedPassportFile | undefined> {
  const input = await openInput(resolveName(name, context));
  if (!input.ok) {
    context.complain(inputSentence(input.error, name, messages));
    return undefined;
  }
  try {
    const read = await readPassportFile(input.value.source);
    if (read.ok) return read.value;
    const { error: problem } = read;
    context.complain(`${messages.cli.problem({ name, problem })} ${messages.problemText({ problem })}`);
    return undefined;
  } finally {
    await input.value.close();
  }
}

function verify(
  { context, given, messages, name }: Run,
  { contents, manifest }: OpenedPassportFile,
): ExitCode {
  const summary = describeContents(contents, given.language);
  const { cli } = messages;
  context.print(summary.name === '' ? cli.nameless : cli.owner({ name: summary.name }));
  context.print(
    cli.created({ date: formatPartialDate(manifest.created.slice(0, 10), given.language, 'long') }),
  );
  for (const { label, entries: count, inBin } of summary.sections)
    context.print(`  ${cli.section({ label, count, inBin })}`);
  context.print(
    `  ${cli.proofs({ count: summary.proofs.count, bytes: byteText(summary.proofs.bytes, given) })}`,
  );
  context.print(`  ${cli.history({ changes: contents.changes.length, versions: contents.versions.length })}`);
  context.print(cli.verified({ name }));
  return 0;
}

function show(run: Run, { contents }: OpenedPassportFile): Promise<ExitCode> | ExitCode {
  const { given, messages, context, output } = run;
  const includeSensitive = given.flags.has('--all');
  const text = passportText(contents, { language: given.language, includeSensitive, messages });
  if (output !== undefined) return write(run, output, new TextEncoder().encode(text));
  context.print(text.trimEnd());
  return 0;
}

async function pdf(run: Run, { contents }: OpenedPassportFile): Promise<ExitCode> {
  const { given, context, messages, output = '' } = run;
  // Loaded only here: it is most of the program.
  const [{ renderPassport }, { loadFontFiles }] = await Promise.all([
    import('../pdf/render.ts'),
    import('../pdf/fonts.ts'),
  ]);
  const fonts = await loadFontFiles((file) => readFile(join(fontFolder, file)));
  const rendered = await renderPassport(
    {
      contents,
      selection: {
        entries: 'all',
        includeSensitive: given.flags.has('--all'),
        language: given.language,
        today: systemClock.today(),
      },
    },
    fonts,
  );
  const characters = [...new Set(rendered.uncovered.map((row) => `${row.character} (${row.name})`))].join(
    ', ',
  );
  if (characters !== '') context.complain(messages.cli.glyphs({ characters }));
  return write(run, output, rendered.bytes);
}

/** From src/cli as from dist/cli. */
const fontFolder = join(import.meta.dirname, '..', '..', 'resources', 'fonts', 'pdf');

async function write(
  { context, given, messages, name }: Run,
  output: string,
  bytes: Uint8Array,
): Promise<ExitCode> {
  const force = given.flags.has('--force');
  const written = await writeOutput(resolveName(output, context), bytes, {
    force,
    input: resolveName(name, context),
  });
  if (!written.ok) {
    context.complain(outputSentence(written.error, output, messages));
    return 1;
  }
  context.print(messages.cli.written({ name: output }));
  return 0;
}

export function inputSentence(
  problem: InputProblem,
  name: string,
  messages: ReturnType<typeof messagesOf>,
): string {
  switch (problem.type) {
    case 'Missing':
      return messages.cli.missingFile({ name });
    case 'NotAFile':
      return messages.cli.notAFile({ name });
    case 'Unreadable':
      return messages.cli.problem({ name, problem });
  }
}

export function outputSentence(
  problem: OutputProblem,
  name: string,
  messages: ReturnType<typeof messagesOf>,
): string {
  switch (problem.type) {
    case 'Exists':
      return messages.cli.outputExists({ name });
    case 'SameFile':
      return messages.cli.sameFile({ name });
    case 'FolderMissing':
      return messages.cli.folderMissing({ name });
    case 'NotWritable':
      return messages.cli.notWritable({ name, code: problem.code });
  }
}

function byteText(bytes: number, { language }: ParsedArguments): string {
  const steps = language === 'fr' ? ['o', 'Ko', 'Mo', 'Go'] : ['B', 'KB', 'MB', 'GB'];
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const amount = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1000 ** power);
  return `${amount}\u00a0${steps[power] ?? ''}`;
}
