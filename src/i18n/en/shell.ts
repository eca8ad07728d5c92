import type { frShell } from '../fr/shell.ts';
import type { Widen } from '../language.ts';

export const enShell: Widen<typeof frShell> = {
  appName: 'Carnet d’étapes',
  menu: {
    file: 'File',
    backup: 'Save a copy…',
    restore: 'Open a copy…',
    print: 'Print…',
    settings: 'Settings…',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pasteText: 'Paste text only',
    selectAll: 'Select all',
    search: 'Search…',
    view: 'View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    zoomReset: 'Normal size',
    fullScreen: 'Full screen',
    help: 'Help',
    guide: 'Help with the notebook',
    about: 'About Carnet d’étapes',
    hide: 'Hide Carnet d’étapes',
    hideOthers: 'Hide others',
    unhide: 'Show all',
    window: 'Window',
    minimize: 'Minimise',
  },
  save: {
    passportTitle: 'Save a copy of the passport',
    pdfTitle: 'Save the document',
    proofTitle: 'Save a copy of the document',
    openTitle: 'Open a copy of the passport',
    passportFiles: 'Passports',
    pdfFiles: 'PDF documents',
    proofFiles: 'Supporting documents',
    button: 'Save the copy',
    folderTitle: 'Where to make automatic copies',
    folderButton: 'Choose this folder',
  },
  close: {
    title: 'Your last change is not saved yet.',
    text: 'If you stay, nothing is lost and you can try again. If you quit, what was already saved is kept, but not the last change.',
    stay: 'Stay',
    quitAnyway: 'Quit anyway',
  },
  gone: {
    title: 'The notebook closed unexpectedly.',
    text: 'What was saved is kept.',
    reopen: 'Open it again',
    quit: 'Quit',
  },
  cannotStart: {
    title: 'The notebook could not open.',
    text: 'Your data was not touched. Install the notebook again: it will be there.',
  },
  fileProblem: {
    NotWritable:
      'This place is protected: nothing can be written there. Nothing is lost, choose another place.',
    NotReadable: 'This file is protected: it cannot be read. Nothing has changed in your notebook.',
    DiskFull: 'There is not enough room left there. Nothing is lost: make some room or choose another place.',
    FolderMissing:
      'This folder is no longer there. If it is a memory stick or a disk, plug it in, or choose another place. Nothing is lost.',
    FileMissing: 'This file is no longer there. Nothing has changed in your notebook.',
    InUse: 'Another program is using this file. Close it, wait a moment and try again. Nothing is lost.',
    ReadBackDiffers:
      'The copy that was read back is not what was written: the disk may be damaged. It has been removed. Nothing is lost, choose another place.',
    Cancelled: 'Stopped as you asked. Nothing has changed.',
    NotOpen: 'Choose the file once more. Nothing has changed.',
    SystemRefused: 'The computer could not use this file. Nothing is lost, choose another place.',
  },
  launch: {
    noElectron: ({ address }) =>
      `The desktop window (Electron) is not available on this computer: the notebook opens in your browser, at ${address}.`,
    serving: ({ address }) => `The notebook is open at ${address} (Ctrl+C to close it).`,
    portTaken: ({ address }) =>
      `The address ${address} is already in use. The notebook may be open already: close the other one, then start again. It does not change its address, because your data belongs to it.`,
    notBuilt: 'The notebook is not built yet: run “npm run build”.',
  },
};
