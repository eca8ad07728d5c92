import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Fields, ImageValue, Values } from '../domain/fields/field.ts';
import type { Section } from '../domain/section.ts';
import '../ui/global.css';
import { encodePhoto } from './encode-photo.ts';
import { FormStand } from './form-stand.tsx';

afterEach(cleanup);

const label = (fr: string) => ({ fr, en: fr });
const fields = {
  photo: { kind: 'image', essential: true, sensitive: true, label: label('Photo') },
} as const satisfies Fields;
const section: Section = {
  type: 'trial',
  cardinality: 'one',
  chapter: 'self',
  label: label('Essais'),
  singular: label('Essai'),
  add: label('Ajouter'),
  empty: label('Rien.'),
  icon: 'camera',
  tone: 'accent',
  fields,
  title: [],
  headline: [],
  timeline: [],
  list: 'margin',
};

/** A picture whose upper left corner is red, the rest blue. */
async function picture(width: number, height: number, type = 'image/png'): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = 'blue';
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'red';
  context.fillRect(0, 0, width / 2, height / 4);
  return new File([await canvas.convertToBlob({ type })], 'moi.png', { type });
}

/** A JPEG that says of itself, in EXIF, that it was taken with the camera turned to the right (orientation 6). */
async function turned(file: File): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // APP1, 34 bytes, « Exif », then one entry: tag 0x0112 (orientation) is 6.
  const exif = 'ffe100224578696600004d4d002a00000008000101120003000000010006000000000000';
  return new File(
    [
      bytes.slice(0, 2),
      new Uint8Array(exif.match(/../gu)?.map((pair) => Number.parseInt(pair, 16)) ?? []),
      bytes.slice(2),
    ],
    'a.jpg',
    { type: file.type },
  );
}

async function setup(given: Values = {}) {
  await page.viewport(1000, 900);
  const history: Values[] = [];
  render(<FormStand section={section} given={given} onValues={(values) => history.push(values)} />);
  const picker = document.querySelector<HTMLInputElement>('input[type=file]');
  if (picker === null) throw new Error('no way to choose a file');
  return {
    picker,
    // The field of this trial is an image, or nothing.
    photo: () => history.at(-1)?.['photo'] as ImageValue | null | undefined,
  };
}

async function pixel(blob: Blob, x: number, y: number): Promise<string> {
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const [red = 0, , blue = 0] = context?.getImageData(x, y, 1, 1).data ?? [];
  return red > blue ? 'red' : 'blue';
}

describe('a photo as it is kept', () => {
  it('is a JPEG of at most 1 200 pixels, whatever came in', async () => {
    for (const type of ['image/png', 'image/jpeg', 'image/webp']) {
      const kept = await encodePhoto(await picture(2400, 1800, type));
      expect([kept?.width, kept?.height, kept?.blob.type]).toEqual([1200, 900, 'image/jpeg']);
    }
    const small = await encodePhoto(await picture(30, 40));
    expect([small?.width, small?.height]).toEqual([30, 40]);
  });

  it('stands upright, and no longer says how it was taken', async () => {
    const file = await turned(await picture(200, 100, 'image/jpeg'));
    const kept = await encodePhoto(file);
    if (kept === undefined) throw new Error('not read');
    expect([kept.width, kept.height]).toEqual([100, 200]);
    expect([await pixel(kept.blob, 90, 10), await pixel(kept.blob, 10, 10)]).toEqual(['red', 'blue']);
    expect(await kept.blob.text()).not.toContain('Exif');
    expect(await file.text()).toContain('Exif');
  });

  it('is white where it was transparent', async () => {
    const canvas = new OffscreenCanvas(4, 4);
    canvas.getContext('2d')?.clearRect(0, 0, 4, 4);
    const clear = await canvas.convertToBlob({ type: 'image/png' });
    const kept = await encodePhoto(clear);
    const bitmap = kept && (await createImageBitmap(kept.blob));
    const context = new OffscreenCanvas(4, 4).getContext('2d');
    if (bitmap) context?.drawImage(bitmap, 0, 0);
    expect([...(context?.getImageData(1, 1, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
  });
});

/** Decoding and encoding take their time on a busy machine. */
const soon = { timeout: 15_000 };

describe('the field of a photo', () => {
  it('takes a file, shows it, frames it by buttons, and lets it go', async () => {
    const { picker, photo } = await setup();
    await userEvent.upload(picker, await picture(800, 800));
    await expect.poll(photo, soon).toMatchObject({ width: 800, height: 800 });
    expect(photo()?.crop).toEqual({ x: 0.1111, y: 0, width: 0.7778, height: 1 });
    await expect.poll(() => screen.queryByAltText('La photo, comme elle sera montrée')).not.toBeNull();
    expect(
      (await axe.run('fieldset', { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Rapprocher' }));
    await expect.poll(() => photo()?.crop.width).toBeLessThan(0.7);
    screen.getByRole('button', { name: 'Vers le bas' }).focus();
    const before = photo()?.crop.y ?? 0;
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => photo()?.crop.y).toBeLessThan(before);
    await userEvent.click(screen.getByRole('button', { name: 'Revenir au cadrage de départ' }));
    await expect.poll(() => photo()?.crop).toEqual({ x: 0.1111, y: 0, width: 0.7778, height: 1 });
    await userEvent.click(screen.getByRole('button', { name: 'Retirer la photo' }));
    await expect.poll(photo, soon).toBeNull();
    expect(document.activeElement).toHaveAccessibleName('Choisir une photo');
  });

  it('takes one that is dropped or pasted', async () => {
    const { photo } = await setup();
    const dropped = new DataTransfer();
    dropped.items.add(await picture(90, 90));
    screen
      .getByRole('button', { name: 'Choisir une photo' })
      .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped }));
    await expect.poll(() => photo()?.width, soon).toBe(90);
    await expect.poll(() => screen.queryByRole('button', { name: 'Changer de photo' })).not.toBeNull();
    const pasted = new DataTransfer();
    pasted.items.add(await picture(70, 70));
    const paste = new ClipboardEvent('paste', {
      bubbles: true,
      cancelable: true,
      clipboardData: pasted,
    });
    screen.getByRole('button', { name: 'Changer de photo' }).dispatchEvent(paste);
    // The page, which takes proofs the same way, leaves this one alone.
    expect(paste.defaultPrevented).toBe(true);
    await expect.poll(() => photo()?.width, soon).toBe(70);
  });

  it('says so when a file is no image, and keeps the photo that was there', async () => {
    const { picker, photo } = await setup();
    await userEvent.upload(picker, new File(['%PDF-1.7'], 'x.png', { type: 'image/png' }));
    await expect.poll(() => screen.queryByText(/n’a pas pu être lu comme une image/u)).not.toBeNull();
    expect(photo()).toBeUndefined();
  });

  it('says so when the bytes are not here', async () => {
    const crop = { x: 0, y: 0, width: 1, height: 1 };
    await setup({ photo: { sha256: 'f'.repeat(64), width: 10, height: 10, crop } });
    await expect.poll(() => screen.queryByText('Cette photo n’est pas dans ce passeport.')).not.toBeNull();
  });
});
