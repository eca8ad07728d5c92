import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { protectedFileBytes } from '../fixtures/protected-file.ts';
import { sampleContents } from '../fixtures/sample-contents.ts';
import { launchDesktop, type AppUnderTest } from './launch-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/* A copy protected by a phrase: from the page to the disk and back, and nowhere else. */

const phrase = 'Quatre éléphants boivent du thé';
const words = 'Conductrice de ligne à Nîmes';

const pages = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Sommaire' }).getByRole('link', { name });
const secret = (page: Page) => page.getByRole('textbox', { name: 'Phrase secrète', exact: true });
const again = (page: Page) => page.getByRole('textbox', { name: 'La même, encore une fois', exact: true });

/** Every state in which a file of the folder is seen, until what it gives is called. */
function watch(folder: string): () => Promise<readonly Buffer[]> {
  const seen: Buffer[] = [];
  const stop = new AbortController();
  const look = async (): Promise<void> => {
    for (const name of await readdir(folder)) {
      // The file may be renamed between the two steps.
      const bytes = await readFile(join(folder, name)).catch(() => null);
      if (bytes !== null && bytes.length > 0 && seen.at(-1)?.length !== bytes.length) seen.push(bytes);
    }
    await wait(5);
    if (!stop.signal.aborted) await look();
  };
  const looking = look();
  return async () => {
    stop.abort();
    await looking;
    return seen;
  };
}

async function openChosen(app: AppUnderTest, path: string): Promise<void> {
  await app.answerOpen(path);
  await app.page.getByRole('button', { name: 'Ouvrir un fichier de sauvegarde' }).click();
}

const holds = (page: Page) => page.getByText('Ce que contient «\u00a0protégée.passeport\u00a0»');

describe('a copy protected by a phrase', () => {
  it('is encrypted from its first byte, opens with its phrase alone, and leaves the phrase nowhere', async () => {
    const folder = await temporaryFolder('protected-copy');
    const path = join(folder, 'protégée.passeport');
    const app = await launchDesktop({ language: 'fr' });
    const { page } = app;
    await page.getByRole('button', { name: /^Commencer/u }).click();
    await pages(page, /^Mon identité/u).click();
    const trade = page.getByRole('textbox', { name: 'Métier ou accroche' });
    await trade.fill(words);
    await trade.blur();
    await page.getByText(/^Enregistré à/u).waitFor();
    await pages(page, /^Sauvegardes/u).click();

    const save = page.getByRole('button', { name: 'Enregistrer la copie' });
    await page.getByRole('checkbox', { name: 'Protéger par une phrase secrète' }).check();
    await page.getByText('Une phrase oubliée l’est pour toujours.').waitFor();
    await save.click();
    await page.getByText('Écrivez la phrase secrète.').waitFor();
    await secret(page).fill('abc');
    await again(page).fill('abc');
    await page.getByText('Elle est courte, et se devine facilement.').waitFor();
    await save.click();
    await page.getByRole('button', { name: 'L’allonger' }).click();
    await secret(page).fill(phrase);
    await again(page).fill('Quatre');
    await page.getByText('Les deux phrases ne sont pas pareilles.').waitFor();
    await again(page).fill(`${phrase} `);
    const stop = watch(folder);
    await app.answerSave(path);
    await save.click();
    await page.getByText('est enregistrée, et vérifiée avec sa phrase secrète.').waitFor();
    await app.saved();
    const states = await stop();
    expect(await page.getByRole('checkbox', { name: 'Protéger par une phrase secrète' }).isChecked()).toBe(
      false,
    );
    for (const bytes of [...states, await readFile(path)]) {
      expect(bytes.subarray(0, 30).toString('latin1')).toBe('age-encryption.org/v1\n-> scryp');
      for (const plain of ['PK\u0003\u0004', 'mimetype', 'manifest.json', words])
        expect(bytes.includes(plain)).toBe(false);
    }

    await openChosen(app, path);
    await secret(page).fill('Trois éléphants boivent du thé');
    await secret(page).press('Enter');
    await page.getByText('Ce n’est pas la bonne phrase, ou le début du fichier est abîmé.').waitFor();
    expect(await secret(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ouvrir un fichier de sauvegarde' }).waitFor();
    expect(await holds(page).count()).toBe(0);
    await openChosen(app, path);
    await secret(page).fill(` ${phrase}`);
    await page.getByRole('button', { name: 'Ouvrir la copie' }).click();
    await holds(page).waitFor();
    expect([app.violations, app.requests]).toEqual([[], []]);

    const log = app.mainLog.join('\n');
    await app.close();
    const texts = [log, ...(await everyFile(app.profile))];
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) {
      expect(text.includes(Buffer.from(phrase).toString('latin1'))).toBe(false);
      expect(text.includes(Buffer.from(phrase, 'utf16le').toString('latin1'))).toBe(false);
    }
  }, 120_000);

  it('opens from the first page, and by a double click', async () => {
    const folder = await temporaryFolder('protected-copy');
    const path = join(folder, 'protégée.passeport');
    await writeFile(path, await protectedFileBytes(sampleContents(), phrase));
    const first = await launchDesktop({ language: 'fr' });
    await first.answerOpen(path);
    await first.page.getByRole('button', { name: /^J’ai déjà une copie/u }).click();
    await secret(first.page).fill(phrase);
    await secret(first.page).press('Enter');
    await pages(first.page, /^Emplois/u).waitFor();
    expect([first.violations, first.requests]).toEqual([[], []]);
    await first.close();

    const second = await launchDesktop({ language: 'fr', files: [path] });
    await secret(second.page).fill(phrase);
    await secret(second.page).press('Enter');
    await pages(second.page, /^Emplois/u).waitFor();
    expect([second.violations, second.requests]).toEqual([[], []]);
    await second.close();
  }, 120_000);
});

/** The bytes of every file below a folder, one letter each. */
async function everyFile(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await readFile(join(entry.parentPath, entry.name))).toString('latin1')),
  );
}
