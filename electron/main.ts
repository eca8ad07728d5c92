import { join } from 'node:path';
import { app, dialog, protocol } from 'electron';
import { shellText } from './menu.ts';
import { passportPathsIn } from './opened-files.ts';
import { openNotebook, systemLanguage, type Notebook } from './notebook.ts';

/* Where the app starts. Everything that must be decided before anything else runs is decided here, in this order. */

process.umask(0o077);
app.enableSandbox();
app.setName('Carnet d’étapes');
// The folder is named for ever: another name would open an empty notebook. The switch is for tests and for a second notebook.
const chosenFolder = app.commandLine.getSwitchValue('user-data-dir');
app.setPath('userData', chosenFolder === '' ? join(app.getPath('appData'), 'carnet-etapes') : chosenFolder);
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  // What is opened before the window exists waits here. The arguments start after the executable, and in development after the app's folder.
  const waiting = [...passportPathsIn(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd())];
  let notebook: Notebook | null = null;
  /** It was started again before its window stood there. */
  let isCalled = false;

  function openFiles(paths: readonly string[]): void {
    if (notebook === null) waiting.push(...paths);
    else for (const path of paths) notebook.openFile(path);
  }

  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFiles([path]);
  });
  app.on('second-instance', (_event, args, workingDirectory) => {
    if (notebook === null) isCalled = true;
    else notebook.show();
    openFiles(passportPathsIn(args.slice(1), workingDirectory));
  });
  app.on('window-all-closed', () => app.quit());

  app
    .whenReady()
    .then(async () => {
      notebook = await openNotebook();
      if (isCalled) notebook.show();
      openFiles(waiting.splice(0));
    })
    .catch((error: unknown) => {
      // Nothing is open yet that could say so: without this, a broken installation would show nothing at all.
      const { title, text } = shellText(systemLanguage()).cannotStart;
      process.stderr.write(`${String(error)}\n`);
      dialog.showErrorBox(title, text);
      app.exit(1);
    });
}
