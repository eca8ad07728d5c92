import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenedPassportFile } from '../domain/passport-file.ts';
import { proofNames } from '../formats/passport-file/contents-checks.ts';
import { resolveName, type CommandContext, type CommandMessages, type ExitCode } from './command.ts';
import { codeOf, writeOutput } from './files-on-disk.ts';
import type { Run } from './open-passport.ts';
import { outputSentence } from './output-sentence.ts';
import { passportText } from './passport-text.ts';
import { recordsJson } from './records-json.ts';
import { safeNames } from './safe-names.ts';

interface Extracted {
  /** Below the folder. */
  readonly path: readonly string[];
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * Takes a file apart into a folder: `passport.json`, a text to read with every field, and the proofs under the names that
 * the person gave them. A folder that holds something is refused unless --force, and then only files of the same name are
 * replaced.
 */
export async function extract(run: Run, opened: OpenedPassportFile): Promise<ExitCode> {
  const { context, messages, given, output = '' } = run;
  const folder = resolveName(output, context);
  const force = given.flags.has('--force');
  const refused = await prepareFolder(folder, { name: output, force, messages });
  if (refused !== undefined) return refuse(context, refused);
  const files = filesOf(opened, run);
  for (const { path, bytes } of files) {
    const place = join(folder, ...path);
    await mkdir(join(folder, ...path.slice(0, -1)), { recursive: true });
    const written = await writeOutput(place, await bytes(), { force, input: resolveName(run.name, context) });
    if (!written.ok) return refuse(context, outputSentence(written.error, join(output, ...path), messages));
  }
  context.print(messages.cli.extracted({ name: output, files: files.length }));
  return 0;
}

const refuse = (context: CommandContext, sentence: string): ExitCode => {
  context.complain(sentence);
  return 1;
};

interface Folder {
  readonly name: string;
  readonly force: boolean;
  readonly messages: CommandMessages;
}

/** Why nothing can be written there, or undefined. */
async function prepareFolder(folder: string, { name, force, messages }: Folder): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    if (!force && (await readdir(folder)).length > 0) return messages.cli.folderNotEmpty({ name });
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' || code === 'ENOTDIR') return messages.cli.notAFolder({ name });
    return messages.cli.notWritable({ name, code });
  }
}

function filesOf(opened: OpenedPassportFile, { given, messages }: Run): readonly Extracted[] {
  const { contents } = opened;
  const text = passportText(contents, { language: given.language, includeSensitive: true, messages });
  const known = proofNames(contents.entries);
  const names = safeNames(contents.proofs.map(({ sha256 }) => known.get(sha256) ?? sha256));
  const encoded = (value: string) => () => Promise.resolve(new TextEncoder().encode(value));
  return [
    { path: ['passport.json'], bytes: encoded(recordsJson(opened)) },
    { path: [messages.cli.textFile], bytes: encoded(text) },
    ...contents.proofs.map(({ blob }, index) => ({
      path: [messages.cli.proofsFolder, names[index] ?? ''],
      bytes: async () => new Uint8Array(await blob.arrayBuffer()),
    })),
  ];
}
