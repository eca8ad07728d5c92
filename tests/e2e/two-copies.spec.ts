import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contentsOfFile, textOf } from './journey-people.ts';
import { launchDesktop, type AppUnderTest } from './launch-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/* Two computers, one passport, no server: a copy goes over, both write on, and the two are brought together. */

const trade = (page: Page) => page.getByRole('textbox', { name: 'Métier ou accroche' });

async function go(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Sommaire' }).getByRole('link', { name }).click();
}

async function write(page: Page, text: string): Promise<void> {
  await go(page, /^Mon identité/u);
  await trade(page).fill(text);
  await trade(page).blur();
  await page.getByText(/^Enregistré à/u).waitFor();
}

async function copyTo(app: AppUnderTest, path: string): Promise<void> {
  await go(app.page, /^Corbeille/u);
  await go(app.page, /^Sauvegardes/u);
  await app.answerSave(path);
  await app.page.getByRole('button', { name: 'Enregistrer la copie' }).click();
  await app.page.getByText('est enregistrée et vérifiée').waitFor();
  await app.saved();
}

async function look(app: AppUnderTest, path: string): Promise<void> {
  await go(app.page, /^Corbeille/u);
  await go(app.page, /^Sauvegardes/u);
  await app.answerOpen(path);
  await app.page.getByRole('button', { name: 'Ouvrir un fichier de sauvegarde' }).click();
}

/** `differing`: what the preview is to show of either side. */
async function bringTogether(app: AppUnderTest, path: string, differing: readonly string[]): Promise<void> {
  await look(app, path);
  for (const text of differing) await app.page.getByRole('definition').filter({ hasText: text }).waitFor();
  await app.page.getByRole('button', { name: 'Réunir les deux' }).click();
  await app.page.getByText('Les deux sont réunis.').first().waitFor();
}

describe('two copies of one passport', () => {
  it('are brought together, ask about what both changed, and have nothing to say the second time', async () => {
    const folder = await temporaryFolder('two-copies');
    const [start, theirs, settled] = ['start', 'theirs', 'settled'].map((name) =>
      join(folder, `${name}.passeport`),
    ) as [string, string, string];
    const here = await launchDesktop({ language: 'fr' });
    await here.page.getByRole('button', { name: /^Commencer/u }).click();
    await write(here.page, 'Cariste');
    await copyTo(here, start);

    const there = await launchDesktop({ language: 'fr' });
    await there.answerOpen(start);
    await there.page.getByRole('button', { name: /^J’ai déjà une copie/u }).click();
    await there.page.getByRole('navigation', { name: 'Sommaire' }).waitFor();
    await write(there.page, 'Conducteur');
    await copyTo(there, theirs);
    await there.close();

    await write(here.page, 'Formateur');
    await bringTogether(here, theirs, ['Formateur', 'Conducteur']);
    await here.page.getByText('1 endroit à départager.').waitFor();
    await here.page.getByRole('link', { name: 'Voir le premier' }).click();
    await here.page.getByText('À départager : Métier ou accroche').waitFor();
    expect(await trade(here.page).inputValue()).toBe('Formateur');
    await here.page.getByRole('button', { name: 'Prendre l’autre' }).click();
    await expect.poll(() => trade(here.page).inputValue()).toBe('Conducteur');
    expect(await here.page.getByText(/^À départager/u).count()).toBe(0);
    await here.page.getByText('Métier ou accroche : ce que dit l’autre copie est repris.').first().waitFor();

    await look(here, theirs);
    await here.page.getByText('Aucune différence').waitFor();
    expect(await here.page.getByRole('button', { name: /^(?:Réunir|Remplacer)/u }).count()).toBe(0);
    await copyTo(here, settled);
    const { entries } = await contentsOfFile(settled);
    expect(entries.map((entry) => [textOf(entry.values, 'professionalTitle'), entry.undecided])).toEqual([
      ['Conducteur', []],
    ]);

    await go(here.page, /^Mon identité/u);
    await here.page.keyboard.press('Control+z');
    await here.page.getByText('À départager : Métier ou accroche').waitFor();
    expect([here.violations, here.requests]).toEqual([[], []]);
    await here.close();
  }, 120_000);
});
