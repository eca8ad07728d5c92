import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { launchDesktop, type AppUnderTest } from './launch-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/* The second copy, in the whole app: the browser's storage goes, and not a word with it. */

const quick = { timeout: 20_000 };

describe('a notebook whose storage is gone', () => {
  let app: AppUnderTest | undefined;
  afterEach(async () => {
    await app?.close().catch(() => app?.kill());
    app = undefined;
  });

  async function goTo(page: Page, location: string): Promise<void> {
    await page.evaluate((to) => {
      globalThis.location.hash = `#${to}`;
    }, location);
  }

  /** A notebook in which a first name and a trade were written, as a person would. */
  async function written(profile: string): Promise<AppUnderTest> {
    const opened = await launchDesktop({ profile });
    const { page } = opened;
    await page.getByRole('button', { name: /^Commencer/u }).click(quick);
    await page.getByRole('link', { name: 'Mon identité' }).first().click(quick);
    await page.getByRole('textbox', { name: 'Prénoms' }).fill('Léa', quick);
    await page
      .getByRole('textbox', { name: 'Métier ou accroche' })
      .fill('Étudiante, déjà trois stages', quick);
    await page.keyboard.press('Tab');
    await page
      .getByText(/^Enregistré/u)
      .first()
      .waitFor(quick);
    return opened;
  }

  async function expectWords(page: Page): Promise<void> {
    await goTo(page, '/s/identity');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Prénoms' }).inputValue(quick), quick)
      .toBe('Léa');
    expect(await page.getByRole('textbox', { name: 'Métier ou accroche' }).inputValue(quick)).toBe(
      'Étudiante, déjà trois stages',
    );
  }

  it.each(['closed', 'killed'] as const)(
    'comes back whole from its second copy after it was %s',
    async (way) => {
      const profile = await temporaryFolder('profile');
      const first = await written(profile);
      if (way === 'closed') await first.close();
      else {
        // What was acknowledged is on the disk a second later at most.
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        await first.kill();
      }
      const removed = await removeStorage(profile);
      expect(removed).toBeGreaterThan(0);
      app = await launchDesktop({ profile });
      const { page } = app;
      await page.getByRole('heading', { name: 'Le carnet s’est ouvert vide' }).waitFor(quick);
      await page.getByText('Léa').first().waitFor(quick);
      await page.getByRole('button', { name: 'Retrouver mon carnet' }).click(quick);
      await page.getByRole('heading').first().waitFor(quick);
      await expectWords(page);
      app = await app.restart();
      await expectWords(app.page);
    },
    120_000,
  );

  it('may stay empty, and its copy with a proof is then a state to go back to', async () => {
    const profile = await temporaryFolder('profile');
    const proof = join(profile, 'attestation.pdf');
    await writeFile(proof, '%PDF-1.4\nUne attestation\n%%EOF\n');
    const first = await written(profile);
    const input = first.page.locator('[data-proofs="main"] input[type="file"]');
    await input.setInputFiles(proof, quick);
    await first.page.getByText('attestation').first().waitFor(quick);
    await first.close();
    await removeStorage(profile);
    app = await launchDesktop({ profile });
    const { page } = app;
    await page.getByText('Pièces jointes : 1').waitFor(quick);
    await page.getByRole('button', { name: 'Garder le carnet tel qu’il est' }).click(quick);
    await page.getByText('Le carnet sera vide.', { exact: false }).waitFor(quick);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Garder le carnet tel qu’il est' })
      .click(quick);
    await page.locator('nav a[href="#/s/identity"]').first().waitFor(quick);
    await goTo(page, '/s/identity');
    expect(await page.getByRole('textbox', { name: 'Prénoms' }).inputValue(quick)).toBe('');
    await goTo(page, '/backups');
    await expect.poll(() => page.getByText('1 ligne, 1 pièce').count(), quick).toBe(2);
  }, 120_000);

  it('never welcomes as if nothing had been, when the copy cannot be read either', async () => {
    const profile = await temporaryFolder('profile');
    const first = await written(profile);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await first.kill();
    await removeStorage(profile);
    await spoilCopies(`${profile}-copies`);
    app = await launchDesktop({ profile });
    const { page } = app;
    await page.getByRole('heading', { name: 'Le carnet s’est ouvert vide' }).waitFor(quick);
    expect(await page.getByRole('button').allTextContents()).toEqual([
      'Essayer encore',
      'Garder le carnet tel qu’il est',
    ]);
  }, 120_000);

  it('says that the copy does not follow as long as it cannot, and no longer', async () => {
    const profile = await temporaryFolder('profile');
    app = await written(profile);
    const copies = `${profile}-copies`;
    // A file where the folder should be refuses everything, whoever runs the test.
    await rename(copies, `${copies}-aside`);
    await writeFile(copies, '');
    const { page } = app;
    await page.getByRole('textbox', { name: 'Prénoms' }).fill('Léa Marie', quick);
    await page.keyboard.press('Tab');
    const banner = page
      .getByRole('alert')
      .filter({ hasText: 'La deuxième copie de ce carnet n’est pas à jour' });
    await banner.waitFor(quick);
    await rm(copies);
    await rename(`${copies}-aside`, copies);
    await banner.waitFor({ state: 'detached', timeout: 40_000 });
    await app.close();
    await removeStorage(profile);
    app = await launchDesktop({ profile });
    await app.page.getByRole('button', { name: 'Retrouver mon carnet' }).click(quick);
    await goTo(app.page, '/s/identity');
    await expect
      .poll(() => app?.page.getByRole('textbox', { name: 'Prénoms' }).inputValue(quick), quick)
      .toBe('Léa Marie');
  }, 120_000);
});

/** Leaves of every second copy only that there was one: its journal is a file that nothing can be read from. */
async function spoilCopies(copies: string): Promise<void> {
  for (const slot of await readdir(copies, { withFileTypes: true })) {
    if (!slot.isDirectory()) continue;
    const folder = join(slot.parentPath, slot.name);
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await writeFile(join(folder, 'journal'), '');
  }
}

/** Removes every IndexedDB folder of a profile, as Chromium does with a store that it finds corrupt; says how many. */
async function removeStorage(profile: string): Promise<number> {
  const entries = await readdir(profile, { withFileTypes: true, recursive: true });
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name === 'IndexedDB');
  for (const folder of folders) {
    await rm(join(folder.parentPath, folder.name), { recursive: true, force: true });
  }
  return folders.length;
}
