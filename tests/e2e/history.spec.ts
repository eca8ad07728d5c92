import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentsOfFile, textOf } from './journey-people.ts';
import { launchDesktop, type AppUnderTest } from './launch-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/* History in the whole app: versions, the bin, restore points, copies that make themselves, and the drill. */

const quick = { timeout: 20_000 };

describe('what a notebook remembers', () => {
  let app: AppUnderTest;
  let page: Page;
  beforeEach(async () => {
    app = await launchDesktop({ language: 'fr' });
    page = app.page;
    page.setDefaultTimeout(20_000);
    await page.getByRole('button', { name: /^Commencer/u }).click();
    await page.getByRole('navigation', { name: 'Sommaire' }).waitFor();
  });
  afterEach(async () => {
    await app.close().catch(() => app.kill());
  });

  async function goTo(location: string): Promise<void> {
    await page.evaluate((to) => {
      globalThis.location.hash = `#${to}`;
    }, location);
  }

  const trade = () => page.getByRole('textbox', { name: 'Métier ou accroche' });

  /** Writes the trade on the identity page, and leaves the page: a sitting. */
  async function write(text: string): Promise<void> {
    await goTo('/s/identity');
    await trade().fill(text);
    await trade().blur();
    await page.getByText(/^Enregistré à/u).waitFor();
    await goTo('/help');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
  }

  /** An employer of that name, put in the bin. */
  async function bin(employer: string): Promise<void> {
    await goTo('/s/employment');
    await page.getByRole('button', { name: 'Ajouter un emploi' }).first().click();
    const name = page.getByRole('textbox', { name: 'Employeur' });
    await name.fill(employer);
    await name.blur();
    await page.getByText(/^Enregistré à/u).waitFor();
    await page.getByRole('button', { name: 'Actions' }).first().click();
    await page.getByRole('menuitem', { name: 'Mettre à la corbeille' }).click();
  }

  it('shows the versions of an entry beside what it says now, and brings one field back', async () => {
    await write('Cariste de nuit');
    await write('Chef d’équipe');
    await goTo('/s/identity');
    await page.getByRole('link', { name: 'Versions' }).click();
    const versions = page.getByRole('list', { name: 'Les versions gardées' }).getByRole('link');
    await versions.last().click();
    await page.locator('del', { hasText: 'Cariste de nuit' }).waitFor();
    await page.locator('ins', { hasText: 'Chef d’équipe' }).waitFor();
    await page.getByRole('button', { name: 'Reprendre : Métier ou accroche' }).click();
    await page.getByText('Repris : Métier ou accroche').first().waitFor();
    // The version that it came from is marked as what the line says now.
    await versions.last().getByText('Comme maintenant').waitFor();
    expect(await versions.count()).toBe(2);
    await goTo('/s/identity');
    await expect.poll(() => trade().inputValue()).toBe('Cariste de nuit');
    await page.keyboard.press('Control+z');
    await expect.poll(() => trade().inputValue()).toBe('Chef d’équipe');
  }, 120_000);

  it('goes back to a restore point, and undo takes that back', async () => {
    await write('Cariste');
    // Opening again takes no point; closing does.
    app = await app.restart();
    ({ page } = app);
    page.setDefaultTimeout(20_000);
    await write('Formateur');
    await goTo('/backups');
    await page
      .getByRole('button', { name: /^Regarder l’état du/u })
      .first()
      .click();
    await page.getByText('1 ligne différente').waitFor();
    await page.getByRole('button', { name: 'Reprendre cet état' }).click();
    const question = page.getByRole('dialog');
    await question.getByRole('button', { name: 'Reprendre cet état' }).click();
    await page
      .getByText(/^L’état du .+ est repris\./u)
      .first()
      .waitFor();
    await goTo('/s/identity');
    await expect.poll(() => trade().inputValue()).toBe('Cariste');
    await page.keyboard.press('Control+z');
    await expect.poll(() => trade().inputValue()).toBe('Formateur');
    await goTo('/backups');
    await page.getByText('Avant une reprise').waitFor();
  }, 120_000);

  it('leaves no word of what was erased on this computer, when the person wants that', async () => {
    await write('Cariste');
    await bin('Secretissime');
    app = await app.restart();
    ({ page } = app);
    page.setDefaultTimeout(20_000);
    const copies = `${app.profile}-copies`;
    expect(await wordsIn(copies)).toContain('Secretissime');
    await goTo('/bin');
    await page.getByRole('button', { name: 'Vider la corbeille' }).click();
    const question = page.getByRole('dialog');
    await question.getByText('Secretissime').waitFor();
    await question.getByRole('checkbox', { name: 'Effacer aussi les états d’avant' }).check();
    await question.getByRole('button', { name: 'Vider la corbeille' }).click();
    await page
      .getByText(/Les états d’avant ne peuvent plus être repris sur cet ordinateur\./u)
      .first()
      .waitFor(quick);
    await page.getByText('La corbeille est vide').first().waitFor();
    expect(await wordsIn(copies)).not.toContain('Secretissime');
    await app.close();
    expect(await wordsIn(copies)).not.toContain('Secretissime');
    app = await launchDesktop({ profile: app.profile });
    ({ page } = app);
    await goTo('/s/identity');
    await expect.poll(() => trade().inputValue()).toBe('Cariste');
  }, 120_000);

  it('copies by itself to a folder, says when it is missing, takes up again, and passes the drill', async () => {
    const stick = join(await temporaryFolder('stick'), 'KARIM');
    await mkdir(stick);
    await write('Cariste');
    await goTo('/backups');
    await app.answerOpen(stick);
    await page.getByRole('button', { name: 'Choisir un dossier' }).click();
    await page.getByText(/, vérifiée$/u).waitFor();
    const [first = ''] = await readdir(stick);
    expect(first).toMatch(/^Carnet auto \d{4}-\d\d-\d\d \d\dh\d\d\.passeport$/u);
    await goTo('/home');
    await page.getByText('Dernière copie vérifiée aujourd’hui').waitFor();

    await rename(stick, `${stick}-out`);
    await write('Formateur');
    await page.evaluate(() => globalThis.dispatchEvent(new Event('focus')));
    await goTo('/home');
    await page.getByText(/KARIM.+n’est pas là depuis \d+.+n’y est pas encore/u).waitFor();
    await rename(`${stick}-out`, stick);
    // Closing copies what was written since.
    app = await app.restart();
    ({ page } = app);
    page.setDefaultTimeout(20_000);
    const files = (await readdir(stick)).toSorted();
    expect(files).toHaveLength(2);
    const newest = files.find((name) => name !== first) ?? '';
    const { entries } = await contentsOfFile(join(stick, newest));
    expect(entries.map((entry) => textOf(entry.values, 'professionalTitle'))).toEqual(['Formateur']);

    await goTo('/backups');
    const bill = join(stick, 'facture.pdf');
    await writeFile(bill, '%PDF-1.7 a bill');
    await app.answerOpen(bill);
    await page.getByRole('button', { name: 'Vérifier qu’une copie s’ouvre' }).click();
    const refused = page.getByText('« facture.pdf » n’est pas une copie de passeport.');
    await refused.waitFor();
    await app.answerOpen(join(stick, first));
    await page.getByRole('button', { name: 'Vérifier qu’une copie s’ouvre' }).click();
    await page.getByRole('status').filter({ hasText: first }).filter({ hasText: 's’ouvre.' }).waitFor();
    await page.getByText('1 ligne différente').waitFor();
    await page.getByText('Rien n’a été changé, ni dans le carnet, ni dans la copie.').waitFor();
    await goTo('/s/identity');
    await expect.poll(() => trade().inputValue()).toBe('Formateur');
    expect([app.violations, app.requests]).toEqual([[], []]);
  }, 120_000);
});

/** Names and bytes of every file of a folder. Records are deflated in a restore point, so those are opened. */
async function wordsIn(folder: string): Promise<string> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = found.map(async (entry) => {
    if (!entry.isFile()) return entry.name;
    const path = join(entry.parentPath, entry.name);
    if (!entry.name.endsWith('.passeport')) return entry.name + (await readFile(path, 'utf8'));
    return entry.name + JSON.stringify(await contentsOfFile(path));
  });
  return (await Promise.all(texts)).join('\n');
}
