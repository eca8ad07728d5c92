import { isAbsolute, join } from 'node:path';
import { cli as englishCli } from '../i18n/en/cli.ts';
import { formats as english } from '../i18n/en/formats.ts';
import { cli as frenchCli } from '../i18n/fr/cli.ts';
import { formats as french } from '../i18n/fr/formats.ts';
import type { Language } from '../domain/language.ts';

export type CommandMessages = typeof french & { readonly cli: typeof frenchCli };

/** What a command is run with, so that a test can run it without a process. */
export interface CommandContext {
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder that relative names start from. */
  readonly folder: string;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  /** Asks for something that must not be shown; null when the person stopped. Undefined where no person sits at a terminal. */
  readonly askSecret: ((question: string) => Promise<string | null>) | undefined;
  /** The first line of standard input; undefined when it ends at once. */
  readonly firstLine: () => Promise<string | undefined>;
}

/** 0 done; 1 something is wrong with a file; 2 the command was not understood; 3 the passphrase is missing or does not open. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface ParsedArguments {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly unknown: string | undefined;
  readonly language: Language;
}

const valuedOptions: readonly string[] = ['--lang', '--sections', '--date'];

/** Words and options. `--lang` is an option of every command; `--` ends the options. */
export function parseArguments(
  { arguments: given, environment }: CommandContext,
  flags: readonly string[],
  valued: readonly string[],
): ParsedArguments {
  const words: string[] = [];
  const found = new Set<string>();
  const values = new Map<string, string>();
  let unknown: string | undefined;
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    const next = given[at + 1];
    if (word === '--') {
      words.push(...given.slice(at + 1));
      break;
    }
    if (!word.startsWith('--')) words.push(word);
    else if (flags.includes(word)) found.add(word);
    else if (['--lang', ...valued].includes(word) && next !== undefined) {
      values.set(word, next);
      at += 1;
    } else unknown ??= word;
  }
  const language = values.get('--lang') ?? languageOf(environment);
  if (language !== 'fr' && language !== 'en') unknown ??= `--lang ${language}`;
  return { words, flags: found, values, unknown, language: language === 'en' ? 'en' : 'fr' };
}

/** What is wrong with the option that was not understood: it, its value, or that it has none. */
export function optionSentence(option: string, { cli }: CommandMessages): string {
  if (valuedOptions.includes(option)) return cli.valueMissing({ option });
  return option.includes(' ') ? cli.unknownValue({ option }) : cli.unknownOption({ option });
}

export function messagesOf(language: Language): CommandMessages {
  return language === 'en' ? { ...english, cli: englishCli } : { ...french, cli: frenchCli };
}

/** As programs of the terminal find it: LC_ALL, then LC_MESSAGES, then LANG. French unless it says English. */
function languageOf(environment: CommandContext['environment']): Language {
  const named = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return named?.startsWith('en') === true ? 'en' : 'fr';
}

/** An absolute name. Under `npm run` the working folder is the project's; npm says where the person stood. */
export function resolveName(name: string, { folder }: CommandContext): string {
  return isAbsolute(name) ? name : join(folder, name);
}
