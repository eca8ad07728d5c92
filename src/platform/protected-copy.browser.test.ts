import { afterEach, describe, expect, it, vi } from 'vitest';
import { comparable, sampleContents, sampleProof } from '../../tests/fixtures/sample-contents.ts';
import { createBrowserPlatform } from './browser.ts';

const created = '2026-11-23T10:00:00.000Z';
const passphrase = 'l’éléphant bleu boit du thé';

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys()) await folder.removeEntry(name);
});

/** Has a copy made without a picker, and catches what goes to the downloads: nothing leaves the test's browser. */
async function downloaded() {
  vi.stubGlobal('showSaveFilePicker', undefined);
  const links: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    links.push(this.href);
  });
  const platform = createBrowserPlatform();
  const contents = sampleContents([await sampleProof(2_500_000, 3)]);
  const place = await platform.choosePassportPlace('copy.passeport');
  if (!place.ok || place.value === null) throw new Error('no place');
  const saved = await platform.savePassport(place.value, contents, { created, passphrase });
  if (!saved.ok) throw new Error(saved.error.type);
  const bytes = await (await fetch(links[0] ?? '')).arrayBuffer();
  return { platform, contents, saved: saved.value, bytes };
}

/** Chooses this very file the next time one is asked for. */
function chooses(bytes: ArrayBuffer): void {
  vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'copy.passeport'));
    this.files = transfer.files;
    this.dispatchEvent(new Event('change'));
  });
}

describe('a protected copy in a browser', () => {
  it('goes to the downloads encrypted, and can be checked there with its phrase', async () => {
    const { platform, contents, saved, bytes } = await downloaded();
    expect(saved).toMatchObject({ verified: false, size: bytes.byteLength });
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 32))).toMatch(
      /^age-encryption\.org\/v1\n-> scrypt/u,
    );
    chooses(bytes);
    const chosen = await platform.choosePassportFile();
    if (!chosen.ok || chosen.value === null) throw new Error('not chosen');
    const { value: file } = chosen;
    expect(await platform.verifyPassportFile(file, saved.manifest)).toEqual({
      ok: false,
      error: { type: 'Encrypted', workFactor: 18 },
    });
    const wrong = { passphrase: 'l’éléphant rouge' };
    expect(await platform.verifyPassportFile(file, saved.manifest, wrong)).toEqual({
      ok: false,
      error: { type: 'WrongPassphrase' },
    });
    expect(await platform.verifyPassportFile(file, saved.manifest, { passphrase })).toEqual({
      ok: true,
      value: saved.manifest,
    });
    const read = await platform.readPassportFile(file, { passphrase });
    if (!read.ok) throw new Error(read.error.type);
    expect(await comparable(read.value.contents)).toEqual(await comparable(contents));
  });

  it('is read back from its place with its phrase before it counts', async () => {
    vi.stubGlobal('showSaveFilePicker', async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory();
      return await folder.getFileHandle(suggestedName, { create: true });
    });
    const platform = createBrowserPlatform();
    const place = await platform.choosePassportPlace('copy.passeport');
    if (!place.ok || place.value === null) throw new Error('no place');
    const saved = await platform.savePassport(place.value, sampleContents(), { created, passphrase });
    expect(saved).toMatchObject({ ok: true, value: { verified: true } });
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('copy.passeport')).getFile();
    expect(await file.slice(0, 22).text()).toBe('age-encryption.org/v1\n');
  });
});
