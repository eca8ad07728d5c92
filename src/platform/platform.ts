import type {
  FileProblem,
  MenuCommand,
  MenuState,
  OpenProofProblem,
  PdfProblem,
} from '../../electron/contract.ts';
import type {
  FileProgress,
  OpenedPassportFile,
  PassportFileError,
  PassportManifest,
  WithoutDamaged,
} from '../domain/passport-file.ts';
import type { PassportContents } from '../domain/records.ts';
import type { Result } from '../domain/result.ts';
import type { PdfRequest, RenderedPdf } from '../workers/start.ts';
import type { AutomaticCopiesPort } from './automatic-copies-port.ts';
import type { SecondCopyPort } from './second-copy-port.ts';

export type { FileProblem, MenuCommand, MenuState, OpenProofProblem, PdfProblem, PdfRequest, RenderedPdf };

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
  /** Protects the file: what is written anywhere is encrypted from its first byte. Kept nowhere. */
  readonly passphrase?: string;
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
  /** For a protected file; without it the answer is 'Encrypted'. Kept nowhere. */
  readonly passphrase?: string;
  /** The person agreed to an opening that takes long and much memory ('SlowToOpen'). */
  readonly allowsSlow?: boolean;
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
  /** Where the data lies, as a path to show; '' where a page may not know (browser). */
  readonly dataFolder: string;
  /** Where the second copy lies, likewise. */
  readonly copiesFolder: string;
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
  /** What keeps a second copy of every passport outside the browser's profile; null where nothing can. */
  readonly secondCopy: SecondCopyPort | null;
  /** Copies that make themselves in a folder of the person's choice; null where a page may not keep such a folder (a browser). */
  readonly automaticCopies: AutomaticCopiesPort | null;
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
    options?: ReadOptions & WithoutDamaged,
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

  /** Asks where and saves a proof as it is; null when the person changed their mind. Call it from the click itself. */
  readonly saveProof: (blob: Blob, suggestedName: string) => Promise<Result<SavedPdf | null, FileProblem>>;
  /** Opens a copy of a proof with the system's own program; undefined where the page may not (a browser). */
  readonly openProof: ((blob: Blob, title: string) => Promise<Result<null, OpenProofProblem>>) | undefined;

  /** A passport file opened from the system. Files opened before anyone listened are told at once. */
  readonly onFileOpened: (listener: (file: Result<ChosenFile, FileProblem>) => void) => () => void;
  readonly onCloseRequested: (before: BeforeClose) => () => void;
  readonly onMenuCommand: (listener: (command: MenuCommand) => void) => () => void;
  /** Language of the menus, and whether « Annuler » and « Rétablir » can do something. */
  readonly updateMenu: (state: MenuState) => void;
  /** Opens an https or mailto address outside; false when it is neither. */
  readonly openExternal: (url: string) => Promise<boolean>;
  /** Shows the folder of the data in the system's file manager; false where that cannot be done. */
  readonly openDataFolder: () => Promise<boolean>;
}
