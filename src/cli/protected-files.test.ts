import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protectedFileBytes } from '../../tests/fixtures/protected-file.ts';
import { sampleContents } from '../../tests/fixtures/sample-contents.ts';
import type { CommandContext, ExitCode } from './command.ts';
import { passeportCommand } from './passeport-command.ts';
import { typeKey } from './terminal.ts';

const passphrase = 'trois petits chats, chapeau de paille';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-cli-'));
  await writeFile(join(folder, 'mine.passeport'), await protectedFileBytes(sampleContents(), passphrase));
  await writeFile(join(folder, 'slow.passeport'), await protectedFileBytes(sampleContents(), passphrase, 19));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Answers {
  readonly typed?: string | null;
  readonly line?: string;
}

async function run(given: readonly string[], { typed, line }: Answers = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const asked: string[] = [];
  const context: CommandContext = {
    arguments: given,
    environment: {},
    folder,
    print: (text) => said.push(text),
    complain: (text) => complained.push(text),
    askSecret:
      typed === undefined
        ? undefined
        : (question) => {
            asked.push(question);
            return Promise.resolve(typed);
          },
    firstLine: () => Promise.resolve(line),
  };
  const code: ExitCode = await passeportCommand(context);
  return { code, said: said.join('\n'), complained: complained.join('\n'), asked };
}

describe('a protected file on the command line', () => {
  it('is opened with the phrase that is asked for, or that comes on standard input', async () => {
    const asked = await run(['verify', 'mine.passeport'], { typed: passphrase });
    expect(asked).toMatchObject({
      code: 0,
      complained: '',
      asked: ['Phrase secrète de mine.passeport\u00a0: '],
    });
    expect(asked.said).toContain('copie vérifiée');
    const given = await run(['verify', 'mine.passeport', '--passphrase-stdin'], { line: passphrase });
    expect(given).toEqual({ ...asked, asked: [] });
  });

  it('ends with 3 when the phrase is missing or does not open it, and never repeats the phrase', async () => {
    expect(await run(['show', 'mine.passeport'])).toMatchObject({
      code: 3,
      said: '',
      complained:
        'mine.passeport\u00a0: ce fichier est protégé. Donnez la phrase secrète sur l’entrée standard, avec --passphrase-stdin.',
    });
    expect(await run(['show', 'mine.passeport', '--passphrase-stdin'])).toMatchObject({ code: 3 });
    const wrong = await run(['show', 'mine.passeport'], { typed: 'deux petits chats' });
    expect(wrong).toMatchObject({ code: 3, said: '' });
    expect(wrong.complained).toMatch(
      /^mine\.passeport\u00a0: Ce n’est pas la bonne phrase, ou le début du fichier est abîmé\./u,
    );
    expect(wrong.complained).not.toContain('chats');
    expect(await run(['show', 'mine.passeport'], { typed: null })).toMatchObject({ code: 1, said: '' });
  });

  it(
    'that is slow to open says what it takes, and is opened when told to',
    { timeout: 120_000 },
    async () => {
      const told = await run(['verify', 'slow.passeport'], { typed: passphrase });
      expect(told).toMatchObject({ code: 1, said: '' });
      expect(told.complained).toBe(
        'slow.passeport\u00a0: Ce fichier est long à ouvrir\u00a0: cela peut prendre une minute et 512\u00a0Mo de mémoire. Ajoutez --slow pour l’ouvrir quand même.',
      );
      expect(await run(['verify', 'slow.passeport', '--slow'], { typed: passphrase })).toMatchObject({
        code: 0,
      });
    },
  );
});

describe('a phrase typed on the terminal', () => {
  const typed = (keys: string) =>
    Array.from(keys).reduce(typeKey, { letters: [], end: undefined } as Parameters<typeof typeKey>[0]);

  it('takes letters of every kind, and corrections', () => {
    expect(typed('éa😀\u007f\u007fb\r')).toEqual({ letters: ['é', 'b'], end: 'entered' });
    expect(typed('wrong\u0015l’été\n')).toEqual({ letters: Array.from('l’été'), end: 'entered' });
    expect(typed('a\u001bb\r').letters).toEqual(['a', 'b']);
  });

  it('can be left', () => {
    expect(typed('abc\u0003').end).toBe('stopped');
    expect(typed('\u0004').end).toBe('stopped');
    expect(typed('a\u0004').end).toBeUndefined();
  });
});
