/*
 * Between a test and the process in which main runs on the stand-in: what the test does as the person and the system would,
 * and what it looks at.
 */

/** How a made-up caller of an IPC channel differs from the page. */
export type Caller = 'page' | 'no frame' | 'child frame' | 'other origin' | 'other window';

export type Command =
  | { readonly type: 'answerSave'; readonly path: string | null }
  | { readonly type: 'answerOpen'; readonly path: string | null }
  /** Index of the button for the next question; without one a question fails the run. */
  | { readonly type: 'answerQuestion'; readonly button: number }
  | { readonly type: 'closeWindow' }
  | { readonly type: 'secondInstance'; readonly args: readonly string[]; readonly workingDirectory: string }
  | { readonly type: 'openFile'; readonly path: string }
  | { readonly type: 'clickMenu'; readonly id: string }
  | {
      readonly type: 'callAs';
      readonly caller: Caller;
      readonly channel: string;
      readonly args: readonly unknown[];
    }
  | { readonly type: 'inspect' };

export interface MenuItemView {
  readonly id?: string;
  readonly role?: string;
  readonly label?: string;
  readonly enabled?: boolean;
  readonly items?: readonly MenuItemView[];
}

/** What main has set up, as a test checks it. */
export interface Inspection {
  readonly sandboxed: boolean;
  /** Permissions of a file that main makes without saying any. */
  readonly newFileMode: number;
  readonly privileges: unknown;
  readonly webPreferences: unknown;
  readonly channels: readonly string[];
  /** Permissions that the request handler and the check handler grant to our page, out of all that Electron knows. */
  readonly granted: { readonly requests: readonly string[]; readonly checks: readonly string[] };
  readonly devicesGranted: boolean;
  readonly spellcheck: boolean;
  readonly windowOpen: unknown;
  readonly menu: readonly MenuItemView[];
  readonly opened: readonly string[];
  readonly questions: readonly string[];
  /** How often the window was brought to the front. */
  readonly timesFocused: number;
  readonly userData: string;
}

export interface Request {
  readonly id: number;
  readonly command: Command;
}

export type Report =
  | { readonly type: 'reply'; readonly id: number; readonly ok: boolean; readonly value: unknown }
  /** The window is shown; the page can be driven at this debugging address. */
  | { readonly type: 'window'; readonly endpoint: string }
  | { readonly type: 'violation'; readonly text: string }
  /** A request that was not for the app, whatever became of it. */
  | { readonly type: 'request'; readonly url: string };
