import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Item, Values } from '../../src/domain/fields/field.ts';
import { valueText } from '../../src/domain/fields/kinds.ts';
import { formatPartialDate } from '../../src/domain/partial-date.ts';
import type { Period } from '../../src/domain/period.ts';
import { employment } from '../../src/domain/sections/employment.ts';
import {
  competencesOf,
  contentsOfFile,
  employersToType,
  itemsOf,
  textOf,
  withoutIds,
  wordsOf,
} from './journey-people.ts';
import { choose, press, reach, type } from './keyboard.ts';
import { bothShells, type AppUnderTest } from './launch-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/*
 * The whole way with the keyboard alone: typed by labels, printed, copied, wiped, brought back, and every field and word
 * compared. In both shells.
 */

const run = promisify(execFile);
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const contentsLink = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Sommaire' }).getByRole('link', { name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

describe.each(bothShells)('a first evening in the %s edition', (_name, launch) => {
  it('types a career, prints it, copies it, wipes it and finds all of it again', async () => {
    const folder = await temporaryFolder('journey');
    const employers = await employersToType();
    const app = await launch();
    await begin(app.page);
    for (const employer of employers) await typeEmployer(app.page, employer);

    const copy = join(folder, 'copie.passeport');
    await makeCopy(app, copy);
    const contents = await contentsOfFile(copy);
    const jobs = contents.entries.filter((entry) => entry.section === employment.type);
    const typed = jobs.map((entry) => entry.values);
    const inOrderTyped = employers.map((employer) =>
      typed.find((values) => values['employer'] === employer['employer']),
    );
    expect(inOrderTyped.map(withoutIds)).toEqual(employers.map(withoutIds));

    const pdf = join(folder, 'passeport.pdf');
    await print(app, pdf);
    const told = (await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1e8 })).stdout;
    const words = new Set(told.split(/\s+/u));
    const missing = jobs.flatMap(wordsOf).filter((word) => !words.has(word) && !told.includes(word));
    expect(missing).toEqual([]);

    await undoAndRedo(app, join(folder, 'undone.passeport'), join(folder, 'redone.passeport'), contents);
    expect([app.violations, app.requests, app.mainLog]).toEqual([[], [], []]);
    await app.close();

    const empty = await launch();
    await empty.answerOpen(copy);
    await press(empty.page, button(empty.page, /J’ai déjà une copie/u));
    await contentsLink(empty.page, /^Emplois/u).waitFor();
    const again = join(folder, 'encore.passeport');
    await makeCopy(empty, again);
    expect(await contentsOfFile(again)).toEqual(contents);
    expect([empty.violations, empty.requests, empty.mainLog]).toEqual([[], [], []]);
    await empty.close();
  }, 480_000);
});

async function begin(page: Page): Promise<void> {
  await type(page, page.getByLabel('Ce carnet appartient à'), 'Karim');
  await press(page, button(page, /^Commencer/u));
  await page.getByRole('heading', { name: 'Karim', level: 1 }).waitFor();
}

async function typeEmployer(page: Page, employer: Values): Promise<void> {
  await press(page, contentsLink(page, /^Emplois/u));
  await press(page, button(page, 'Ajouter un emploi'));
  await expectFocus(page, 'Employeur');
  await page.keyboard.insertText(textOf(employer, 'employer'));
  await type(page, field(page, 'Ville'), valueText(employer['place'], employment.fields.place, 'fr').join());
  await type(page, field(page, 'Activité de l’entreprise'), textOf(employer, 'sector'));
  await press(page, button(page, 'Plus de détails'));
  await type(page, field(page, 'Convention collective (IDCC)'), textOf(employer, 'idcc'));
  for (const [index, post] of itemsOf(employer, 'posts').entries()) {
    if (index > 0) await backToEmployer(page, textOf(employer, 'employer'));
    await typePost(page, post.values);
  }
}

async function backToEmployer(page: Page, employer: string): Promise<void> {
  await press(
    page,
    page.getByRole('navigation', { name: 'Vous êtes ici' }).getByRole('link', { name: employer }),
  );
  await page.getByRole('heading', { name: employer, level: 1 }).waitFor();
}

async function typePost(page: Page, post: Values): Promise<void> {
  await press(page, button(page, 'Ajouter un poste'));
  await expectFocus(page, 'Intitulé du poste');
  await page.keyboard.insertText(textOf(post, 'title'));
  // The period of a post is given in the example.
  await typePeriod(page, post['period'] as Period);
  const [contract = ''] = valueText(post['contract'], employment.fields.posts.fields.contract, 'fr');
  await type(page, page.getByRole('combobox', { name: 'Contrat', exact: true }), contract);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  for (const mission of itemsOf(post, 'missions')) await typeMission(page, mission);
}

