import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyLocation } from '../../src/app/routes.ts';
import { contentsOfFile, itemsOf } from './journey-people.ts';
import { launchDesktop, root, type AppUnderTest } from './launch-app.ts';

/* axe on every place of the route table, on open entries and on every dialog, in both themes and both languages. */

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const example = join(root, 'resources', 'examples', 'karim-benhaddou.passeport');

/** The part of axe-core's own interface that is used. */
interface Axe {
  readonly run: (options: object) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
    }[];
  }>;
}

interface Finding {
  readonly id: string;
  readonly targets: readonly string[];
}

async function findings(page: Page): Promise<readonly Finding[]> {
  return page.evaluate(async () => {
    // Put there by the test, through the browser's own door: the content policy would refuse it from the page.
    const axe = Reflect.get(globalThis, 'axe') as Axe;
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    }));
  });
}

async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

/** The open places: the route table, and an entry of each section with its first element. */
async function openPlaces(): Promise<readonly string[]> {
  const { entries } = await contentsOfFile(example);
  const job = entries.find((entry) => entry.section === 'employment');
  const post = job && itemsOf(job.values, 'posts')[0];
  const permit = entries.find((entry) => entry.section === 'habilitation');
  if (!job || !permit || !post) throw new Error('The example is not as expected');
  return [
    ...everyLocation,
    `/s/employment/${job.id}`,
    `/s/employment/${job.id}/${post.id}`,
    `/s/habilitation/${permit.id}`,
    '/s/employment/gone',
    '/nowhere',
  ];
}

describe('accessibility', () => {
  let app: AppUnderTest;
  const faults: string[] = [];
  beforeAll(async () => {
    app = await launchDesktop({ language: 'fr' });
    // Colours are judged at rest, not half-way between two themes.
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    app.page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
    // What the error boundary caught is only told on the console.
    app.page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await app.page.evaluate(await readFile(axePath, 'utf8'));
    await app.page.getByRole('button', { name: /^Commencer/u }).waitFor();
  }, 60_000);
  afterAll(async () => {
    await app.close();
  });

  it('holds on the first screen, in both themes', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(app.page, theme);
      expect(await findings(app.page)).toEqual([]);
    }
  });

  it('holds in an empty passport, then in a full one, on every place of the route table', async () => {
    const { page } = app;
    await page.getByRole('button', { name: /^Commencer/u }).click();
    await page.getByRole('heading', { name: 'Mon identité' }).waitFor();
    expect(await visit(page, everyLocation)).toEqual([]);
    await app.answerOpen(example);
    await page.evaluate(() => {
      globalThis.location.hash = '#/backups';
    });
    await page.getByRole('button', { name: 'Ouvrir un fichier de sauvegarde' }).click();
    await page.getByRole('button', { name: /^Remplacer le carnet/u }).waitFor();
    expect(await check(page, 'copy held')).toEqual([]);
    await page.getByRole('button', { name: /^Remplacer le carnet/u }).click();
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor();
    expect(await check(page, 'question before replacing')).toEqual([]);
    await page
      .getByRole('button', { name: /^Remplacer le carnet/u })
      .last()
      .click();
    await page.getByText('Le carnet est maintenant comme la copie.').first().waitFor();
    expect(await check(page, 'message with a way back')).toEqual([]);
    expect(await visit(page, await openPlaces())).toEqual([]);
  }, 240_000);

  it('holds in the dialogs and menus', async () => {
    const { page } = app;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('quai');
    await page.getByRole('option').first().waitFor();
    expect(await check(page, 'search')).toEqual([]);
    await page.keyboard.press('Escape');
    const employer = (await openPlaces()).find((place) => /^\/s\/employment\/[^/]+$/u.test(place)) ?? '';
    await page.evaluate((to) => {
      globalThis.location.hash = `#${to}`;
    }, employer);
    await page.getByRole('button', { name: 'Actions', exact: true }).click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await check(page, 'actions of an entry')).toEqual([]);
    await page.getByRole('menuitem', { name: /corbeille/iu }).click();
    await page
      .getByText(/est (maintenant )?(à|dans) la corbeille/u)
      .first()
      .waitFor();
    await page.evaluate(() => {
      globalThis.location.hash = '#/bin';
    });
    await page
      .getByRole('button', { name: /Effacer pour toujours/u })
      .first()
      .click();
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor();
    expect(await check(page, 'question before erasing')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 700, height: 700 });
    await page.getByRole('button', { name: 'Sommaire' }).click();
    expect(await check(page, 'contents as a panel')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 800 });
  }, 120_000);

  it('met no fault, broke no policy and asked nothing of the network', () => {
    expect([faults, app.violations, app.requests]).toEqual([[], [], []]);
  });
});

interface Found {
  readonly where: string;
  readonly theme: string;
  readonly findings: readonly Finding[];
}

async function visit(page: Page, locations: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const location of locations) {
    await page.evaluate((to) => {
      globalThis.location.hash = `#${to}`;
    }, location);
    await page.getByRole('main').locator('h1, h2').first().waitFor();
    if (location === '/documents') await page.locator('figure canvas').first().waitFor();
    found.push(...(await check(page, location)));
  }
  return found;
}

/** What axe finds in either theme; nothing is kept of a clean look. */
async function check(page: Page, where: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(page, theme);
    found.push({ where, theme, findings: await findings(page) });
  }
  return found.filter((each) => each.findings.length > 0);
}
