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
  answerClose: (answer) => call('window.closeAnswer', answer),
  updateMenu: (state) => call('menu.update', state),
  onFileOpened: (listener) => listen('file-opened', listener),
  onCloseRequested: (listener) => listen('close-requested', listener),
  onMenuCommand: (listener) => listen('menu-command', listener),
} satisfies Desktop);
