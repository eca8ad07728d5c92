import { extname, join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import type { Language } from '../src/domain/language.ts';
import { kindOfName } from '../src/domain/proof-kind.ts';
import type { FileKind } from './contract.ts';
import type { FileDialogs } from './ipc/files.ts';
import { shellText } from './menu.ts';

export interface Dialogs extends FileDialogs {
  /** Asks for a folder; null when the person changed their mind. */
  readonly chooseFolder: () => Promise<string | null>;
  /** The page could not save, or does not answer. True = quit all the same. */
  readonly quitAnyway: () => Promise<boolean>;
  /** The page crashed. True = open it again. */
  readonly reopen: () => Promise<boolean>;
}

/** The native dialogs of a window, in the language of the moment. */
export function createDialogs(window: BrowserWindow, language: () => Language): Dialogs {
  const text = (): ReturnType<typeof shellText> => shellText(language());

  /** Asks with two buttons; the first is the safe one, and what Escape chooses. True = the second one. */
  async function ask(question: { title: string; text: string; safe: string; act: string }): Promise<boolean> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: question.title,
      detail: question.text,
      buttons: [question.safe, question.act],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response === 1;
  }

  function saveWords(kind: FileKind, suggestedName: string) {
    const { save } = text();
    switch (kind) {
      case 'passport':
        return { title: save.passportTitle, name: save.passportFiles, extensions: ['passeport'] };
      case 'pdf':
        return { title: save.pdfTitle, name: save.pdfFiles, extensions: ['pdf'] };
      case 'proof': {
        const kindOfProof = kindOfName(suggestedName);
        const ending = extname(suggestedName).slice(1);
        return {
          title: save.proofTitle,
          name: save.proofFiles,
          extensions: kindOfProof === undefined ? ['*'] : [ending],
        };
      }
    }
  }

  return {
    chooseSave: async (kind, suggestedName) => {
      const { title, ...filter } = saveWords(kind, suggestedName);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title,
        buttonLabel: text().save.button,
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [filter],
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    chooseOpen: async () => {
      const { save } = text();
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: save.openTitle,
        filters: [{ name: save.passportFiles, extensions: ['passeport'] }],
        properties: ['openFile', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseFolder: async () => {
      const { save } = text();
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: save.folderTitle,
        buttonLabel: save.folderButton,
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    quitAnyway: () => {
      const { close } = text();
      return ask({ title: close.title, text: close.text, safe: close.stay, act: close.quitAnyway });
    },
    reopen: async () => {
      const { gone } = text();
      return !(await ask({ title: gone.title, text: gone.text, safe: gone.reopen, act: gone.quit }));
    },
  };
}
