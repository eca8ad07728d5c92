import './driver.ts';

/*
 * Stands in for the module `electron` in the main process: the calls that main makes, with the semantics that matter to it (what is
 * refused, cloned, prevented, and in which order), in front of real Chromium. What main never calls is not here: a
 * missing member fails at once.
 */

export { app } from './app.ts';
export { BrowserWindow, screen } from './browser-window.ts';
export { dialog, Menu, shell } from './dialogs.ts';
export { ipcMain } from './ipc-main.ts';
export { protocol, session } from './session.ts';
