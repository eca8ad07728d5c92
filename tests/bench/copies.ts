import { createCipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';
import { createReadStream, createWriteStream, openAsBlob } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { PassportContents } from '../../src/domain/records.ts';
import { workFactors } from '../../src/formats/encryption/passphrase.ts';
import { blobSource } from '../../src/formats/file-source.ts';
import { readPassportFile, verifyPassportFile } from '../../src/formats/passport-file/read-passport-file.ts';
import { temporaryFolder } from '../e2e/temporary-folder.ts';
import { withModule } from './chromium.ts';
import type * as CopiesPage from './copies-page.ts';
import { watchMemory } from './memory.ts';
import { openCopy, patience, usable, withApp } from './notebook.ts';
import { benchContents, benchProofs, jobsIn, writeBenchFile } from './passport.ts';
import { median, timeOf } from './samples.ts';
import type { Figure } from './table.ts';

const entries = 1000;
const proofs = { count: 50, size: 2 * 1000 ** 2 } as const;
const runs = 3;
const passphrase = 'quatre mots et un chat';
const bars = { backup: 2000, restore: 4000, memory: 100 } as const;

/**
 * Backup and restore of 1,000 entries with 100 MB of proofs: the file alone in Node; file and database in Chromium, without
 * anything between page and disk; and all of it in the app.
 */
export async function benchCopies(): Promise<readonly Figure[]> {
  const folder = await temporaryFolder('copies');
  const path = join(folder, 'copy.passeport');
  const contents = benchContents(entries, benchProofs(proofs.count, proofs.size));
  const bytes = await writeBenchFile(path, contents);
  const floor = { what: 'cp, fsync and SHA-256 of the same bytes', value: await copyAndHash(path) };
  const cipherFloor = {
    what: 'cp, fsync, SHA-256, ChaCha20-Poly1305 and scrypt of the same, in C',
    value: await repeated(() => encryptAndHash(path)),
  };
  const file = await fileTimes(contents, join(folder, 'written.passeport'));
  const sealed = await fileTimes(contents, join(folder, 'sealed.passeport'), passphrase);
  const page = await pageTimes(path);
  const app = await appTimes(path, jobsIn(contents), join(folder, 'saved.passeport'));
  const note = `${entries} entries, ${(bytes / 1e6).toFixed(0)} MB`;
  const time = (what: string, value: number, bar?: number, more = ''): Figure => ({
    what,
    value,
    unit: 'ms',
    floor,
    ...(bar === undefined ? {} : { bar }),
    note: note + more,
  });
  const sealedTime = (what: string, value: number): Figure => ({ ...time(what, value), floor: cipherFloor });
  const memory = (what: string, value: number | null): readonly Figure[] =>
    value === null
      ? []
      : [{ what, value, unit: 'MB', bar: bars.memory, note: 'growth of all processes together' }];
  const isSlow = app.shell === 'stand-in';
  // Not the app's own time: no bar applies.
  const bar = (value: number): number | undefined => (isSlow ? undefined : value);
  const transport = isSlow ? '; the stand-in passes bytes as text' : '';
  return [
    time('backup, file alone (write, fsync, verify)', file.backup, bars.backup, `; median of ${runs}`),
    time('restore, file alone (read, verify)', file.restore, bars.restore, `; median of ${runs}`),
    sealedTime('protected backup, file alone (write, fsync, verify)', sealed.backup),
    sealedTime('protected restore, file alone (read, verify)', sealed.restore),
    time('backup in Chromium, database → verified file', page.backup, bars.backup),
    time('restore in Chromium, file → database', page.restore, bars.restore),
    ...memory('backup in Chromium, memory at most', page.backupMemory),
    ...memory('restore in Chromium, memory at most', page.restoreMemory),
    time('backup in the app, verified', app.backup, bar(bars.backup), transport),
    time('restore in the app, file → usable', app.restore, bar(bars.restore), transport),
  ];
}

async function repeated(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeOf(work));
  return median(times);
}

/** The floor: what anyone pays who copies such a file and checks it. */
async function copyAndHash(path: string): Promise<number> {
  return await repeated(async () => {
    const copy = `${path}.floor`;
    await copyFile(path, copy);
    const file = await open(copy, 'r+');
    await file.sync();
    await file.close();
    await pipeline(createReadStream(copy), createHash('sha256'));
  });
}

/** The same for who protects a copy: the cipher and the key's cost of age, by OpenSSL. */
async function encryptAndHash(path: string): Promise<void> {
  const copy = `${path}.floor`;
  const key = scryptSync(passphrase, randomBytes(16), 32, { N: 2 ** workFactors.written, maxmem: 2 ** 30 });
  const cipher = createCipheriv('chacha20-poly1305', key, randomBytes(12), { authTagLength: 16 });
  await pipeline(createReadStream(path), cipher, createWriteStream(copy));
  const file = await open(copy, 'r+');
  await file.sync();
  await file.close();
  await pipeline(createReadStream(copy), createHash('sha256'));
}

async function fileTimes(contents: PassportContents, place: string, secret?: string) {
  const options = secret === undefined ? {} : { passphrase: secret };
  return {
    backup: await repeated(async () => {
      await writeBenchFile(place, contents, secret);
      const verified = await verifyPassportFile(blobSource(await openAsBlob(place)), undefined, options);
      if (!verified.ok) throw new Error(JSON.stringify(verified.error));
    }),
    restore: await repeated(async () => {
      const opened = await readPassportFile(blobSource(await openAsBlob(place)), options);
      if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    }),
  };
}

async function pageTimes(path: string) {
  return await withModule(new URL('copies-page.ts', import.meta.url), async (page, address) => {
    const input = page.locator('input');
    await input.setInputFiles(path);
    const restoring = await watchMemory();
    const { slot, time: restore } = await input.evaluate(async (element, url) => {
      // The script is the bundle of that module; the field is the page's own.
      const { restoreFrom } = (await import(url)) as typeof CopiesPage;
      const [file] = (element as HTMLInputElement).files ?? [];
      if (!file) throw new Error('No file was chosen');
      return await restoreFrom(file);
    }, address);
    const restoreMemory = await restoring();
    const saving = await watchMemory();
    const backup = await page.evaluate(
      async (given) => {
        const { backUp } = (await import(given.address)) as typeof CopiesPage;
        return await backUp(given.slot);
      },
      { address, slot },
    );
    return { backup, restore, restoreMemory, backupMemory: await saving() };
  });
}

/** Brings the file in from the first screen, then makes a copy on the page of copies. */
async function appTimes(path: string, jobs: number, place: string) {
  return await withApp(async (app) => {
    const { page } = app;
    const restore = await timeOf(async () => {
      await openCopy(app, path);
      await usable(page, jobs);
    });
    await page
      .getByRole('navigation', { name: 'Sommaire' })
      .getByRole('link', { name: /^Sauvegardes/u })
      .click();
    await app.answerSave(place);
    const backup = await timeOf(async () => {
      await page.getByRole('button', { name: 'Enregistrer la copie', exact: true }).click();
      await page.getByText('est enregistrée et vérifiée').waitFor(patience);
    });
    return { shell: app.shell, backup, restore };
  });
}
