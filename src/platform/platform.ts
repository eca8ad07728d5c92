import type { FileProblem, MenuCommand, MenuState, PdfProblem } from '../../electron/contract.ts';
import type {
  FileProgress,
  OpenedPassportFile,
  PassportFileError,
  PassportManifest,
} from '../domain/passport-file.ts';
import type { PassportContents } from '../domain/records.ts';
import type { Result } from '../domain/result.ts';
import type { PdfRequest, RenderedPdf } from '../workers/start.ts';

export type { FileProblem, MenuCommand, MenuState, PdfProblem, PdfRequest, RenderedPdf };

/*
 * The page's host, as features see it. The desktop answers over typed calls to the main process, the browser edition with
 * workers, pickers and downloads; nothing else knows where the page runs.
 */

/** A place the person chose to save to. */
export interface SavePlace {
  readonly id: string;
  readonly name: string;
}

/** A file the person chose, or opened from the system. `size` in bytes. Give it to `closeFile` when done. */
export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** Why a passport file was not saved or read: the place, or what is in the file. In every case nothing of the person was lost. */
export type PassportFileProblem = FileProblem | PassportFileError;

export interface SaveProgress extends FileProgress {
  readonly step: 'writing' | 'verifying';
}

export interface SavePassportOptions {
  /** ISO instant, from the caller's clock. */
  readonly created: string;
  /** SHA-256 of proofs to leave out, after the person agreed. */
  readonly leaveOut?: readonly string[];
  readonly onProgress?: (progress: SaveProgress) => void;
  readonly signal?: AbortSignal;
}

export interface SavedPassport {
  readonly name: string;
  readonly size: number;
  readonly manifest: PassportManifest;
  /**
   * True only when the file was read back from where it stands and every part compared. False after a download: the browser
   * does not let us look; the person can choose the file so that it is checked (`verifyPassportFile`).
   */
  readonly verified: boolean;
}

export interface ReadOptions {
  readonly onProgress?: (progress: FileProgress) => void;
  readonly signal?: AbortSignal;
}

export interface SavedPdf {
  readonly name: string;
  readonly size: number;
}

export interface PlatformInfo {
  readonly version: string;
  /** 'linux', 'darwin', 'win32', or 'browser'. */
  readonly system: string;
  /** Who checks spelling: the system or the browser, or nobody because it would need the network. */
  readonly spellcheck: 'system' | 'browser' | 'off';
}

/** What the page does when its window is about to go. */
export interface BeforeClose {
  /** Saves everything; false when something could not be saved. */
  readonly flush: () => Promise<boolean>;
  /** Whether something waits to be saved at this very moment. */
  readonly hasUnsaved: () => boolean;
}

export interface Platform {
  readonly edition: 'desktop' | 'browser';
  readonly info: () => Promise<PlatformInfo>;
  /**
   * True when this page is the one that may write. In the browser edition a second tab gets false, and reads only. The
   * right is kept until the page goes.
   */
  readonly claimWriting: () => Promise<boolean>;

  /** Asks where to save a passport; null when the person changed their mind. Call it from the click itself: browsers insist. */
  readonly choosePassportPlace: (suggestedName: string) => Promise<Result<SavePlace | null, FileProblem>>;
  /** Writes the passport and reads it back. A place serves once. */
  readonly savePassport: (
    place: SavePlace,
    contents: PassportContents,
    options: SavePassportOptions,
  ) => Promise<Result<SavedPassport, PassportFileProblem>>;
  /** Asks for a passport file; null when the person changed their mind. Call it from the click itself. */
  readonly choosePassportFile: () => Promise<Result<ChosenFile | null, FileProblem>>;
  /** Reads a file whole and checks every part. It proposes: nothing of the open passport changes. */
  readonly readPassportFile: (
    file: ChosenFile,
    options?: ReadOptions & { readonly withoutDamagedProofs?: boolean },
  ) => Promise<Result<OpenedPassportFile, PassportFileProblem>>;
  /** Checks every part of a file, and that it is the one that was saved when its manifest is given. */
  readonly verifyPassportFile: (
    file: ChosenFile,
    expected: PassportManifest | undefined,
    options?: ReadOptions,
  ) => Promise<Result<PassportManifest, PassportFileProblem>>;
  readonly closeFile: (file: ChosenFile) => Promise<void>;

  /** Makes a document. Rejects when the renderer fails, which is a bug. */
  readonly renderPdf: (request: PdfRequest, signal?: AbortSignal) => Promise<Result<RenderedPdf, PdfProblem>>;
  /** Asks where and saves these very bytes; null when the person changed their mind. Call it from the click itself. */
  readonly savePdf: (
    bytes: Uint8Array<ArrayBuffer>,
    suggestedName: string,
  ) => Promise<Result<SavedPdf | null, FileProblem>>;

  /** A passport file opened from the system. Files opened before anyone listened are told at once. */
  readonly onFileOpened: (listener: (file: Result<ChosenFile, FileProblem>) => void) => () => void;
  readonly onCloseRequested: (before: BeforeClose) => () => void;
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void;
  /** Language of the menus, and whether « Annuler » and « Rétablir » can do something. */
  readonly updateMenu: (state: MenuState) => void;
  /** Opens an https or mailto address outside; false when it is neither. */
  readonly openExternal: (url: string) => Promise<boolean>;
}
