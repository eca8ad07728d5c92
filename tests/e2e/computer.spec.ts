import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bothShells, launchBrowserEdition, launchDesktop } from './launch-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/* What lies on this computer: examples apart from one's own, several passports, and erasing that leaves nothing. */

const run = promisify(execFile);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Names of the databases of passports. */
const passportsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return databases.flatMap(({ name = '' }) => (name.startsWith('passport-') ? [name] : []));
  });

async function begin(page: Page, name: string): Promise<void> {
  await page.getByLabel('Ce carnet appartient à').fill(name);
  await button(page, /^Commencer/u).click();
  await page.getByRole('navigation', { name: 'Sommaire' }).waitFor();
}

const goTo = (page: Page, location: string): Promise<void> =>
  page.evaluate((to) => {
    globalThis.location.hash = to;
  }, location);

describe.each(bothShells)('this computer, in the %s edition', (_name, launch) => {
  it('keeps an example apart, marked, and takes it away in one action', async () => {
    const app = await launch();
    const { page } = app;
    await begin(page, 'Zoé');
    await goTo(page, '/passports');
    await button(page, 'Le carnet de Karim').click();
    const strip = page.getByRole('complementary', { name: 'Exemple' });
    await strip.waitFor();
    expect(await passportsIn(page)).toHaveLength(2);
    await button(page, 'Revenir au mien').click();
    await strip.waitFor({ state: 'detached' });
    await goTo(page, '/passports');
    // The one that is here is opened again: there is no second copy of it.
    await button(page, 'Le carnet de Karim').click();
    await strip.waitFor();
    expect(await passportsIn(page)).toHaveLength(2);
    await button(page, 'Retirer cet exemple').click();
    await strip.waitFor({ state: 'detached' });
    await button(page, 'Zoé').waitFor();
    expect(await passportsIn(page)).toHaveLength(1);
    expect([app.violations, app.requests, app.mainLog]).toEqual([[], [], []]);
    await app.close();
  });

  it('erases everything after a word is written, and nothing before', async () => {
    const app = await launch();
    const { page } = app;
    await begin(page, 'Zoé');
    await goTo(page, '/passports');
    await button(page, 'Commencer un nouveau passeport').click();
    await expect.poll(() => passportsIn(page)).toHaveLength(2);
    await goTo(page, '/erase');
    await page.getByRole('heading', { name: 'Ce qui s’en ira' }).waitFor();
    await button(page, 'Effacer…').click();
    // It can be pressed, and does nothing yet.
    await button(page, 'Effacer pour de bon').click({ force: true });
    expect(await passportsIn(page)).toHaveLength(2);
    await page.getByRole('textbox', { name: /^Pour confirmer/u }).fill('effacer');
    await button(page, 'Effacer pour de bon').click();
    await page.getByRole('heading', { name: 'Bienvenue. Ce carnet est à vous.' }).waitFor();
    expect(await passportsIn(page)).toEqual([]);
    expect(await page.evaluate(() => globalThis.location.hash)).toBe('');
    const again = await app.restart();
    await again.page.getByRole('heading', { name: 'Bienvenue. Ce carnet est à vous.' }).waitFor();
    expect([again.violations, again.requests, again.mainLog]).toEqual([[], [], []]);
    await again.close();
  });

  it('erases one passport, named, and leaves the other', async () => {
    const app = await launch();
    const { page } = app;
    await begin(page, 'Zoé');
    await goTo(page, '/passports');
    await button(page, 'Nommer ici : Zoé').click();
    await page.getByLabel('Nom sur cet ordinateur').fill('Zoé au travail');
    await button(page, 'Garder ce nom').click();
    await page.getByText('Zoé au travail').first().waitFor();
    await button(page, 'Commencer un nouveau passeport').click();
    await expect.poll(() => passportsIn(page)).toHaveLength(2);
    await goTo(page, '/passports');
    await page.getByRole('link', { name: 'Effacer… Zoé au travail' }).click();
    await button(page, 'Effacer…').click();
    await page.getByRole('textbox', { name: /^Pour confirmer/u }).fill('zoé au travail');
    await button(page, 'Effacer pour de bon').click();
    await expect.poll(() => passportsIn(page).catch(() => [])).toHaveLength(1);
    await page.getByRole('navigation', { name: 'Sommaire' }).waitFor();
    await goTo(page, '/passports');
    await page.getByText('Passeport sans nom').first().waitFor();
    expect(await page.getByText('Zoé au travail').count()).toBe(0);
    await app.close();
  });

  it('erases also when nothing can be written any more', async () => {
    const app = await launch();
    const { page } = app;
    await begin(page, 'Zoé');
    await goTo(page, '/s/identity');
    await page.getByLabel('Nom d’usage').waitFor();
    await page.evaluate(() => {
      const refuse = (): never => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
    });
    await page.getByLabel('Nom d’usage').fill('Martin');
    await page.getByRole('alert').filter({ hasText: 'L’enregistrement n’a pas marché.' }).waitFor();
    await goTo(page, '/erase');
    await button(page, 'Effacer…').click();
    await page.getByRole('textbox', { name: /^Pour confirmer/u }).fill('EFFACER');
    await button(page, 'Effacer pour de bon').click();
    await page.getByRole('heading', { name: 'Bienvenue. Ce carnet est à vous.' }).waitFor();
    expect(await passportsIn(page)).toEqual([]);
    await app.close();
  });
});

