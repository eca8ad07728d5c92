import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../domain/clock.ts';
import { describeContents } from '../domain/contents-summary.ts';
import { formatPartialDate } from '../domain/partial-date.ts';
import type { OpenedPassportFile } from '../domain/passport-file.ts';
import type { ImageValue } from '../domain/fields/field.ts';
import { isWhole } from '../domain/image-crop.ts';
import type { Entry, PassportContents } from '../domain/records.ts';
import type { Section } from '../domain/section.ts';
import { sectionOf, sections } from '../domain/sections/index.ts';
import {
  isAnnex,
  plainSelection,
  selectEntries,
  type ProofsShown,
  type Selection,
} from '../domain/selection.ts';
import { sizeText } from '../i18n/size-text.ts';
import {
  messagesOf,
  optionSentence,
  parseArguments,
  resolveName,
  type CommandContext,
  type CommandMessages,
  type ExitCode,
  type ParsedArguments,
} from './command.ts';
import { extract } from './extract.ts';
import { writeOutput } from './files-on-disk.ts';
import { openPassport, withoutOptions, type Run } from './open-passport.ts';
import { outputSentence } from './output-sentence.ts';
import { passportText } from './passport-text.ts';
import { recordsJson } from './records-json.ts';

/** What each command does, and whether it must, may or must not be told where to write. */
const commands = {
  verify: { output: 'never', work: verify },
  show: { output: 'optional', work: show },
  json: { output: 'optional', work: json },
  pdf: { output: 'needed', work: pdf },
  extract: { output: 'needed', work: extract },
} as const satisfies Record<
  string,
  {
    readonly output: 'never' | 'optional' | 'needed';
    readonly work: (run: Run, opened: OpenedPassportFile) => Promise<ExitCode> | ExitCode;
  }
>;

const isCommand = (word: string): word is keyof typeof commands => Object.hasOwn(commands, word);

/** `passeport verify|show|json|pdf|extract FILE [OUT]`. Whatever is wrong is one line on the error output; nothing is changed then. */
export async function passeportCommand(context: CommandContext): Promise<ExitCode> {
  const given = parseArguments(
    context,
    [
      '--force',
      '--all',
      '--annexes',
      '--photo',
      '--marks',
      '--proofs',
      '--large',
      '--passphrase-stdin',
      '--slow',
      ...Object.values(withoutOptions),
      '--help',
    ],
    ['--sections'],
  );
  const messages = messagesOf(given.language);
  if (given.flags.has('--help') && given.unknown === undefined) {
    context.print(messages.cli.usage);
    return 0;
  }
  const asked = understand(given, messages);
  if (typeof asked === 'string') {
    context.complain(asked);
    context.complain(messages.cli.usage);
    return 2;
  }
  const { command, name, output } = asked;
  const { work } = commands[command];
  const run: Run = { context, given, messages, name, output };
  const opened = await openPassport(run);
  return opened.ok ? work(run, opened.value) : opened.error;
}

interface Asked {
  readonly command: keyof typeof commands;
  readonly name: string;
  readonly output: string | undefined;
}

/** What is asked for, or in one sentence what is wrong with the asking. */
function understand(given: ParsedArguments, messages: CommandMessages): Asked | string {
  const { cli } = messages;
  const [command, name, output, ...more] = given.words;
  if (given.unknown !== undefined) return optionSentence(given.unknown, messages);
  if (command === undefined) return cli.commandMissing;
  if (!isCommand(command)) return cli.unknownCommand({ command });
  if (name === undefined) return cli.fileMissing({ command });
  const { output: place } = commands[command];
  const tooMany = place === 'never' ? output : more[0];
  if (tooMany !== undefined) return cli.tooMany({ word: tooMany });
  if (place === 'needed' && output === undefined) return cli.outputMissing({ command });
  const without = Object.values(withoutOptions).find((option) => given.flags.has(option));
  if (command === 'verify' && without !== undefined) return cli.notForVerify({ option: without });
  const unknown = unknownSection(given);
  if (unknown !== undefined) return optionSentence(`--sections ${unknown}`, messages);
  return { command, name, output };
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
    `  ${cli.proofs({ count: summary.proofs.count, bytes: sizeText(summary.proofs.bytes, given.language) })}`,
  );
  context.print(`  ${cli.history({ changes: contents.changes.length, versions: contents.versions.length })}`);
  context.print(cli.verified({ name }));
  return 0;
}

