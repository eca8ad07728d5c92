import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadFontFiles, type FontFiles } from '../../src/pdf/fonts.ts';

const run = promisify(execFile);
const packages: Readonly<Record<string, string>> = {
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdffonts: 'poppler-utils',
  qpdf: 'qpdf',
};

export const readFonts = (): Promise<FontFiles> =>
  loadFontFiles(
    async (name) =>
      new Uint8Array(await readFile(join(import.meta.dirname, '../../resources/fonts/pdf', name))),
  );

/** What a tool that is not ours says of a PDF. Fails, and says what to install, where the tool is missing. */
async function ask(
  tool: string,
  bytes: Uint8Array,
  before: readonly string[],
  after: readonly string[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'printed-'));
  try {
    const file = join(folder, 'printed.pdf');
    await writeFile(file, bytes);
    const { stdout } = await run(tool, [...before, file, ...after], { maxBuffer: 512 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${tool} is missing. On Debian: apt-get install ${packages[tool] ?? tool}`, {
        cause: error,
      });
    }
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** All text, in the order in which it is drawn. */
export const textOf = (bytes: Uint8Array): Promise<string> =>
  ask('pdftotext', bytes, ['-raw', '-enc', 'UTF-8'], ['-']);

/** Title, language of nothing, pages… one line each, as "Pages: 3". */
export const infoOf = (bytes: Uint8Array): Promise<string> => ask('pdfinfo', bytes, [], []);
export const structureOf = (bytes: Uint8Array): Promise<string> => ask('pdfinfo', bytes, ['-struct'], []);

/** Every object and stream of the file, unpacked. Throws when qpdf finds a fault. */
export const unpacked = (bytes: Uint8Array): Promise<string> =>
  ask('qpdf', bytes, ['--qdf', '--object-streams=disable', '--no-original-object-ids'], ['-']);

/**
 * All that a file says in words, however it is opened: the text of its pages, its objects and metadata unpacked, and the
 * strings of titles and bookmarks, which are stored in UTF-16.
 */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const objects = await unpacked(bytes);
  const hexadecimal = [...objects.matchAll(/<feff([0-9a-f]+)>/giu)].map(([, digits = '']) =>
    Buffer.from(digits, 'hex').swap16().toString('utf16le'),
  );
  return [await textOf(bytes), objects, ...hexadecimal].join('\n');
}

export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every word with the box that it is drawn in, in points from the upper left corner of its page. */
export async function wordsOf(bytes: Uint8Array): Promise<readonly Word[]> {
  const html = await ask('pdftotext', bytes, ['-bbox', '-enc', 'UTF-8'], ['-']);
  let page = 0;
  return [
    ...html.matchAll(/<page |<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">([^<]*)</gu),
  ].flatMap(([tag, left, top, right, bottom, text]) => {
    if (tag === '<page ') {
      page += 1;
      return [];
    }
    return [
      {
        page,
        text: unescaped(text ?? ''),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      },
    ];
  });
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
