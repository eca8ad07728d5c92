import { createId } from '../domain/ids.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { startPassportFileClient, startPdfClient } from '../workers/start.ts';
import {
  chooseFile,
  choosePlace,
  download,
  startWriting,
  type BrowserPlace,
  type Writing,
} from './browser-files.ts';
import type {
  ChosenFile,
  FileProblem,
  PassportFileProblem,
  Platform,
  SavedPassport,
  SavedPdf,
  SavePassportOptions,
} from './platform.ts';
import { halvesOfSave } from './progress.ts';
import type { PassportContents } from '../domain/records.ts';
import { appVersion } from './version.ts';

type PassportFileClient = ReturnType<typeof startPassportFileClient>;

/** The platform of the browser edition: files by pickers where there are some, by downloads elsewhere. */
export function createBrowserPlatform(): Platform {
  const places = new Map<string, BrowserPlace>();
  const chosen = new Map<string, File>();
  let passportFiles: PassportFileClient | null = null;
  let pdf: ReturnType<typeof startPdfClient> | null = null;
  const files = (): PassportFileClient => (passportFiles ??= startPassportFileClient());

  /** The file behind a name the page holds. Asking for one that was closed is a bug. */
  function fileOf({ id, name }: ChosenFile): File {
    const file = chosen.get(id);
    if (file === undefined) throw new Error(`Not open any more: ${name}`);
    return file;
  }

  return {
    edition: 'browser',
    // A page of a browser has no place of its own outside the browser's profile.
    secondCopy: null,
    // A folder would have to be allowed again at each visit: copies here are made by hand.
    automaticCopies: null,
    info: () =>
      Promise.resolve({
        version: appVersion,
        system: 'browser',
        spellcheck: 'browser',
        dataFolder: '',
        copiesFolder: '',
      }),
    claimWriting,

    choosePassportPlace: async (suggestedName) => {
      const place = await choosePlace('passport', suggestedName);
      if (!place.ok || place.value === null) return place.ok ? success(null) : place;
      const id = createId();
      places.set(id, place.value);
      return success({ id, name: place.value.name });
    },
    savePassport: async (place, contents, options) => {
      const own = places.get(place.id);
      places.delete(place.id);
      if (own === undefined) return failure({ type: 'NotOpen' });
      return await savePassport(files(), own, contents, options);
    },
    choosePassportFile: async () => {
      const file = await chooseFile('.passeport');
      if (file === null) return success(null);
      const id = createId();
      chosen.set(id, file);
      return success({ id, name: file.name, size: file.size });
    },
    readPassportFile: (file, options) => files().read(fileOf(file), options),
    verifyPassportFile: (file, expected, options) => files().verify(fileOf(file), expected, options),
    closeFile: (file) => {
      chosen.delete(file.id);
      return Promise.resolve();
    },

    renderPdf: (request, signal) => (pdf ??= startPdfClient()).render(request, signal),
    savePdf: async (bytes, suggestedName) => {
      const place = await choosePlace('pdf', suggestedName);
      if (!place.ok || place.value === null) return place.ok ? success(null) : place;
      return await saveAt(place.value, new Blob([bytes], { type: 'application/pdf' }));
    },
    saveProof: async (blob, suggestedName) => {
      const place = await choosePlace('proof', suggestedName);
      if (!place.ok || place.value === null) return place.ok ? success(null) : place;
      return await saveAt(place.value, blob);
    },
    openProof: undefined,

    // A browser opens no file by double click and has no menu of ours.
    onFileOpened: () => () => undefined,
    onCloseRequested,
    onMenuCommand: () => () => undefined,
    updateMenu: () => undefined,
    openExternal: (address) => {
      const url = URL.parse(address);
      if (url === null || (url.protocol !== 'https:' && url.protocol !== 'mailto:'))
        return Promise.resolve(false);
      window.open(url.href, '_blank', 'noopener');
      return Promise.resolve(true);
    },
    openDataFolder: () => Promise.resolve(false),
  };
}

/** Writes a whole file to the place that was chosen, or hands it to the downloads. */
async function saveAt({ name, handle }: BrowserPlace, blob: Blob): Promise<Result<SavedPdf, FileProblem>> {
  const saved = { name, size: blob.size };
  if (handle === null) {
    download(blob, name);
    return success(saved);
  }
  const writing = await startWriting(handle);
  if (!writing.ok) return writing;
  const ended = await writing.value.write(blob);
  const closed = ended.ok ? await writing.value.close() : ended;
  return closed.ok ? success(saved) : closed;
}

/** One tab writes. The lock is held by a promise that never ends, so the browser gives it on when this page goes. */
function claimWriting(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request('carnet-etapes-writing', { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>(() => undefined);
      })
      .catch(reject);
  });
}

/** A tab cannot be made to wait: what is open is saved when it is hidden, and the browser asks when something still is not. */
const onCloseRequested: Platform['onCloseRequested'] = ({ flush, hasUnsaved }) => {
  const onHidden = (): void => {
    // What could not be saved is said on the page; nobody is there to hear it now.
    if (document.visibilityState === 'hidden') flush().catch(() => false);
  };
  const onUnload = (event: BeforeUnloadEvent): void => {
    if (hasUnsaved()) event.preventDefault();
  };
  document.addEventListener('visibilitychange', onHidden);
  window.addEventListener('beforeunload', onUnload);
  return () => {
    document.removeEventListener('visibilitychange', onHidden);
    window.removeEventListener('beforeunload', onUnload);
  };
};

async function savePassport(
  client: PassportFileClient,
  place: BrowserPlace,
  contents: PassportContents,
  options: SavePassportOptions,
): Promise<Result<SavedPassport, PassportFileProblem>> {
  const { handle, name } = place;
  const halves = halvesOfSave(options);
  const protection = options.passphrase === undefined ? {} : { passphrase: options.passphrase };
  const parts: Blob[] = [];
  const started: Result<Writing | null, PassportFileProblem> =
    handle === null ? success(null) : await startWriting(handle);
  if (!started.ok) return started;
  const writing = started.value;
  let refused: Awaited<ReturnType<Writing['write']>> = success(null);

  const written = await client
    .write(
      contents,
      {
        created: options.created,
        application: appVersion,
        leaveOut: options.leaveOut ?? [],
        ...protection,
      },
      async (bytes) => {
        // A Blob may live on the disk; an array of bytes would stay in memory.
        if (writing === null) parts.push(new Blob([new Uint8Array(bytes)]));
        else refused = await writing.write(new Uint8Array(bytes));
        if (!refused.ok) throw new Error(refused.error.type);
      },
      halves.writing,
    )
    .catch((error: unknown) => {
      // The sink's own refusal ends the writing; anything else is a bug.
      if (refused.ok) throw error;
      return refused;
    });
  if (!written.ok) {
    await writing?.abort();
    return written;
  }
  const closed = writing === null ? success(null) : await writing.close();
  if (!closed.ok) return closed;

  const { manifest, size } = written.value;
  const file =
    handle === null ? new Blob(parts, { type: 'application/octet-stream' }) : await handle.getFile();
  const verified = await client.verify(file, manifest, { ...halves.verifying, ...protection });
  if (!verified.ok) return verified;
  if (handle === null) download(file, name);
  return success({ name, size, manifest, verified: handle !== null });
}