/** The title of what a tab shows; '' while it is loading. */
const titleOf = (page: Page): Promise<string> =>
  page
    .locator('h1')
    .first()
    .innerText({ timeout: 1000 })
    .catch(() => '');

describe('another tab of the browser edition', () => {
  it('lets go when everything is erased, and begins again', async () => {
    const app = await launchBrowserEdition();
    await begin(app.page, 'Zoé');
    const other = await app.page.context().newPage();
    await other.goto(app.page.url());
    await other.getByRole('heading', { name: 'Le carnet est déjà ouvert dans un autre onglet.' }).waitFor();
    await goTo(app.page, '/erase');
    await button(app.page, 'Effacer…').click();
    await app.page.getByRole('textbox', { name: /^Pour confirmer/u }).fill('EFFACER');
    await button(app.page, 'Effacer pour de bon').click();
    // Which of the two writes from now on is the browser's choice; neither shows a word of what was there.
    await expect
      .poll(async () => (await Promise.all([app.page, other].map(titleOf))).join(' '))
      .toMatch(/Bienvenue/u);
    expect(await passportsIn(app.page)).toEqual([]);
    await other.close();
    await app.close();
  });
});

describe('a letter', () => {
  it('asks an employer for the papers of what was chosen, and says no more than that', async () => {
    const app = await launchDesktop();
    const { page } = app;
    await button(page, /^Regarder un exemple/u).click();
    await button(page, /^Le carnet de Karim/u).click();
    await page.getByRole('complementary', { name: 'Exemple' }).waitFor();
    await goTo(page, '/letter');
    await page.getByRole('button', { name: /^Emballages Corbet/u }).click();
    await page
      .getByRole('checkbox', { name: /Cariste/u })
      .first()
      .click();
    const path = join(await temporaryFolder('letter'), 'lettre.pdf');
    await app.answerSave(path);
    await button(page, 'Enregistrer le PDF').click();
    await page.getByText('est enregistré').first().waitFor();
    const told = (await run('pdftotext', ['-layout', path, '-'])).stdout.replaceAll(/\s+/gu, ' ');
    expect(told).toContain('Emballages Corbet');
    expect(told).toContain('mon certificat de travail');
    expect(told).toContain('document personnel et facultatif');
    // The date of birth of the example.
    expect(told).not.toContain('1984');
    expect([app.violations, app.requests, app.mainLog]).toEqual([[], [], []]);
    await app.close();
  });
});
