import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backups as backupsEn } from '../../src/i18n/en/backups.ts';
import { backups as backupsFr } from '../../src/i18n/fr/backups.ts';
import type { PassportContents } from '../../src/domain/records.ts';
import { contentsOfFile } from './journey-people.ts';
import { launchDesktop, root, type AppUnderTest } from './launch-app.ts';
import { dialogStops, entryStops, goTo, placeStops, tourWords, type Stop } from './tour.ts';

/* axe on every place of the route table, on an open entry of each section, and on dialogs, in both themes and both languages. */

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Every field of every section is filled in it. */
const full = join(root, 'tests', 'fixtures', 'passeport-v2', 'every-field.passeport');

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

describe.each(['fr', 'en'] as const)('accessibility (%s)', (language) => {
  const word = { ...tourWords[language], backups: { fr: backupsFr, en: backupsEn }[language] };
  let app: AppUnderTest;
  let contents: PassportContents;
  const faults: string[] = [];
  beforeAll(async () => {
    contents = await contentsOfFile(full);
    app = await launchDesktop({ language });
    // Colours are judged at rest, not half-way between two themes.
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    app.page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
    // What the error boundary caught is only told on the console.
    app.page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await app.page.evaluate(await readFile(axePath, 'utf8'));
    await app.page.getByRole('button', { name: new RegExp(`^${word.app.start}`, 'u') }).waitFor();
  }, 60_000);
  afterAll(async () => {
    await app.close();
  });

  it('holds on the first screen', async () => {
    expect(await check(app.page, 'first screen')).toEqual([]);
  });

  it('holds in an empty passport, on every place', async () => {
    const { page } = app;
    await page.getByRole('button', { name: new RegExp(`^${word.app.start}`, 'u') }).click();
    await page.getByRole('navigation', { name: word.ui.contents }).waitFor();
    expect(await visit(page, placeStops)).toEqual([]);
  }, 240_000);

  it('holds while a copy is looked at and put in place', async () => {
    const { page } = app;
    await app.answerOpen(full);
    await goTo(page, '/backups');
    await page.getByRole('button', { name: word.backups.choose }).click();
    const replace = page.getByRole('button', { name: word.backups.replace });
    await replace.waitFor();
    expect(await check(page, 'copy held')).toEqual([]);
    await replace.click();
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor();
    expect(await check(page, 'question before replacing')).toEqual([]);
    await replace.last().click();
    await page.getByText(word.backups.replaced).first().waitFor();
    expect(await check(page, 'message with a way back')).toEqual([]);
  }, 120_000);

  it('holds in a passport in which every field is filled, on every place and open entry', async () => {
    expect(await visit(app.page, [...placeStops, ...entryStops(contents)])).toEqual([]);
  }, 480_000);

  it('holds in the dialogs, menus and panels', async () => {
    expect(await visit(app.page, dialogStops(contents, language))).toEqual([]);
  }, 240_000);

  it('met no fault, broke no policy and asked nothing of the network', () => {
    expect([faults, app.violations, app.requests]).toEqual([[], [], []]);
  });
});

interface Found {
  readonly where: string;
  readonly theme: string;
  readonly findings: readonly Finding[];
}

async function visit(page: Page, stops: readonly Stop[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const stop of stops) {
    await stop.go(page);
    found.push(...(await check(page, stop.name)));
    await stop.leave?.(page);
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
