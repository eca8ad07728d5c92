import type { Page } from 'playwright-core';
import { everyLocation } from '../../src/app/routes.ts';
import { isItems } from '../../src/domain/address.ts';
import type { PassportContents } from '../../src/domain/records.ts';
import { sections } from '../../src/domain/sections/index.ts';
import { app as appEn } from '../../src/i18n/en/app.ts';
import { bin as binEn } from '../../src/i18n/en/bin.ts';
import { competences as competencesEn } from '../../src/i18n/en/competences.ts';
import { documents as documentsEn } from '../../src/i18n/en/documents.ts';
import { proofs as proofsEn } from '../../src/i18n/en/proofs.ts';
import { section as sectionEn } from '../../src/i18n/en/section.ts';
import { settings as settingsEn } from '../../src/i18n/en/settings.ts';
import { ui as uiEn } from '../../src/i18n/en/ui.ts';
import { app as appFr } from '../../src/i18n/fr/app.ts';
import { bin as binFr } from '../../src/i18n/fr/bin.ts';
import { competences as competencesFr } from '../../src/i18n/fr/competences.ts';
import { documents as documentsFr } from '../../src/i18n/fr/documents.ts';
import { proofs as proofsFr } from '../../src/i18n/fr/proofs.ts';
import { section as sectionFr } from '../../src/i18n/fr/section.ts';
import { settings as settingsFr } from '../../src/i18n/fr/settings.ts';
import { ui as uiFr } from '../../src/i18n/fr/ui.ts';
import type { Language } from '../../src/i18n/language.ts';

/*
 * A walk through everything that can be seen of an open passport: each place of the route table, an open entry of each section
 * with its first element, then dialogs and menus. The accessibility run judges each stop, the pictures show it.
 */

const fr = {
  app: appFr,
  bin: binFr,
  competences: competencesFr,
  proofs: proofsFr,
  section: sectionFr,
  settings: settingsFr,
  ui: uiFr,
};
const en = {
  app: appEn,
  bin: binEn,
  competences: competencesEn,
  proofs: proofsEn,
  section: sectionEn,
  settings: settingsEn,
  ui: uiEn,
};
export const tourWords = { fr, en } as const;

export interface Stop {
  readonly name: string;
  /** Goes there, and waits until it can be judged. */
  readonly go: (page: Page) => Promise<void>;
  /** Goes away from a dialog or a menu. */
  readonly leave?: (page: Page) => Promise<void>;
}

export async function goTo(page: Page, location: string): Promise<void> {
  await page.evaluate((to) => {
    globalThis.location.hash = `#${to}`;
  }, location);
  await page.getByRole('main').locator('h1:visible, h2:visible').first().waitFor();
  if (location.startsWith('/documents')) {
    // Shown once its preview is drawn; with nothing to print a sentence stands there.
    const nothing = page.getByText(documentsFr.nothingYet).or(page.getByText(documentsEn.nothingYet));
    await page.locator('figure canvas').first().or(nothing).waitFor();
  }
}

const place = (location: string): Stop => ({ name: location, go: (page) => goTo(page, location) });

/** Every place, whatever the passport holds. */
export const placeStops: readonly Stop[] = [...everyLocation, '/s/employment/gone', '/nowhere'].map(place);

/** An entry of each section that has one, and the first element of it that has a page of its own. */
export function entryStops(contents: PassportContents): readonly Stop[] {
  return sections.flatMap((section) => {
    const entry = contents.entries.find((row) => row.section === section.type && row.deletedAt === undefined);
    if (!entry || section.cardinality === 'one') return [];
    const pageList = Object.entries(section.fields).find(
      ([, field]) => field.kind === 'list' && field.open === 'page',
    );
    const items = pageList && entry.values[pageList[0]];
    const item = isItems(items) ? items[0] : undefined;
    const open = `/s/${section.type}/${entry.id}`;
    const stops = item ? [open, `${open}/${item.id}`] : [open];
    return stops.map((location) => ({
      name: location.replace(entry.id, 'entry').replace(item?.id ?? '', 'element'),
      go: (page: Page) => goTo(page, location),
    }));
  });
}

const escape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

/** Dialogs, menus and panels. The passport has jobs with missions, and something that can be put into the bin. */
export function dialogStops(contents: PassportContents, language: Language): readonly Stop[] {
  const word = tourWords[language];
  const job = contents.entries.find((row) => row.section === 'employment' && row.deletedAt === undefined);
  if (!job) throw new Error('The tour needs a job');
  const posts = job.values['posts'];
  const post = isItems(posts) ? posts[0] : undefined;
  if (!post) throw new Error('The tour needs a post');
  const postPlace = `/s/employment/${job.id}/${post.id}`;
  const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog')).first();
  return [
    {
      name: 'search',
      go: async (page) => {
        await goTo(page, '/home');
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('e');
        await page.getByRole('option').first().waitFor();
      },
      leave: escape,
    },
    {
      name: 'menu of the person',
      go: async (page) => {
        await goTo(page, '/home');
        // Called after the person: the last menu of the cover bar.
        await page.getByRole('banner').locator('button[aria-haspopup="menu"]').last().click();
        await page.getByRole('menuitem').first().waitFor();
      },
      leave: (page) => page.keyboard.press('Escape'),
    },
    {
      name: 'menu of an entry',
      go: async (page) => {
        await goTo(page, `/s/employment/${job.id}`);
        await page.getByRole('button', { name: word.section.actions, exact: true }).first().click();
        await page.getByRole('menuitem').first().waitFor();
      },
      leave: (page) => page.keyboard.press('Escape'),
    },
    {
      name: 'help with saying a competence',
      go: async (page) => {
        await goTo(page, `${postPlace}?at=posts.${post.id}.missions`);
        await unfold(page);
        await page.getByRole('button', { name: word.competences.phrase.open }).first().click();
        await dialog(page).waitFor();
      },
      leave: escape,
    },
    {
      name: 'question before erasing an entry',
      go: async (page) => {
        await goTo(page, `/s/employment/${job.id}`);
        await page.getByRole('button', { name: word.section.actions, exact: true }).first().click();
        await page.getByRole('menuitem', { name: word.section.toBin }).click();
        // The list is shown once the entry is in the bin.
        await page.waitForFunction(() => globalThis.location.hash === '#/s/employment');
        await goTo(page, '/bin');
        await page.getByRole('button', { name: word.bin.purge }).first().click();
        await dialog(page).waitFor();
      },
      leave: async (page) => {
        await escape(page);
        await page.getByRole('button', { name: word.bin.bringBack }).first().click();
      },
    },
    {
      name: 'contents as a panel',
      go: async (page) => {
        await goTo(page, '/home');
        await page.setViewportSize({ width: 700, height: 700 });
        await page.getByRole('button', { name: word.ui.contents }).click();
      },
      leave: async (page) => {
        await page.keyboard.press('Escape');
        await page.setViewportSize({ width: 1280, height: 800 });
      },
    },
  ];
}

/** Unfolds what is folded on the page, missions first. */
async function unfold(page: Page): Promise<void> {
  const folded = page.getByRole('main').locator('summary, button[aria-expanded="false"]');
  if ((await folded.count()) > 0) await folded.last().click();
}
