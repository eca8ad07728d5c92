import type { Language } from '../src/domain/language.ts';
import type { JournalLine } from '../src/domain/journal.ts';
import type { Result } from '../src/domain/result.ts';
import type { SecondCopyState, Snapshot } from '../src/domain/second-copy.ts';

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

export const fileKinds = ['passport', 'pdf', 'proof'] as const;
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
  /** Folder of this program's data, to be shown as text: where the passports lie. */
  readonly dataFolder: string;
  /** Folder of the second copy, to be shown as text too: beside the first. */
  readonly copiesFolder: string;
}

/** A job for the PDF worker. `request` is checked by src/pdf, which knows its shape. */
export interface PdfJob {
  readonly id: string;
  readonly request: unknown;
}

export type PdfProblem =
  { readonly type: 'Cancelled' } | { readonly type: 'TooLarge'; readonly bytes: number };

/** Why a proof was not opened with the system. The one in the passport is as it was. */
export type OpenProofProblem =
  | FileProblem
  /** The bytes are neither a PDF nor an image that we keep, or too many: main opens nothing else. */
  | { readonly type: 'NotAProof' }
  /** The system has no program for this kind of file. */
  | { readonly type: 'NoProgram' };

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

/** A line of the journal on its way to the disk: its number, and its JSON. */
export interface CopyLine {
  readonly n: number;
  readonly json: string;
}

/** Where the person wants copies to be made by themselves. */
export interface AutomaticFolder {
  /** Its last step, and the whole path: to be shown, for the page opens neither. */
  readonly name: string;
  readonly path: string;
  /** ISO instant since which it is not there (a stick that was taken out); null while it is. */
  readonly missingSince: string | null;
  /** The last copy that was written and verified there. */
  readonly last: AutomaticLast | null;
  /** On the very disk of the notebook: what takes the one may take the other. */
  readonly isSameDisk: boolean;
}

/** An automatic copy: when it was made, its name, the last change it holds, and whether all its proofs are in it. */
export interface AutomaticLast {
  readonly at: string;
  readonly name: string;
  readonly seq: number;
  readonly isWhole: boolean;
}

/** What the name of an automatic copy says: day YYYY-MM-DD and time HHMM where the person is, and who. */
export interface AutomaticCopyName {
  readonly day: string;
  readonly time: string;
  readonly person: string;
}

export interface WrittenAutomaticCopy extends AutomaticLast {
  readonly day: string;
  /** Id of the passport. */
  readonly passport: string;
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
  /** Opens the program's own data folder, and no other: it takes no argument. False when the system did not open it. */
  readonly 'shell.openDataFolder': Call<[], boolean>;
  /** A place in main's own folder for a copy of a proof; written like any other, then opened. `title` names the copy. */
  readonly 'proofs.place': Call<[proof: { title: string }], FileResult<ChosenPlace>>;
  /** Opens a written copy with the program that the system has for it. */
  readonly 'proofs.open': Call<[token: string], Result<null, OpenProofProblem>>;
  /** Slots of which this computer keeps a second copy. */
  readonly 'copies.slots': Call<[], FileResult<readonly string[]>>;
  readonly 'copies.state': Call<[slot: string], FileResult<SecondCopyState | null>>;
  /** Answers when the lines are on the disk for good. */
  readonly 'copies.append': Call<[slot: string, lines: readonly CopyLine[]], FileResult<null>>;
  /** Lines from number `from` on: as many as fit one message. More follow as long as there are some. */
  readonly 'copies.journal': Call<
    [slot: string, from: number],
    FileResult<{ readonly lines: readonly JournalLine[]; readonly isBroken: boolean }>
  >;
  /** A place for a restore point; written like any other file, then counted with `copies.keep`, which hears what proofs it speaks of. */
  readonly 'copies.place': Call<[slot: string, id: string], FileResult<ChosenPlace>>;
  readonly 'copies.keep': Call<[slot: string, note: Snapshot, proofs: readonly string[]], FileResult<null>>;
  readonly 'copies.open': Call<[slot: string, id: string], FileResult<ChosenFile>>;
  /** Forgets restore points: these, or all but the newest. */
  readonly 'copies.forget': Call<[slot: string, ids: readonly string[] | null], FileResult<null>>;
  /** Of these proofs those that the second copy does not hold. */
  readonly 'copies.lacking': Call<[slot: string, sha256: readonly string[]], FileResult<readonly string[]>>;
  readonly 'copies.placeProof': Call<[slot: string, sha256: string], FileResult<ChosenPlace>>;
  readonly 'copies.openProof': Call<[slot: string, sha256: string], FileResult<ChosenFile>>;
  /** Lets go the bytes of every other proof. */
  readonly 'copies.keepProofs': Call<[slot: string, sha256: readonly string[]], FileResult<null>>;
  /** Removes the whole second copy of a slot. */
  readonly 'copies.remove': Call<[slot: string], FileResult<null>>;
  /** Has a folder chosen for the automatic copies of a slot; null when the person changed their mind. */
  readonly 'automatic.choose': Call<[slot: string], FileResult<AutomaticFolder | null>>;
  readonly 'automatic.folder': Call<[slot: string], FileResult<AutomaticFolder | null>>;
  /** Makes no more copies; those that are there stay. */
  readonly 'automatic.stop': Call<[slot: string], FileResult<null>>;
  /** A place for the next copy; written like any other file, then counted with `automatic.keep`. */
  readonly 'automatic.place': Call<[slot: string, name: AutomaticCopyName], FileResult<ChosenPlace>>;
  readonly 'automatic.keep': Call<
    [slot: string, copy: WrittenAutomaticCopy],
    FileResult<AutomaticFolder | null>
  >;
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
  readonly openDataFolder: Caller<'shell.openDataFolder'>;
  readonly placeProof: Caller<'proofs.place'>;
  readonly openProof: Caller<'proofs.open'>;
  readonly copySlots: Caller<'copies.slots'>;
  readonly copyState: Caller<'copies.state'>;
  readonly appendToCopy: Caller<'copies.append'>;
  readonly readCopyJournal: Caller<'copies.journal'>;
  readonly placeRestorePoint: Caller<'copies.place'>;
  readonly keepRestorePoint: Caller<'copies.keep'>;
  readonly openRestorePoint: Caller<'copies.open'>;
  readonly forgetRestorePoints: Caller<'copies.forget'>;
  readonly lackingProofs: Caller<'copies.lacking'>;
  readonly placeCopiedProof: Caller<'copies.placeProof'>;
  readonly openCopiedProof: Caller<'copies.openProof'>;
  readonly keepCopiedProofs: Caller<'copies.keepProofs'>;
  readonly removeCopy: Caller<'copies.remove'>;
  readonly chooseAutomaticFolder: Caller<'automatic.choose'>;
  readonly automaticFolder: Caller<'automatic.folder'>;
  readonly stopAutomaticCopies: Caller<'automatic.stop'>;
  readonly placeAutomaticCopy: Caller<'automatic.place'>;
  readonly keepAutomaticCopy: Caller<'automatic.keep'>;
  readonly answerClose: Caller<'window.closeAnswer'>;
  readonly updateMenu: Caller<'menu.update'>;
  readonly onFileOpened: Subscribe<'file-opened'>;
  readonly onCloseRequested: Subscribe<'close-requested'>;
  readonly onMenuCommand: Subscribe<'menu-command'>;
}
