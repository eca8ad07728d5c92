import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pdfBytes, pngBytes, scannedPdfBytes } from '../fixtures/proof-files.ts';
import { contentsOfFile } from './journey-people.ts';
import { bothShells, launchDesktop, type AppUnderTest } from './launch-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/* A proof all the way: attached, seen, listed, copied with the passport, found again byte for byte elsewhere, opened outside. */

const contentsLink = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Sommaire' }).getByRole('link', { name });
const chip = (page: Page, name: RegExp) => page.getByRole('button', { name });
const attestation = Buffer.from(pdfBytes('Attestation', 2));
const photo = Buffer.from(pngBytes());

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Commencer/u }).click();
  await contentsLink(page, /^Habilitations/u).click();
  await page
    .getByRole('button', { name: /^Ajouter|^Noter/u })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Pièces jointes' }).waitFor();
}

async function attach(page: Page): Promise<void> {
  await page.locator('[data-proofs="main"] input[type="file"]').setInputFiles([
    { name: 'Attestation de formation.pdf', mimeType: 'application/pdf', buffer: attestation },
    { name: 'Carte.png', mimeType: 'image/png', buffer: photo },
  ]);
  await chip(page, /^Carte image PNG/u).waitFor();
}

async function copyTo(app: AppUnderTest, path: string): Promise<void> {
  await contentsLink(app.page, /^Sauvegardes/u).click();
  await app.answerSave(path);
  await app.page.getByRole('button', { name: 'Enregistrer la copie' }).first().click();
  await app.page.getByText('est enregistrée et vérifiée').waitFor();
  await app.saved();
}

async function bytesIn(path: string): Promise<readonly (readonly [string, Buffer])[]> {
  const { entries, proofs } = await contentsOfFile(path);
  const references = entries.flatMap((entry) => entry.proofs);
  return await Promise.all(
    references.map(async ({ name, sha256 }) => {
      const blob = proofs.find((row) => row.sha256 === sha256)?.blob;
      return [name, Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer())] as const;
    }),
  );
}

describe.each(bothShells)('a proof in the %s edition', (_name, launch) => {
  it('is attached, seen, listed, copied and found again elsewhere, byte for byte', async () => {
    const folder = await temporaryFolder('proofs');
    const app = await launch();
    await begin(app.page);
    await attach(app.page);
    await app.page.getByText('Justifié par 2 pièces').first().waitFor();

    await chip(app.page, /^Attestation de formation PDF/u).click();
    const dialog = app.page.getByRole('dialog', { name: 'Attestation de formation' });
    await dialog.getByText('Attestation, page 1').waitFor({ state: 'attached' });
    await dialog.getByRole('button', { name: 'Page suivante' }).click();
    await dialog.getByText('Attestation, page 2').waitFor({ state: 'attached' });
    const savedProof = join(folder, 'attestation.pdf');
    await app.answerSave(savedProof);
    await dialog.getByRole('button', { name: 'Enregistrer une copie de la pièce' }).click();
    await app.page
      .getByText(/La copie .* est enregistrée/u)
      .first()
      .waitFor({ state: 'attached' });
    await app.saved();
    expect(await readFile(savedProof)).toEqual(attestation);
    await app.page.keyboard.press('Escape');

    await contentsLink(app.page, /^Pièces justificatives/u).click();
    await app.page.getByText(/^2 pièces, /u).waitFor();
    await app.page.getByRole('button', { name: 'Voir\u00a0: Carte' }).click();
    const image = app.page.getByRole('img', { name: /^Image de la pièce/u });
    await image.waitFor();
    await expect
      .poll(() => image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth))
      .toBe(4);
    await app.page.keyboard.press('Escape');

    const copy = join(folder, 'copie.passeport');
    await copyTo(app, copy);
    expect(await bytesIn(copy)).toEqual([
      ['Attestation de formation.pdf', attestation],
      ['Carte.png', photo],
    ]);
    expect([app.violations, app.requests, app.mainLog]).toEqual([[], [], []]);
    await app.close();

    const empty = await launch();
    await empty.answerOpen(copy);
    await empty.page.getByRole('button', { name: /^J’ai déjà une copie/u }).click();
    await contentsLink(empty.page, /^Pièces justificatives/u).click();
    await empty.page.getByText(/^2 pièces, /u).waitFor();
    const again = join(folder, 'encore.passeport');
    await copyTo(empty, again);
    expect(await bytesIn(again)).toEqual(await bytesIn(copy));
    expect([empty.violations, empty.requests]).toEqual([[], []]);
    await empty.close();
  }, 240_000);
});

describe('a proof on the desktop', () => {
  it('is opened with the system from main’s own folder, which is empty again at the end', async () => {
    const app = await launchDesktop();
    const { main } = app;
    // What the system was asked to open can be seen on the stand-in only; real Electron would start a program.
    if (main === null) return;
    await begin(app.page);
    await attach(app.page);
    await app.page.getByRole('button', { name: 'Actions\u00a0: Carte' }).click();
    await app.page.getByRole('menuitem', { name: 'Ouvrir avec l’ordinateur' }).click();
    await app.page
      .getByText(/s’ouvre dans un autre programme/u)
      .first()
      .waitFor();
    const [path = ''] = (await main.inspect()).opened;
    expect([basename(path), path.startsWith(join(app.profile, 'opened-proofs'))]).toEqual([
      'Carte.png',
      true,
    ]);
    expect(await readFile(path)).toEqual(photo);

    // Under the content policy of the built app: the decoder is fetched, and nothing is refused.
    await app.page
      .locator('[data-proofs="main"] input[type="file"]')
      .setInputFiles([
        { name: 'Scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(scannedPdfBytes()) },
      ]);
    await chip(app.page, /^Scan PDF/u).click();
    const canvas = app.page.getByRole('figure', { name: 'Page 1 sur 1' }).locator('canvas');
    await expect
      .poll(() =>
        canvas.evaluate((element) =>
          element instanceof HTMLCanvasElement
            ? [
                ...(element.getContext('2d')?.getImageData(element.width / 2, element.height / 2, 1, 1)
                  .data ?? []),
              ]
            : [],
        ),
      )
      .toEqual([0, 0, 0, 255]);
    await app.page.keyboard.press('Escape');

    const place = await main.obey({
      type: 'callAs',
      caller: 'page',
      channel: 'proofs.place',
      args: [{ title: '../x.exe' }],
    });
    const token = placeToken(place);
    for (const [channel, ...args] of [
      ['files.write', token, new TextEncoder().encode('MZ program')],
      ['files.commit', token],
    ] as const)
      await main.obey({ type: 'callAs', caller: 'page', channel, args });
    expect(
      await main.obey({ type: 'callAs', caller: 'page', channel: 'proofs.open', args: [token] }),
    ).toEqual({ ok: false, error: { type: 'NotAProof' } });
    expect((await main.inspect()).opened).toEqual([path]);
    expect([app.violations, app.requests, app.mainLog]).toEqual([[], [], []]);
    await app.close();
    expect((await readdir(app.profile)).filter((name) => name === 'opened-proofs')).toEqual([]);
  }, 120_000);
});

function placeToken(answer: unknown): string {
  // Main's answer to `proofs.place`, checked by its own schema before it left.
  const { value } = answer as { readonly value: { readonly token: string } };
  return value.token;
}
