import { spawnSync } from 'node:child_process';
import { cp, mkdir, open, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { benchContents, benchProofs, writeBenchFile } from '../bench/passport.ts';
import { launchDesktop, type AppUnderTest } from '../e2e/launch-app.ts';
import { damage, freshProfile, killAll, killLeft, storageFolders } from './harness.ts';
import { randomFrom, type Outcome, type ProgramOptions } from './program.ts';

/*
 * What can go wrong with disks and folders, once each, in the whole app: what the person reads, that nothing is lost, and that it works
 * again when what was wrong is over. A picture of each in test-results/faults.
 */

const quick = { timeout: 40_000 };
const pictures = join(import.meta.dirname, '..', '..', 'test-results', 'faults');

interface Scene {
  readonly profile: string;
  readonly copies: string;
  /** Takes a picture, and gives what the page says. */
  readonly look: (app: AppUnderTest, name?: string) => Promise<string>;
}

/** Throws when something is not as it should be; gives what was said. */
type Fault = (scene: Scene) => Promise<string>;

const wordsOf = (app: AppUnderTest): Promise<string> => app.page.locator('body').innerText();

async function goTo(page: Page, location: string): Promise<void> {
  await page.evaluate((to) => {
    globalThis.location.hash = `#${to}`;
  }, location);
}

const firstName = (page: Page) => page.getByRole('textbox', { name: 'Prénoms' });
const expectText = (text: string, pattern: RegExp): void => {
  if (!pattern.test(text)) throw new Error(`${String(pattern)} is not said: ${text.slice(0, 400)}`);
};

/** A notebook in which a first name was written. */
async function written(profile: string, name = 'Léa'): Promise<AppUnderTest> {
  const app = await launchDesktop({ profile });
  const { page } = app;
  await page.getByRole('button', { name: /^Commencer/u }).click(quick);
  await page.locator('nav a[href="#/s/identity"]').first().waitFor(quick);
  await goTo(page, '/s/identity');
  await write(page, name);
  await saved(page);
  return app;
}

async function write(page: Page, name: string): Promise<void> {
  await firstName(page).fill(name, quick);
  await page.keyboard.press('Tab');
}

const saved = (page: Page): Promise<void> =>
  page
    .getByText(/^Enregistré/u)
    .first()
    .waitFor(quick);

async function expectName(app: AppUnderTest, name: string): Promise<void> {
  await goTo(app.page, '/s/identity');
  await firstName(app.page).waitFor(quick);
  const deadline = Date.now() + 20_000;
  while ((await firstName(app.page).inputValue()) !== name) {
    if (Date.now() > deadline)
      throw new Error(`The name is ${await firstName(app.page).inputValue()}, not ${name}`);
    await pause(100);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What is acknowledged is in the second copy a second later at most. */
const aSecond = (): Promise<void> => pause(1_200);

function mountSmall(folder: string, size: string): void {
  run('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}

/** Writes zeros until nothing more goes in. Gives what takes them away again. */
async function fill(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'filler');
  const file = await open(path, 'w');
  try {
    for (const size of [1 << 20, 1 << 12, 1]) {
      const piece = new Uint8Array(size);
      for (;;) if ((await file.write(piece)).bytesWritten < size) break;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    await file.close();
  }
  return () => rm(path, { force: true });
}

const banner = (app: AppUnderTest, text: RegExp) => app.page.getByRole('alert').filter({ hasText: text });

async function bringBack(app: AppUnderTest): Promise<void> {
  await app.page.getByRole('button', { name: /^(?:Retrouver mon carnet|Réunir les deux)/u }).click(quick);
  await app.page
    .getByRole('button', { name: /^(?:Retrouver|Réunir)/u })
    .waitFor({ state: 'detached', ...quick });
}

const faults: Readonly<Record<string, Fault>> = {
  'disk-full-saving': async ({ profile, look }) => {
    mountSmall(profile, '200m');
    try {
      const app = await written(profile);
      await aSecond();
      const free = await fill(profile);
      // More than what the browser may have set aside.
      await app.page.getByRole('textbox', { name: 'Métier ou accroche' }).fill('mot '.repeat(300_000), quick);
      await app.page.keyboard.press('Tab');
      await banner(app, /L’enregistrement n’a pas marché|disque est plein|stockage du carnet/u)
        .first()
        .waitFor(quick)
        .catch(() => undefined);
      const said = await look(app);
      // Chromium closes a database that it cannot write to.
      expectText(said, /disque est plein|stockage du carnet s’est fermé/u);
      await free();
      const reopen = app.page.getByRole('button', { name: 'Rouvrir le carnet' });
      if (await reopen.isVisible()) await reopen.click();
      await pause(6_000);
      await look(app, '-reopened');
      await killAll(app, 'together', 0);
      const again = await launchDesktop({ profile });
      await again.page.locator('h1').first().waitFor(quick);
      if (/Retrouver mon carnet|Réunir les deux/u.test(await wordsOf(again))) await bringBack(again);
      await expectName(again, 'Léa');
      await write(again.page, 'Léa Marie');
      await saved(again.page);
      await again.close();
      return 'said; nothing that was acknowledged is lost, and it saves again when there is room';
    } finally {
      run('umount', ['-l', profile]);
    }
  },
  'disk-full-copying': async ({ profile, copies, look }) => {
    await mkdir(copies);
    mountSmall(copies, '1m');
    try {
      const app = await written(profile);
      const free = await fill(copies);
      await write(app.page, 'Léa Marie');
      await banner(app, /deuxième copie/u).waitFor(quick);
      const said = await look(app);
      expectText(said, /est plein/u);
      await saved(app.page);
      await free();
      await banner(app, /deuxième copie/u).waitFor({ state: 'detached', ...quick });
      await killAll(app, 'together', 0);
      await damage(profile, 'deleted', randomFrom(1));
      const again = await launchDesktop({ profile });
      await bringBack(again);
      await expectName(again, 'Léa Marie');
      await again.close();
      return 'said; the copy caught up by itself';
    } finally {
      run('umount', ['-l', copies]);
    }
  },
  'disk-full-backup': async ({ profile, look }) => {
    const stick = join(dirname(profile), 'stick');
    await mkdir(stick);
    mountSmall(stick, '1m');
    try {
      const app = await written(profile);
      const free = await fill(stick);
      await goTo(app.page, '/backups');
      await app.answerSave(join(stick, 'mien.passeport'));
      await app.page.getByRole('button', { name: 'Enregistrer la copie' }).click(quick);
      await app.page
        .getByText(/plus assez de place/u)
        .first()
        .waitFor(quick);
      await look(app);
      await free();
      const left = await readdir(stick);
      if (left.length > 0) throw new Error(`Left on the stick: ${left.join(', ')}`);
      await app.answerSave(join(stick, 'mien.passeport'));
      await app.page
        .getByRole('button', { name: /Enregistrer la copie|Essayer encore/u })
        .first()
        .click(quick);
      await app.page.getByText(/est enregistrée et vérifiée/u).waitFor(quick);
      await app.close();
      return 'said; nothing left on the stick; worked when there was room';
    } finally {
      run('umount', ['-l', stick]);
    }
  },
  'read-only-backup': async ({ profile, look }) => {
    const stick = join(dirname(profile), 'stick');
    await mkdir(stick);
    mountSmall(stick, '1m');
    try {
      run('mount', ['-o', 'remount,ro', stick]);
      const app = await written(profile);
      await goTo(app.page, '/backups');
      await app.answerSave(join(stick, 'mien.passeport'));
      await app.page.getByRole('button', { name: 'Enregistrer la copie' }).click(quick);
      await app.page.getByRole('main').getByText(/écri/u).first().waitFor(quick);
      await pause(500);
      const said = await look(app);
      await app.close();
      expectText(said, /n’accepte pas|ne peut pas|protégé|pas le droit|n’a pas/u);
      return 'said';
    } finally {
      run('umount', ['-l', stick]);
    }
  },
  'read-only-copies': async ({ profile, copies, look }) => {
    await mkdir(copies);
    mountSmall(copies, '8m');
    try {
      const first = await written(profile);
      await first.close();
      run('mount', ['-o', 'remount,ro', copies]);
      const app = await launchDesktop({ profile });
      await goTo(app.page, '/s/identity');
      await write(app.page, 'Léa Marie');
      await banner(app, /deuxième copie/u).waitFor(quick);
      await look(app);
      await saved(app.page);
      run('mount', ['-o', 'remount,rw', copies]);
      await banner(app, /deuxième copie/u).waitFor({ state: 'detached', ...quick });
      await killAll(app, 'together', 0);
      await damage(profile, 'deleted', randomFrom(1));
      const again = await launchDesktop({ profile });
      await bringBack(again);
      await expectName(again, 'Léa Marie');
      await again.close();
      return 'said; the copy caught up by itself';
    } finally {
      run('umount', ['-l', copies]);
    }
  },
  'copies-unreadable-at-start': async ({ profile, copies, look }) => {
    const first = await written(profile);
    await first.close();
    await rename(copies, `${copies}-aside`);
    await writeFile(copies, '');
    const app = await launchDesktop({ profile });
    await goTo(app.page, '/s/identity');
    await write(app.page, 'Léa Marie');
    await banner(app, /deuxième copie/u).waitFor(quick);
    await look(app);
    await rm(copies);
    await rename(`${copies}-aside`, copies);
    await banner(app, /deuxième copie/u).waitFor({ state: 'detached', timeout: 60_000 });
    await aSecond();
    await killAll(app, 'together', 0);
    await damage(profile, 'deleted', randomFrom(1));
    const again = await launchDesktop({ profile });
    await bringBack(again);
    await expectName(again, 'Léa Marie');
    await again.close();
    return 'said; followed again in the same session';
  },
  'copies-removed': async ({ profile, copies, look }) => {
    const app = await written(profile);
    await aSecond();
    await rm(copies, { recursive: true });
    await write(app.page, 'Léa Marie');
    await saved(app.page);
    for (let tries = 0; (await filesUnder(copies, /\.json$/u).catch(() => [])).length === 0; tries += 1) {
      if (tries > 300) throw new Error('No restore point was taken');
      await pause(100);
    }
    await look(app);
    await killAll(app, 'together', 0);
    await damage(profile, 'deleted', randomFrom(1));
    const again = await launchDesktop({ profile });
    await bringBack(again);
    await expectName(again, 'Léa Marie');
    await again.close();
    return 'a new copy was begun at once, with everything';
  },
  'profile-deleted': async ({ profile, look }) => {
    const app = await written(profile);
    await aSecond();
    await killAll(app, 'together', 0);
    await rm(profile, { recursive: true });
    await mkdir(profile);
    const again = await launchDesktop({ profile });
    await again.page.getByRole('button', { name: 'Retrouver mon carnet' }).waitFor(quick);
    const said = await look(again);
    expectText(said, /Le carnet s’est ouvert vide/u);
    await bringBack(again);
    await expectName(again, 'Léa');
    await again.close();
    return 'offered, and brought back';
  },
  'database-damaged': async ({ profile, look }) => {
    const app = await written(profile);
    await aSecond();
    await killAll(app, 'together', 0);
    await damage(profile, 'flipped', randomFrom(5));
    const again = await launchDesktop({ profile });
    await again.page.getByRole('button', { name: 'Retrouver mon carnet' }).waitFor(quick);
    const said = await look(again);
    await bringBack(again);
    await expectName(again, 'Léa');
    await again.close();
    return said.split('\n')[0] ?? '';
  },
  'database-behind': async ({ profile, look }) => {
    const first = await written(profile);
    await first.close();
    const [storage] = await storageFolders(profile);
    if (storage === undefined) throw new Error('There is no storage');
    await cp(storage, `${profile}-then`, { recursive: true });
    const second = await launchDesktop({ profile });
    await goTo(second.page, '/s/identity');
    await write(second.page, 'Léa Marie');
    await saved(second.page);
    await aSecond();
    await killAll(second, 'together', 0);
    await rm(storage, { recursive: true });
    await rename(`${profile}-then`, storage);
    const again = await launchDesktop({ profile });
    await again.page.getByRole('button', { name: 'Réunir les deux' }).waitFor(quick);
    const said = await look(again);
    expectText(said, /Il manque au carnet/u);
    await bringBack(again);
    await expectName(again, 'Léa Marie');
    await again.close();
    return 'offered, and brought back';
  },
  'newer-database': async ({ profile, look }) => {
    const app = await written(profile);
    await app.page.evaluate(async () => {
      const all = await indexedDB.databases();
      const name = all.map((each) => each.name ?? '').find((each) => each.startsWith('passport-')) ?? '';
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error('No database'));
      });
      // On the disk before the process is killed: else it is the fault of the test that nothing is newer.
      const writing = database.transaction('passport', 'readwrite', { durability: 'strict' });
      const table = writing.objectStore('passport');
      const reading = table.getAll();
      reading.onsuccess = () => {
        // One row, whose fields this test does not need to know.
        const [row] = reading.result as object[];
        table.put({ ...row, recordVersion: 99 });
      };
      await new Promise<void>((resolve, reject) => {
        writing.oncomplete = () => resolve();
        writing.onabort = () => reject(writing.error ?? new Error('Not written'));
      });
    });
    await killAll(app, 'together', 0);
    const again = await launchDesktop({ profile });
    await again.page
      .getByText(/plus récente/u)
      .first()
      .waitFor(quick);
    const said = await look(again);
    await again.close();
    return said.split('\n').slice(0, 3).join(' / ');
  },
  'newer-copy': async ({ profile, copies, look }) => {
    const app = await written(profile);
    await app.close();
    for (const path of await filesUnder(copies, /\.json$/u)) {
      const note = JSON.parse(await readFile(path, 'utf8')) as { mark: object };
      await writeFile(path, JSON.stringify({ ...note, mark: { ...note.mark, recordVersion: 99 } }));
    }
    for (const path of await filesUnder(copies, /\.journal$/u)) await rm(path);
    await damage(profile, 'deleted', randomFrom(1));
    const again = await launchDesktop({ profile });
    await again.page
      .getByText(/plus récente/u)
      .first()
      .waitFor(quick);
    const said = await look(again);
    await again.close();
    return said.split('\n').slice(0, 3).join(' / ');
  },
  'copy-damaged-too': async ({ profile, copies, look }) => {
    const app = await written(profile);
    await app.close();
    for (const path of await filesUnder(copies, /\.(?:passeport|journal)$/u)) await truncate(path, 40);
    await damage(profile, 'deleted', randomFrom(1));
    const again = await launchDesktop({ profile });
    await again.page.getByRole('heading').first().waitFor(quick);
    await pause(1_000);
    const said = await look(again);
    expectText(said, /deuxième copie ne se lit pas/u);
    await again.close();
    return said.split('\n').slice(0, 3).join(' / ');
  },
  'proof-bytes-missing': async ({ profile, look }) => {
    const file = join(dirname(profile), 'with-proofs.passeport');
    const contents = benchContents(6, benchProofs(2, 400_000));
    await writeBenchFile(file, contents);
    const app = await launchDesktop({ profile });
    await app.answerOpen(file);
    await app.page.getByRole('button', { name: /J’ai déjà une copie/u }).click(quick);
    await app.page.locator('nav a[href="#/s/employment"]').first().waitFor(quick);
    await pause(3_000);
    await killAll(app, 'together', 0);
    let gone = 0;
    for (const folder of await storageFolders(profile)) {
      for (const path of await filesUnder(folder, /\.blob\/.*\/[0-9a-f]+$/u)) {
        await rm(path);
        gone += 1;
      }
    }
    if (gone === 0) throw new Error('There are no files of bytes');
    const again = await launchDesktop({ profile });
    await again.page
      .getByText(/ne sont plus à leur place|n’est plus à sa place/u)
      .first()
      .waitFor(quick)
      .catch(() => undefined);
    const said = await look(again);
    expectText(said, /ne sont plus à leur place|n’est plus à sa place/u);
    await bringBack(again);
    await goTo(again.page, '/backups');
    const path = join(dirname(profile), 'after.passeport');
    await again.answerSave(path);
    await again.page.getByRole('button', { name: 'Enregistrer la copie' }).click(quick);
    await again.page.getByText(/est enregistrée et vérifiée/u).waitFor(quick);
    await again.close();
    return `${gone} files of bytes gone: ${said.split('\n')[0] ?? ''}`;
  },
  'clock-set-back': async ({ profile, look }) => {
    const first = await written(profile);
    await first.close();
    const second = await launchDesktop({ profile });
    await second.page.clock.setFixedTime(new Date('2019-03-01T10:00:00Z'));
    await goTo(second.page, '/s/identity');
    await write(second.page, 'Léa Marie');
    await saved(second.page);
    await aSecond();
    await killAll(second, 'together', 0);
    await damage(profile, 'deleted', randomFrom(1));
    const again = await launchDesktop({ profile });
    await again.page.getByRole('button', { name: 'Retrouver mon carnet' }).waitFor(quick);
    await look(again);
    await bringBack(again);
    await expectName(again, 'Léa Marie');
    await again.close();
    return 'what was written last came back, whatever the clock said';
  },
};

async function filesUnder(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => pattern.test(path));
}

/** Each fault once, whatever the number of runs; FAULTS names some of them. */
export const diskFaults = ({ log }: ProgramOptions): Promise<Outcome> =>
  diskFaultsNamed(process.env['FAULTS']?.split(','), log);

export async function diskFaultsNamed(
  chosen: readonly string[] | undefined,
  log: ProgramOptions['log'],
): Promise<Outcome> {
  await mkdir(pictures, { recursive: true });
  const failed: string[] = [];
  let count = 0;
  for (const [name, fault] of Object.entries(faults)) {
    if (chosen && !chosen.includes(name)) continue;
    count += 1;
    const profile = await freshProfile();
    const look: Scene['look'] = async (app, part = '') => {
      await app.page.screenshot({ path: join(pictures, `${name}${part}.png`) });
      return await wordsOf(app);
    };
    try {
      log({ fault: name, came: await fault({ profile, copies: `${profile}-copies`, look }) });
    } catch (error) {
      failed.push(name);
      log({ fault: name, failed: String(error) });
    } finally {
      killLeft(profile);
      await rm(dirname(profile), { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return {
    ok: failed.length === 0,
    counts: { faults: count, failed: failed.length },
    says:
      failed.length === 0
        ? `${count} faults of disks and folders, each said and survived.`
        : `Not survived: ${failed.join(', ')}.`,
  };
}
