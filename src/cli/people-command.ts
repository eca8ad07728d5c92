import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../domain/clock.ts';
import { describeContents } from '../domain/contents-summary.ts';
import type { Language } from '../domain/language.ts';
import { sectionOf } from '../domain/sections/index.ts';
import { bytesSource } from '../formats/file-source.ts';
import { limits } from '../formats/passport-file/limits.ts';
import { verifyPassportFile } from '../formats/passport-file/read-passport-file.ts';
import { passportFileBytes } from '../formats/passport-file/write-passport-file.ts';
import { readPeople, type ReadPeople } from '../formats/people/read-people.ts';
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
import { openInput, writeOutput } from './files-on-disk.ts';
import { inputSentence } from './open-passport.ts';
import { outputSentence } from './output-sentence.ts';

interface Run {
  readonly context: CommandContext;
  readonly messages: ReturnType<typeof messagesOf>;
  readonly input: string;
  readonly output: string;
  readonly now: string;
  readonly force: boolean;
  readonly language: Language;
}

/**
 * `people IN.json OUT.passeport [--date YYYY-MM-DD]`: a career in the neutral format as a passport. The same file and day give
 * the same bytes. Entries are counted by section; what has no field is listed; nothing is lost.
 */
export async function peopleCommand(context: CommandContext): Promise<ExitCode> {
  const given = parseArguments(context, ['--force', '--help'], ['--date']);
  const messages = messagesOf(given.language);
  const [input, output, ...more] = given.words;
  const day = given.values.get('--date') ?? systemClock.today();
  if (given.flags.has('--help') && given.unknown === undefined) {
    context.print(messages.cli.peopleUsage);
    return 0;
  }
  if (given.unknown !== undefined || input === undefined || output === undefined || more.length > 0) {
    context.complain(wrongUse(given, messages));
    context.complain(messages.cli.peopleUsage);
    return 2;
  }
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(Date.parse(day))) {
    context.complain(messages.cli.notADay({ day }));
    context.complain(messages.cli.peopleUsage);
    return 2;
  }
  const run: Run = {
    context,
    messages,
    input,
    output,
    now: `${day}T12:00:00.000Z`,
    force: given.flags.has('--force'),
    language: given.language,
  };
  const people = await read(run);
  return people === undefined ? 1 : write(run, people);
}

/** In one sentence what is wrong with the asking. */
function wrongUse({ unknown, words }: ParsedArguments, messages: CommandMessages): string {
  const { cli } = messages;
  if (unknown !== undefined) return optionSentence(unknown, messages);
  const [input, output, ...more] = words;
  if (input === undefined) return cli.peopleInputMissing;
  return output === undefined ? cli.peopleOutputMissing : cli.tooMany({ word: more[0] ?? '' });
}

async function read({ context, messages, input, now }: Run): Promise<ReadPeople | undefined> {
  const opened = await openInput(resolveName(input, context));
  if (!opened.ok) {
    context.complain(inputSentence(opened.error, input, messages));
    return undefined;
  }
  const { source, close } = opened.value;
  try {
    const people =
      source.size > limits.jsonBytes ? undefined : readPeople(await source.slice(0, source.size), now);
    if (people?.ok === true) return people.value;
    const place = people?.error.place ?? '';
    context.complain(
      place === ''
        ? messages.cli.notPeople({ name: input })
        : messages.cli.notPeopleAt({ name: input, place }),
    );
    return undefined;
  } finally {
    await close();
  }
}

async function write(run: Run, people: ReadPeople): Promise<ExitCode> {
  const { contents } = people;
  const { context, messages, input, output, now, force } = run;
  const bytes = await passportFileBytes(contents, { created: now, application: await ownVersion() });
  const verified = bytes.ok ? await verifyPassportFile(bytesSource(bytes.value)) : bytes;
  if (!bytes.ok || !verified.ok) {
    const problem = bytes.ok ? verified : bytes;
    // One of the two failed; the compiler does not see which.
    if (!problem.ok) context.complain(messages.cli.problem({ name: output, problem: problem.error }));
    return 1;
  }
  const written = await writeOutput(resolveName(output, context), bytes.value, {
    force,
    input: resolveName(input, context),
  });
  if (!written.ok) {
    context.complain(outputSentence(written.error, output, messages));
    return 1;
  }
  context.print(messages.cli.verified({ name: output }));
  for (const line of toldLines(people, run)) context.print(line);
  return 0;
}

/** What went where: entries of each section, then what has no field and stands in notes. */
function toldLines({ contents, noted }: ReadPeople, { messages: { cli }, language }: Run): readonly string[] {
  const { sections } = describeContents(contents, language);
  if (sections.length === 0) return [cli.emptyPeople];
  const counts = sections.map(({ label, entries: count }) => `  ${cli.section({ label, count, inBin: 0 })}`);
  if (noted.length === 0) return [...counts, cli.nothingInNotes];
  const rows = noted.map(({ section, title, lines }) => {
    const place = [sectionOf(section).label[language], title].filter((text) => text !== '').join(', ');
    return `  ${cli.notedAt({
      place,
      text: shortened(
        lines
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .join(' ; '),
      ),
    })}`;
  });
  return [...counts, cli.toNotes, ...rows];
}

/** One line of a terminal. */
const shortened = (text: string): string => {
  const line = text.replaceAll(/\s*\n\s*/gu, ' ; ');
  return line.length <= 100 ? line : `${line.slice(0, 99).trimEnd()}…`;
};

/** From src/cli as from dist/cli. */
async function ownVersion(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  const parsed: unknown = JSON.parse(text);
  const version: unknown =
    typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, 'version') : undefined;
  return typeof version === 'string' ? version : '';
}
