import type { Language } from '../src/domain/language.ts';
import type { Result } from '../src/domain/result.ts';

/*
 * Everything that crosses between the page and the main process: each call the page may make, each event it may hear.
 * Only types and plain constants live here, because the preload (sandboxed, one file) imports it. What main checks at
 * run time stands in ipc/schemas.ts, which is typed by `Calls`: neither can gain a channel without the other.
 */

/** Where the page lives. Stored data belongs to this origin, so it is frozen for ever. */
export const pageOrigin = 'app://bundle';

/** The largest piece of a file in one message, in bytes. */
export const maxPieceBytes = 1_048_576;
/** The largest PDF that is handed to the page in one message, in bytes. */
export const maxPdfBytes = 64 * 1024 * 1024;
/** How long main waits for the page to say that all is saved before it asks the person, in milliseconds. */
export const closeAnswerMs = 10_000;

/** Why a file could not be read or written. After any of these, what stood at that place before still stands there. */
export type FileProblem =
  | { readonly type: 'NotWritable' }
  | { readonly type: 'NotReadable' }
  | { readonly type: 'DiskFull' }
  | { readonly type: 'FolderMissing' }
  | { readonly type: 'FileMissing' }
  /** Another program (a cloud folder, an antivirus) holds the file. */
  | { readonly type: 'InUse' }
  /** What was read back is not what was written. */
  | { readonly type: 'ReadBackDiffers' }
  | { readonly type: 'Cancelled' }
  /** The token was closed, or never given: the person has to choose the file again. */
  | { readonly type: 'NotOpen' }
  /** Anything else the system answered; `code` is its own word (EIO…). */
  | { readonly type: 'SystemRefused'; readonly code: string };

export type FileResult<T> = Result<T, FileProblem>;

export const fileKinds = ['passport', 'pdf'] as const;
export type FileKind = (typeof fileKinds)[number];

/** A place the person chose to write to. The page gets a name to show, never a path. */
export interface ChosenPlace {
  readonly token: string;
  readonly name: string;
}

/** A file the person chose to open. `size` in bytes. */
export interface ChosenFile extends ChosenPlace {
  readonly size: number;
}

export interface CommittedFile {
  readonly size: number;
  /** Hexadecimal, of the bytes read back from the disk. */
  readonly sha256: string;
}

export interface AppInfo {
  readonly version: string;
  readonly platform: string;
  readonly electron: string;
  /** 'system' = the system's own checker, which works offline; 'off' = no checker, because ours would download words. */
  readonly spellcheck: 'system' | 'off';
}

/** A job for the PDF worker. `request` is checked by src/pdf, which knows its shape. */
export interface PdfJob {
  readonly id: string;
  readonly request: unknown;
}

export type PdfProblem =
  { readonly type: 'Cancelled' } | { readonly type: 'TooLarge'; readonly bytes: number };

/** What the page asks of the menus. */
export interface MenuState {
  readonly language: Language;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export const menuCommands = [
  'undo',
  'redo',
  'search',
  'print',
  'backup',
  'restore',
  'settings',
  'help',
  'about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];

interface Call<Args extends readonly unknown[], Answer> {
  readonly args: Args;
  readonly result: Answer;
}

/** Each call: its name is its channel. */
export interface Calls {
  readonly 'app.info': Call<[], AppInfo>;
  /** The page says that it hears an event from now on; what happened before is sent at once. */
  readonly 'events.listen': Call<[event: EventName], null>;
  readonly 'files.chooseSave': Call<
    [choice: { kind: FileKind; suggestedName: string }],
    FileResult<ChosenPlace | null>
  >;
  readonly 'files.chooseOpen': Call<[choice: { kind: 'passport' }], FileResult<ChosenFile | null>>;
  readonly 'files.write': Call<[token: string, bytes: Uint8Array], FileResult<null>>;
  readonly 'files.commit': Call<[token: string], FileResult<CommittedFile>>;
  readonly 'files.abort': Call<[token: string], null>;
  /** Also reads what is being written, before commit: a copy is verified before it replaces another. */
  readonly 'files.read': Call<[token: string, offset: number, length: number], FileResult<Uint8Array>>;
  readonly 'files.close': Call<[token: string], null>;
  readonly 'pdf.render': Call<[job: PdfJob], Result<unknown, PdfProblem>>;
  readonly 'pdf.cancel': Call<[id: string], null>;
  readonly 'shell.openExternal': Call<[url: string], boolean>;
  readonly 'window.closeAnswer': Call<[answer: { ok: boolean }], null>;
  readonly 'menu.update': Call<[state: MenuState], null>;
}
export type CallName = keyof Calls;

/** Each event and what it carries. */
export interface Events {
  /** A .passeport file opened from the system: double click, second start, drop on the icon. */
  readonly 'file-opened': FileResult<ChosenFile>;
  /** The window wants to close: save everything, then answer with `window.closeAnswer`. */
  readonly 'close-requested': null;
  readonly 'menu-command': MenuCommand;
}
export type EventName = keyof Events;
export const eventNames = [
  'file-opened',
  'close-requested',
  'menu-command',
] as const satisfies readonly EventName[];

/** Takes a listener and gives back the function that removes it. */
export type Subscribe<E extends EventName> = (listener: (detail: Events[E]) => void) => () => void;

type Caller<C extends CallName> = (...args: Calls[C]['args']) => Promise<Calls[C]['result']>;

/** What the preload offers to the page as `window.desktop`. */
export interface Desktop {
  readonly info: Caller<'app.info'>;
  readonly chooseSave: Caller<'files.chooseSave'>;
  readonly chooseOpen: Caller<'files.chooseOpen'>;
  readonly writeFile: Caller<'files.write'>;
  readonly commitFile: Caller<'files.commit'>;
  readonly abortFile: Caller<'files.abort'>;
  readonly readFile: Caller<'files.read'>;
  readonly closeFile: Caller<'files.close'>;
  readonly renderPdf: Caller<'pdf.render'>;
  readonly cancelPdf: Caller<'pdf.cancel'>;
  readonly openExternal: Caller<'shell.openExternal'>;
  readonly answerClose: Caller<'window.closeAnswer'>;
  readonly updateMenu: Caller<'menu.update'>;
  readonly onFileOpened: Subscribe<'file-opened'>;
  readonly onCloseRequested: Subscribe<'close-requested'>;
  readonly onMenuCommand: Subscribe<'menu-command'>;
}
