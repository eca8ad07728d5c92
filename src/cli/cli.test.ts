import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesSource } from '../formats/file-source.ts';
import { readPassportFile } from '../formats/passport-file/read-passport-file.ts';
import type { CommandContext, ExitCode } from './command.ts';
import { passeportCommand } from './passeport-command.ts';
import { peopleCommand } from './people-command.ts';

const root = join(import.meta.dirname, '..', '..');
const camille = join(root, 'tests', 'fixtures', 'people', 'camille.json');
const sample = join(root, 'tests', 'fixtures', 'passeport-v1', 'every-table.passeport');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Ran {
  readonly code: ExitCode;
  readonly said: string;
  readonly complained: string;
}

async function run(
  command: (context: CommandContext) => Promise<ExitCode>,
  given: readonly string[],
  environment: CommandContext['environment'] = {},
): Promise<Ran> {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await command({
    arguments: given,
    environment,
    folder,
    print: (line) => said.push(line),
    complain: (line) => complained.push(line),
    askSecret: undefined,
    firstLine: () => Promise.resolve(undefined),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('passeport verify', () => {
  it('counts what the file holds and says that it is verified', async () => {
    expect(await run(passeportCommand, ['verify', sample])).toEqual({
      code: 0,
      complained: '',
      said: [
        'Passeport de Zoé 🦊 𝒵 Lefèvre',
        'Copie faite le 23\u00a0novembre 2026',
        '  Mon identité\u00a0: 1',
        '  Emplois\u00a0: 1',
        '  Habilitations\u00a0: 0 (et 1 à la corbeille)',
        '  Pièces\u00a0: 2 (4 ko)',
        '  Historique\u00a0: 1 changement, 1 version',
        `${sample}\u00a0: copie vérifiée, tout y est.`,
      ].join('\n'),
    });
  });

  it('speaks English where the terminal does, or when asked', async () => {
    const byOption = await run(passeportCommand, ['verify', sample, '--lang', 'en']);
    expect(byOption.said).toContain('copy verified, everything is there.');
    expect(await run(passeportCommand, ['verify', sample], { LANG: 'en_GB.UTF-8' })).toEqual(byOption);
    const french = await run(passeportCommand, ['verify', sample, '--lang', 'fr'], { LANG: 'en_GB.UTF-8' });
    expect(french.said).toContain('copie vérifiée');
  });

  it('says in one line what is wrong with a file', async () => {
    const cut = join(folder, 'cut.passeport');
    await writeFile(cut, (await readFile(sample)).subarray(0, 900));
    const told = await run(passeportCommand, ['verify', cut]);
    expect(told).toMatchObject({ code: 1, said: '' });
    expect(told.complained).toMatch(
      /^\S+cut\.passeport\u00a0: Ce fichier n’est pas entier\. Rien n’a été changé\. .+$/u,
    );
    expect(await run(passeportCommand, ['verify', 'nowhere.passeport'])).toEqual({
      code: 1,
      said: '',
      complained: 'Ce fichier n’existe pas\u00a0: nowhere.passeport',
    });
    expect(await run(passeportCommand, ['verify', folder])).toMatchObject({
      code: 1,
      complained: `Ce n’est pas un fichier\u00a0: ${folder}`,
    });
  });
});

describe('a command that is not understood', () => {
  it.each([
    [[], 'Il manque la commande.'],
    [['verify'], 'Il manque le fichier à lire, après verify.'],
    [['explode', 'a.passeport'], 'Commande inconnue\u00a0: explode'],
    [['verify', 'a.passeport', 'b.txt'], 'Il y a quelque chose de trop\u00a0: b.txt'],
    [['pdf', 'a.passeport'], 'Il manque le nom du PDF à écrire.'],
    [['extract', 'a.passeport'], 'Il manque le dossier où mettre ce qui est extrait.'],
    [['constructor', 'a.passeport'], 'Commande inconnue\u00a0: constructor'],
    [['show', 'a', 'b', 'c'], 'Il y a quelque chose de trop\u00a0: c'],
    [['verify', 'a.passeport', '--fast'], 'Option inconnue\u00a0: --fast'],
    [['verify', 'a.passeport', '--lang', 'de'], 'Valeur inconnue\u00a0: --lang de'],
    [['show', 'a.passeport', '--sections'], 'Il manque ce qui vient après --sections.'],
    [['show', 'a.passeport', '--sections', 'jobs'], 'Valeur inconnue\u00a0: --sections jobs'],
    [
      ['verify', 'a.passeport', '--without-damaged-proofs'],
      '--without-damaged-proofs ne va pas avec verify, qui vérifie le fichier entier.',
    ],
  ])('%j is told what is wrong, then the usage', async (given, sentence) => {
    const told = await run(passeportCommand, given);
    expect(told).toMatchObject({ code: 2, said: '' });
    expect(told.complained.split('\n')[0]).toBe(sentence);
    expect(told.complained).toMatch(/\n +passeport verify +FICHIER\.passeport/u);
  });

  it.each([
    [[], 'Il manque le fichier à lire.'],
    [['a.json'], 'Il manque le nom du passeport à écrire.'],
    [['a.json', 'b.passeport', 'c'], 'Il y a quelque chose de trop\u00a0: c'],
    [['a.json', 'b.passeport', '--fast'], 'Option inconnue\u00a0: --fast'],
    [
      ['a.json', 'b.passeport', '--date', 'hier'],
      '--date attend un jour, comme 2026-11-23, et non\u00a0: hier',
    ],
  ])('people %j is told what is wrong, then the usage', async (given, sentence) => {
    const told = await run(peopleCommand, given);
    expect(told).toMatchObject({ code: 2, said: '' });
    expect(told.complained.split('\n')[0]).toBe(sentence);
    expect(told.complained).toContain('people ENTRÉE.json');
  });

  it('shows the usage when asked for help', async () => {
    expect(await run(passeportCommand, ['--help'])).toMatchObject({ code: 0, complained: '' });
  });
});

describe('passeport show', () => {
  it('tells the passport in plain text, without what is kept to oneself', async () => {
    const { said } = await run(passeportCommand, ['show', sample]);
    expect(said).toContain(
      'Emplois\n-------\n\nLogi’Sud\n  Effectif\u00a0: 42\u00a0personnes\n  Postes\n    * Cariste',
    );
    expect(said).toContain('Connaissances\u00a0: WMS');
    expect(said).toContain('Pièce\u00a0: attestation 1.pdf');
    expect(said).not.toContain('avril 1988');
    expect((await run(passeportCommand, ['show', sample, '--all'])).said).toContain(
      'Date de naissance\u00a0: avril 1988',
    );
  });

  it('writes to a file, and never over one without being told', async () => {
    expect(await run(passeportCommand, ['show', sample, 'out.txt'])).toEqual({
      code: 0,
      said: 'Écrit\u00a0: out.txt',
      complained: '',
    });
    const before = await readFile(join(folder, 'out.txt'), 'utf8');
    expect(before).toContain('Logi’Sud');
    await writeFile(join(folder, 'out.txt'), 'mine');
    expect(await run(passeportCommand, ['show', sample, 'out.txt'])).toMatchObject({ code: 1 });
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('mine');
    expect(await run(passeportCommand, ['show', sample, 'out.txt', '--force'])).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe(before);
    expect(await run(passeportCommand, ['show', sample, 'no/such/folder/out.txt'])).toMatchObject({
      code: 1,
    });
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('never writes over the file it reads, by whatever name', async () => {
    const copy = join(folder, 'copy.passeport');
    await writeFile(copy, await readFile(sample));
    await symlink(copy, join(folder, 'alias.passeport'));
    for (const output of ['copy.passeport', 'alias.passeport']) {
      expect(await run(passeportCommand, ['show', copy, output, '--force'])).toMatchObject({ code: 1 });
    }
    expect(await readFile(copy)).toEqual(await readFile(sample));
  });
});

describe('passeport pdf', () => {
  it('writes the PDF of the whole passport', { timeout: 60_000 }, async () => {
    expect(await run(passeportCommand, ['pdf', sample, 'out.pdf'])).toMatchObject({
      code: 0,
      said: 'Écrit\u00a0: out.pdf',
    });
    expect((await readFile(join(folder, 'out.pdf'))).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});

describe('people', () => {
  it('turns a career into a passport, the same bytes each time, and lists what went to notes', async () => {
    const told = await run(peopleCommand, [camille, 'camille.passeport', '--date', '2026-11-23']);
    expect(told).toMatchObject({ code: 0, complained: '' });
    expect(told.said.split('\n').slice(0, 5)).toEqual([
      'camille.passeport\u00a0: copie vérifiée, tout y est.',
      '  Mon identité\u00a0: 1',
      '  Mon projet\u00a0: 1',
      '  Études et diplômes\u00a0: 2',
      '  Emplois\u00a0: 3',
    ]);
    expect(told.said).toContain('gardés mot pour mot dans «\u00a0Notes pour moi\u00a0»\u00a0:');
    expect(told.said).toContain('  Emplois, Entrepôts Gambetta\u00a0— headOffice\u00a0: Lyon');
    const bytes = await readFile(join(folder, 'camille.passeport'));
    const opened = await readPassportFile(bytesSource(bytes));
    expect(opened).toMatchObject({ ok: true, value: { manifest: { created: '2026-11-23T12:00:00.000Z' } } });
    expect(await run(peopleCommand, [camille, 'camille.passeport'])).toMatchObject({ code: 1 });
    await run(peopleCommand, [camille, 'again.passeport', '--date', '2026-11-23']);
    expect(await readFile(join(folder, 'again.passeport'))).toEqual(bytes);
  });

  it('accepts a file that says nothing yet', async () => {
    await writeFile(join(folder, 'nothing.json'), '{}');
    const told = await run(peopleCommand, ['nothing.json', 'nothing.passeport', '--lang', 'en']);
    expect(told).toMatchObject({ code: 0, complained: '' });
    expect(told.said).toContain('the passport is empty');
    expect(await run(passeportCommand, ['verify', 'nothing.passeport'])).toMatchObject({ code: 0 });
  });

  it('says where a file is not in the neutral format', async () => {
    await writeFile(join(folder, 'bad.json'), '{"employments": [{"positions": 3}]}');
    const told = await run(peopleCommand, ['bad.json', 'bad.passeport']);
    expect(told.code).toBe(1);
    expect(told.complained).toContain('employments.0.positions');
    expect(existsSync(join(folder, 'bad.passeport'))).toBe(false);
    expect(await run(peopleCommand, [camille])).toMatchObject({ code: 2 });
    expect(await run(peopleCommand, [camille, 'x.passeport', '--date', 'hier'])).toMatchObject({ code: 2 });
  });
});

describe('run as a program', () => {
  it('works from the sources, without a build', { timeout: 60_000 }, () => {
    const start = (
      file: string,
      given: readonly string[],
    ): { readonly status: number | null; readonly stdout: string } =>
      spawnSync(process.execPath, [join(root, 'src', 'cli', file), ...given], {
        encoding: 'utf8',
        cwd: folder,
      });
    const verified = start('passeport.ts', ['verify', sample]);
    expect(verified.status).toBe(0);
    expect(verified.stdout).toContain('vérifiée');
    expect(start('passeport.ts', ['verify', camille])).toMatchObject({ status: 1, stdout: '' });
    expect(start('people.ts', [])).toMatchObject({ status: 2, stdout: '' });
  });
});
