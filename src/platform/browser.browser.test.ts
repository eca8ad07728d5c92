import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleContents, sampleProof } from '../../tests/fixtures/sample-contents.ts';
import { createBrowserPlatform } from './browser.ts';

const created = '2026-11-23T10:00:00.000Z';

afterEach(async () => {
  vi.unstubAllGlobals();
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys()) await folder.removeEntry(name);
});

/** A real file handle, of the browser's own file system: nobody can click in a native dialog here. */
function pickInPrivateFiles(): void {
  vi.stubGlobal('showSaveFilePicker', async ({ suggestedName }: { suggestedName: string }) => {
    const folder = await navigator.storage.getDirectory();
    return await folder.getFileHandle(suggestedName, { create: true });
  });
}

async function fileOf(name: string): Promise<File> {
  const folder = await navigator.storage.getDirectory();
  return await (await folder.getFileHandle(name)).getFile();
}

describe('with a picker', () => {
  it('saves, reads back from the place itself, and says that it is verified', async () => {
    pickInPrivateFiles();
    const platform = createBrowserPlatform();
    const contents = sampleContents([await sampleProof(2 * 1024 * 1024 + 5, 3)]);
    const place = await platform.choosePassportPlace('copy.passeport');
    if (!place.ok || place.value === null) throw new Error('no place');
    const saved = await platform.savePassport(place.value, contents, { created });
    if (!saved.ok) throw new Error(saved.error.type);
    expect(saved.value).toMatchObject({ name: 'copy.passeport', verified: true, manifest: { created } });
    expect((await fileOf('copy.passeport')).size).toBe(saved.value.size);
    expect(await platform.savePassport(place.value, contents, { created })).toStrictEqual({
      ok: false,
      error: { type: 'NotOpen' },
    });
  });

  it('keeps the file that was there when the person stops', async () => {
    pickInPrivateFiles();
    const platform = createBrowserPlatform();
    const folder = await navigator.storage.getDirectory();
    const stream = await (await folder.getFileHandle('copy.passeport', { create: true })).createWritable();
    await stream.write('what stood there before');
    await stream.close();
    const place = await platform.choosePassportPlace('copy.passeport');
    if (!place.ok || place.value === null) throw new Error('no place');
    const stop = new AbortController();
    const contents = sampleContents([await sampleProof(2 * 1024 * 1024, 3)]);
    const saved = await platform.savePassport(place.value, contents, {
      created,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(saved).toStrictEqual({ ok: false, error: { type: 'Cancelled' } });
    expect(await (await fileOf('copy.passeport')).text()).toBe('what stood there before');
  });

  it.each([
    ['QuotaExceededError', { type: 'DiskFull' }],
    ['NotAllowedError', { type: 'NotWritable' }],
    ['NoModificationAllowedError', { type: 'InUse' }],
    ['NotFoundError', { type: 'FolderMissing' }],
  ] as const)('tells a %s apart', async (name, error) => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('no', name));
    vi.stubGlobal('showSaveFilePicker', () =>
      Promise.resolve({ name: 'copy.passeport', createWritable: refuse }),
    );
    const platform = createBrowserPlatform();
    const place = await platform.choosePassportPlace('copy.passeport');
    if (!place.ok || place.value === null) throw new Error('no place');
    expect(await platform.savePassport(place.value, sampleContents(), { created })).toStrictEqual({
      ok: false,
      error,
    });
  });

  it('takes a changed mind for an answer', async () => {
    vi.stubGlobal('showSaveFilePicker', () => Promise.reject(new DOMException('no', 'AbortError')));
    expect(await createBrowserPlatform().choosePassportPlace('copy.passeport')).toStrictEqual({
      ok: true,
      value: null,
    });
    expect(await createBrowserPlatform().savePdf(new Uint8Array(), 'a.pdf')).toStrictEqual({
      ok: true,
      value: null,
    });
  });

  it('saves these very bytes of a document', async () => {
    pickInPrivateFiles();
    const bytes = Uint8Array.of(37, 80, 68, 70);
    expect(await createBrowserPlatform().savePdf(bytes, 'mine.pdf')).toStrictEqual({
      ok: true,
      value: { name: 'mine.pdf', size: 4 },
    });
    expect(new Uint8Array(await (await fileOf('mine.pdf')).arrayBuffer())).toStrictEqual(bytes);
  });
});

describe('without a picker', () => {
  it('hands a checked file to the downloads, and does not say that it is verified', async () => {
    vi.stubGlobal('showSaveFilePicker', undefined);
    const clicked: HTMLAnchorElement[] = [];
    const onClick = (event: Event): void => {
      event.preventDefault();
      if (event.target instanceof HTMLAnchorElement) clicked.push(event.target);
    };
    // The link is never attached to the page, so the click is caught on its way through the prototype.
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      this.addEventListener('click', onClick, { once: true });
      this.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    });
    const platform = createBrowserPlatform();
    const place = await platform.choosePassportPlace('copy.passeport');
    if (!place.ok || place.value === null) throw new Error('no place');
    const saved = await platform.savePassport(place.value, sampleContents(), { created });
    click.mockRestore();
    expect(saved).toMatchObject({ ok: true, value: { name: 'copy.passeport', verified: false } });
    expect(clicked.map(({ download }) => download)).toStrictEqual(['copy.passeport']);
    const bytes = await (await fetch(clicked[0]?.href ?? '')).arrayBuffer();
    expect(saved.ok && bytes.byteLength === saved.value.size).toBe(true);
  });
});

it('lets one page write at a time', async () => {
  expect(await createBrowserPlatform().claimWriting()).toBe(true);
  expect(await createBrowserPlatform().claimWriting()).toBe(false);
});

it('opens web and mail addresses only', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  const platform = createBrowserPlatform();
  const answers = await Promise.all(
    ['https://example.org/', 'mailto:a@example.org', 'javascript:1', 'http://example.org', 'x'].map(
      platform.openExternal,
    ),
  );
  expect(answers).toStrictEqual([true, true, false, false, false]);
  expect(opened.mock.calls.map(([url]) => url)).toStrictEqual([
    'https://example.org/',
    'mailto:a@example.org',
  ]);
  opened.mockRestore();
});