async function typePeriod(page: Page, period: Period): Promise<void> {
  const written = (date: Period['start']): string =>
    date === undefined ? '' : formatPartialDate(date, 'fr', 'numeric');
  await type(page, field(page, 'Début'), written(period.start));
  if (period.end.state === 'ended') return type(page, field(page, 'Fin'), written(period.end.date));
  return choose(page, field(page, 'Fin'), page.getByRole('radio', { name: 'En cours' }));
}

async function typeMission(page: Page, mission: Item): Promise<void> {
  const { values } = mission;
  await press(page, button(page, 'Ajouter une mission'));
  await expectFocus(page, 'Nom de la mission');
  await type(page, field(page, 'Ce que je fais'), textOf(values, 'description'));
  const columns = [
    ['knowledge', 'Ajouter : connaissances'],
    ['skills', 'Ajouter : compétences'],
    ['aptitudes', 'Ajouter : aptitudes'],
  ] as const;
  for (const [column, label] of columns) {
    const rows = competencesOf(values)[column];
    if (rows.length === 0) continue;
    await press(page, button(page, label));
    for (const row of rows) {
      await page.keyboard.insertText(row.label);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Escape');
  }
  if (values['context'] === '' && values['results'] === '') return;
  await press(
    page,
    page.getByRole('list', { name: 'Missions' }).getByRole('button', { name: 'Plus de détails' }),
  );
  if (values['context'] !== '') await type(page, field(page, 'Contexte'), textOf(values, 'context'));
  if (values['results'] !== '') await type(page, field(page, 'Résultats'), textOf(values, 'results'));
}

async function expectFocus(page: Page, name: string): Promise<void> {
  await page.waitForFunction((label) => {
    const focused = document.activeElement;
    return (
      focused instanceof HTMLInputElement &&
      [...(focused.labels ?? [])].some((each) => each.textContent?.includes(label))
    );
  }, name);
}

async function makeCopy(app: AppUnderTest, path: string): Promise<void> {
  const { page } = app;
  // From elsewhere, so that what was said of an earlier copy is gone.
  await press(page, contentsLink(page, /^Corbeille/u));
  await press(page, contentsLink(page, /^Sauvegardes/u));
  await app.answerSave(path);
  await press(page, button(page, 'Enregistrer la copie'));
  await page.getByText(/est enregistrée et vérifiée|est partie dans vos téléchargements/u).waitFor();
  await app.saved();
}

async function print(app: AppUnderTest, path: string): Promise<void> {
  const { page } = app;
  await press(page, contentsLink(page, /^Documents/u));
  await reach(page, button(page, 'Enregistrer le PDF'));
  await app.answerSave(path);
  await page.keyboard.press('Enter');
  await page.getByText('est enregistré.').first().waitFor();
  await app.saved();
}

/** Fifty steps back and fifty forward, with the keyboard: the passport is what it was. */
async function undoAndRedo(
  app: AppUnderTest,
  undone: string,
  redone: string,
  before: Awaited<ReturnType<typeof contentsOfFile>>,
): Promise<void> {
  const steps = 50;
  const { page } = app;
  await stepThrough(page, 'Annulé', 'Control+z', steps);
  await makeCopy(app, undone);
  const back = await contentsOfFile(undone);
  expect(back.entries.map((entry) => entry.values)).not.toEqual(before.entries.map((entry) => entry.values));
  expect(back.changes.length).toBe(before.changes.length + steps);
  await stepThrough(page, 'Rétabli', 'Control+y', steps);
  await makeCopy(app, redone);
  const forward = await contentsOfFile(redone);
  expect(forward.entries.map((entry) => entry.values)).toEqual(before.entries.map((entry) => entry.values));
}

/** Presses the keys so many times, each after the step before was said to be done. */
async function stepThrough(page: Page, said: string, keys: string, steps: number): Promise<void> {
  await page.evaluate((word) => {
    let heard = 0;
    Reflect.set(globalThis, 'stepsSaid', heard);
    new MutationObserver((changes) => {
      const added = changes.flatMap((change) => [...change.addedNodes]);
      heard += added.filter((node) => node.nodeName === 'P' && node.textContent?.startsWith(word)).length;
      Reflect.set(globalThis, 'stepsSaid', heard);
    }).observe(document.body, { childList: true, subtree: true });
  }, said);
  for (let step = 1; step <= steps; step += 1) {
    await page.keyboard.press(keys);
    await page.waitForFunction((count) => Number(Reflect.get(globalThis, 'stepsSaid')) >= count, step);
  }
}
