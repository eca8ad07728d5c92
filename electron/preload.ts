import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { CallName, Calls, Desktop, EventName, Events } from './contract.ts';

/* The only code of ours that runs beside the page: one line per call, no logic, no `ipcRenderer` handed out. */

function call<C extends CallName>(name: C, ...args: Calls[C]['args']): Promise<Calls[C]['result']> {
  // `invoke` is untyped; main parses every result with the schema of this very call before it answers.
  return ipcRenderer.invoke(name, ...args) as Promise<Calls[C]['result']>;
}

function listen<E extends EventName>(name: E, listener: (detail: Events[E]) => void): () => void {
  const forward = (_event: IpcRendererEvent, detail: Events[E]): void => listener(detail);
  ipcRenderer.on(name, forward);
  void call('events.listen', name);
  return () => void ipcRenderer.off(name, forward);
}

contextBridge.exposeInMainWorld('desktop', {
  info: () => call('app.info'),
  chooseSave: (choice) => call('files.chooseSave', choice),
  chooseOpen: (choice) => call('files.chooseOpen', choice),
  writeFile: (token, bytes) => call('files.write', token, bytes),
  commitFile: (token) => call('files.commit', token),
  abortFile: (token) => call('files.abort', token),
  readFile: (token, offset, length) => call('files.read', token, offset, length),
  closeFile: (token) => call('files.close', token),
  renderPdf: (job) => call('pdf.render', job),
  cancelPdf: (id) => call('pdf.cancel', id),
  openExternal: (url) => call('shell.openExternal', url),
  openDataFolder: () => call('shell.openDataFolder'),
  placeProof: (proof) => call('proofs.place', proof),
  openProof: (token) => call('proofs.open', token),
  copySlots: () => call('copies.slots'),
  copyState: (slot) => call('copies.state', slot),
  appendToCopy: (slot, lines) => call('copies.append', slot, lines),
  readCopyJournal: (slot, from) => call('copies.journal', slot, from),
  placeRestorePoint: (slot, id) => call('copies.place', slot, id),
  keepRestorePoint: (slot, note, proofs) => call('copies.keep', slot, note, proofs),
  openRestorePoint: (slot, id) => call('copies.open', slot, id),
  forgetRestorePoints: (slot, ids) => call('copies.forget', slot, ids),
  lackingProofs: (slot, sha256) => call('copies.lacking', slot, sha256),
  placeCopiedProof: (slot, sha256) => call('copies.placeProof', slot, sha256),
  openCopiedProof: (slot, sha256) => call('copies.openProof', slot, sha256),
  keepCopiedProofs: (slot, sha256) => call('copies.keepProofs', slot, sha256),
  removeCopy: (slot) => call('copies.remove', slot),
  chooseAutomaticFolder: (slot) => call('automatic.choose', slot),
  automaticFolder: (slot) => call('automatic.folder', slot),
  stopAutomaticCopies: (slot) => call('automatic.stop', slot),
  placeAutomaticCopy: (slot, name) => call('automatic.place', slot, name),
  keepAutomaticCopy: (slot, copy) => call('automatic.keep', slot, copy),
  answerClose: (answer) => call('window.closeAnswer', answer),
  updateMenu: (state) => call('menu.update', state),
  onFileOpened: (listener) => listen('file-opened', listener),
  onCloseRequested: (listener) => listen('close-requested', listener),
  onMenuCommand: (listener) => listen('menu-command', listener),
} satisfies Desktop);