function show(run: Run, { contents }: OpenedPassportFile): Promise<ExitCode> | ExitCode {
  const { given, messages, context, output } = run;
  const includeSensitive = given.flags.has('--all');
  // As a document, with all that a text can tell: the names of the proofs, and that there is a photo.
  const selection: Selection = {
    ...selectionOf(given, systemClock.today()),
    proofs: 'list',
    includePhoto: true,
  };
  const shown = { ...contents, entries: selectEntries(contents.entries, selection) };
  const text = passportText(shown, { language: given.language, includeSensitive, messages });
  if (output !== undefined) return write(run, output, new TextEncoder().encode(text));
  context.print(text.trimEnd());
  return 0;
}

function json(run: Run, opened: OpenedPassportFile): Promise<ExitCode> | ExitCode {
  const text = recordsJson(opened);
  if (run.output !== undefined) return write(run, run.output, new TextEncoder().encode(text));
  run.context.print(text.trimEnd());
  return 0;
}

async function pdf(run: Run, { contents }: OpenedPassportFile): Promise<ExitCode> {
  const { given, context, messages, output = '' } = run;
  // Loaded only here: it is most of the program.
  const [{ renderPdf }, { loadFontFiles }] = await Promise.all([
    import('../pdf/render.ts'),
    import('../pdf/fonts.ts'),
  ]);
  const fonts = await loadFontFiles((file) => readFile(join(fontFolder, file)));
  const { passport, entries, proofs } = contents;
  const selection = selectionOf(given, systemClock.today());
  const images = await photosOf(contents, selection);
  if (images === undefined) context.complain(messages.cli.photoNotCut);
  const rendered = await renderPdf(
    { contents: { passport, entries, proofs }, images: images ?? {}, selection },
    fonts,
  );
  const characters = [...new Set(rendered.uncovered.map((row) => `${row.character} (${row.name})`))].join(
    ', ',
  );
  if (characters !== '') context.complain(messages.cli.glyphs({ characters }));
  return write(run, output, rendered.bytes);
}

const sectionTypes = (values: ParsedArguments['values']): readonly string[] | undefined =>
  values
    .get('--sections')
    ?.split(',')
    .map((type) => type.trim());

const unknownSection = ({ values }: ParsedArguments): string | undefined =>
  sectionTypes(values)?.find((type) => !sections.some((section) => section.type === type));

/** What the options ask for. Without any, nothing that has to be asked for is shown. */
function selectionOf({ flags, values, language }: ParsedArguments, today: string): Selection {
  const types = sectionTypes(values);
  const isAsked = ({ type }: Section): boolean => types === undefined || types.includes(type);
  return {
    ...plainSelection({ language, today }),
    sections: types ?? 'all',
    annexes: flags.has('--annexes')
      ? sections.filter((section) => isAnnex(section) && isAsked(section)).map(({ type }) => type)
      : [],
    includeSensitive: flags.has('--all'),
    includePhoto: flags.has('--photo'),
    proofs: proofsOf(flags),
    largePrint: flags.has('--large'),
  };
}

function proofsOf(flags: ReadonlySet<string>): ProofsShown {
  if (flags.has('--proofs')) return 'list';
  return flags.has('--marks') ? 'marks' : 'none';
}

/**
 * The bytes of the photos that are shown. Undefined when one of them is framed: nothing here can cut a picture, and a document
 * must not hold what its frame leaves out.
 */
async function photosOf(
  { entries, proofs }: PassportContents,
  selection: Selection,
): Promise<Readonly<Record<string, Uint8Array>> | undefined> {
  const images = selectEntries(entries, selection).flatMap(imagesOf);
  if (!images.every(isWhole)) return undefined;
  const wanted = new Set(images.map(({ sha256 }) => sha256));
  const shown = proofs.filter(({ sha256 }) => wanted.has(sha256));
  return Object.fromEntries(
    await Promise.all(
      shown.map(async ({ sha256, blob }) => [sha256, new Uint8Array(await blob.arrayBuffer())] as const),
    ),
  );
}

const imagesOf = (entry: Entry): readonly ImageValue[] =>
  Object.entries(sectionOf(entry.section).fields).flatMap(([name, { kind }]) => {
    // The value of an image field is an image.
    const image = kind === 'image' ? (entry.values[name] as ImageValue | null | undefined) : null;
    return image === null || image === undefined ? [] : [image];
  });

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
