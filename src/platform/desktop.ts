import type { Desktop, FileProblem, FileResult, maxPieceBytes } from '../../electron/contract.ts';
import { createId } from '../domain/ids.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { startPassportFileClient } from '../workers/start.ts';
import type {
  ChosenFile,
  PassportFileProblem,
  Platform,
  RenderedPdf,
  SavedPassport,
  SavePassportOptions,
  SavePlace,
} from './platform.ts';
import { createAutomaticCopiesPort } from './automatic-copies.ts';
import { halvesOfSave } from './progress.ts';
import { createSecondCopyPort } from './second-copy.ts';
import type { PassportContents } from '../domain/records.ts';

declare global {
  /** Offered by the preload; absent in a browser. */
  var desktop: Desktop | undefined;
}

/** Main's own limit, held equal to it by its type: the page takes only types from the contract. */
const pieceBytes: typeof maxPieceBytes = 1_048_576;

/** Carries a refusal of main up through the reader or writer that asked for the bytes. */
class FileRefused extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.type);
    this.problem = problem;
  }
}

/** The platform of the Electron window. `desktop` is what the preload offers. */
export function createDesktopPlatform(desktop: Desktop): Platform {
  let client: ReturnType<typeof startPassportFileClient> | null = null;
  const files = (): ReturnType<typeof startPassportFileClient> => (client ??= startPassportFileClient());

  const readPassportFile: Platform['readPassportFile'] = (file, options) =>
    refusing(() => files().read(sourceOf(desktop, file.id, file.size), options));
  const closeFile: Platform['closeFile'] = async (file) => {
    await desktop.closeFile(file.id);
  };

  return {
    edition: 'desktop',
    secondCopy: createSecondCopyPort(desktop, {
      savePassport: (place, contents, options) =>
        savePassport(desktop, files(), { place, contents, options }),
      readPassportFile,
      closeFile,
      readWhole: (token, size) =>
        refusing(async () => success(await sourceOf(desktop, token, size).slice(0, size))),
    }),
    automaticCopies: createAutomaticCopiesPort(desktop, (place, contents, options) =>
      savePassport(desktop, files(), { place, contents, options }),
    ),
    info: async () => {
      const { version, platform, spellcheck, dataFolder, copiesFolder } = await desktop.info();
      return { version, system: platform, spellcheck, dataFolder, copiesFolder };
    },
    // One instance of the app, one window: main sees to it.
    claimWriting: () => Promise.resolve(true),

    choosePassportPlace: async (suggestedName) => {
      const chosen = await desktop.chooseSave({ kind: 'passport', suggestedName });
      if (!chosen.ok) return chosen;
      return success(chosen.value === null ? null : { id: chosen.value.token, name: chosen.value.name });
    },
    savePassport: (place, contents, options) => savePassport(desktop, files(), { place, contents, options }),
    choosePassportFile: async () => {
      const chosen = await desktop.chooseOpen({ kind: 'passport' });
      if (!chosen.ok) return chosen;
      return success(chosen.value === null ? null : fileOf(chosen.value));
    },
    readPassportFile,
    verifyPassportFile: (file, expected, options) =>
      refusing(() => files().verify(sourceOf(desktop, file.id, file.size), expected, options)),
    closeFile,

    renderPdf: async (request, signal) => {
      const id = createId();
      if (signal?.aborted === true) return failure({ type: 'Cancelled' });
      const onAbort = (): void => void desktop.cancelPdf(id);
      signal?.addEventListener('abort', onAbort);
      try {
        const rendered = await desktop.renderPdf({ id, request });
        // Made by src/pdf of this very build, in main's thread; main has checked the bytes.
        return rendered.ok ? success(rendered.value as RenderedPdf) : rendered;
      } finally {
        signal?.removeEventListener('abort', onAbort);
      }
    },
    savePdf: async (bytes, suggestedName) => {
      const chosen = await desktop.chooseSave({ kind: 'pdf', suggestedName });
      if (!chosen.ok || chosen.value === null) return chosen.ok ? success(null) : chosen;
      const { token, name } = chosen.value;
      const written = await writeWhole(desktop, token, bytes);
      await desktop.closeFile(token);
      return written.ok ? success({ name, size: written.value.size }) : written;
    },
    saveProof: async (blob, suggestedName) => {
      const chosen = await desktop.chooseSave({ kind: 'proof', suggestedName });
      if (!chosen.ok || chosen.value === null) return chosen.ok ? success(null) : chosen;
      const { token, name } = chosen.value;
      const written = await writeBlob(desktop, token, blob);
      await desktop.closeFile(token);
      return written.ok ? success({ name, size: written.value.size }) : written;
    },
    openProof: async (blob, title) => {
      const place = await desktop.placeProof({ title });
      if (!place.ok) return place;
      const written = await writeBlob(desktop, place.value.token, blob);
      if (written.ok) return await desktop.openProof(place.value.token);
      await desktop.closeFile(place.value.token);
      return written;
    },

    onFileOpened: (listener) =>
      desktop.onFileOpened((opened) => listener(opened.ok ? success(fileOf(opened.value)) : opened)),
    onCloseRequested: ({ flush }) =>
      desktop.onCloseRequested(() => {
        void flush()
          // Not saved, whatever the reason: the person is asked. The reason itself is on the page already.
          .catch(() => false)
          .then((ok) => desktop.answerClose({ ok }));
      }),
    onMenuCommand: (listener) => desktop.onMenuCommand(listener),
    updateMenu: (state) => void desktop.updateMenu(state),
    openExternal: (url) => desktop.openExternal(url),
    openDataFolder: () => desktop.openDataFolder(),
  };
}

function fileOf({ token, name, size }: { token: string; name: string; size: number }): ChosenFile {
  return { id: token, name, size };
}

interface Save {
  readonly place: SavePlace;
  readonly contents: PassportContents;
  readonly options: SavePassportOptions;
}

/** Writes beside the place, reads that back through the reader, and only then lets main put it in its place. */
async function savePassport(
  desktop: Desktop,
  client: ReturnType<typeof startPassportFileClient>,
  { place, contents, options }: Save,
): Promise<Result<SavedPassport & { readonly sha256: string }, PassportFileProblem>> {
  const { created, leaveOut = [] } = options;
  const protection = options.passphrase === undefined ? {} : { passphrase: options.passphrase };
  const halves = halvesOfSave(options);
  const { version } = await desktop.info();
  const saved = await refusing(
    async (): Promise<Result<SavedPassport & { readonly sha256: string }, PassportFileProblem>> => {
      const written = await client.write(
        contents,
        { created, application: version, leaveOut, ...protection },
        async (bytes) => {
          unwrap(await desktop.writeFile(place.id, bytes));
        },
        halves.writing,
      );
      if (!written.ok) return written;
      const { manifest, size } = written.value;
      const verified = await client.verify(sourceOf(desktop, place.id, size), manifest, {
        ...halves.verifying,
        ...protection,
      });
      if (!verified.ok) return verified;
      const committed = unwrap(await desktop.commitFile(place.id));
      if (committed.size !== size) return failure({ type: 'ReadBackDiffers' });
      return success({ name: place.name, size, manifest, verified: true, sha256: committed.sha256 });
    },
  );
  await desktop.abortFile(place.id);
  return saved;
}

async function writeWhole(
  desktop: Desktop,
  token: string,
  bytes: Uint8Array,
): Promise<FileResult<{ size: number }>> {
  for (let start = 0; start < bytes.byteLength; start += pieceBytes) {
    const written = await desktop.writeFile(token, bytes.slice(start, start + pieceBytes));
    if (!written.ok) return written;
  }
  return await desktop.commitFile(token);
}

/** Piece by piece: a proof may be larger than what should be in memory twice. */
async function writeBlob(desktop: Desktop, token: string, blob: Blob): Promise<FileResult<{ size: number }>> {
  for (let start = 0; start < blob.size; start += pieceBytes) {
    const piece = new Uint8Array(await blob.slice(start, start + pieceBytes).arrayBuffer());
    const written = await desktop.writeFile(token, piece);
    if (!written.ok) return written;
  }
  return await desktop.commitFile(token);
}

/** A file of main's as the reader wants it: any range, fetched in pieces of at most 1 MiB. */
function sourceOf(desktop: Desktop, token: string, size: number) {
  return {
    size,
    slice: async (start: number, end: number): Promise<Uint8Array<ArrayBuffer>> => {
      const whole = new Uint8Array(end - start);
      for (let done = 0; done < whole.byteLength;) {
        const length = Math.min(pieceBytes, whole.byteLength - done);
        const piece = unwrap(await desktop.readFile(token, start + done, length));
        if (piece.byteLength === 0) throw new FileRefused({ type: 'NotReadable' });
        whole.set(piece, done);
        done += piece.byteLength;
      }
      return whole;
    },
  };
}

function unwrap<T>(result: FileResult<T>): T {
  if (!result.ok) throw new FileRefused(result.error);
  return result.value;
}

async function refusing<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | FileProblem>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileRefused) return failure(error.problem);
    throw error;
  }
}
