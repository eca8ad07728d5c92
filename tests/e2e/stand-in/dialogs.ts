/** What the person will answer, in order; a dialog without an answer fails. */
export const answers = {
  save: [] as (string | null)[],
  open: [] as (string | null)[],
  question: [] as number[],
};
/** Questions that were asked, and addresses and folders that were opened outside. */
export const questions: string[] = [];
export const opened: string[] = [];

function nextAnswer<T>(list: T[], dialogName: string): T {
  if (list.length === 0) throw new Error(`The test gave no answer for ${dialogName}`);
  // The list is not empty; T itself may be null.
  return list.shift() as T;
}

export const dialog = {
  showSaveDialog: (_window: unknown, _options: unknown) => {
    const filePath = nextAnswer(answers.save, 'showSaveDialog');
    return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  },
  showOpenDialog: (_window: unknown, _options: unknown) => {
    const filePath = nextAnswer(answers.open, 'showOpenDialog');
    return Promise.resolve({ canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] });
  },
  showErrorBox: (title: string, content: string): void => {
    process.stderr.write(`Error box: ${title} | ${content}\n`);
  },
  showMessageBox: (_window: unknown, options: { message: string; buttons: string[] }) => {
    questions.push([options.message, ...options.buttons].join(' | '));
    return Promise.resolve({
      response: nextAnswer(answers.question, 'showMessageBox'),
      checkboxChecked: false,
    });
  },
};

export interface MenuTemplateItem {
  readonly id?: string;
  readonly role?: string;
  readonly label?: string;
  readonly enabled?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly MenuTemplateItem[];
}

/** The menu as it stands. */
export const shown: { menu: readonly MenuTemplateItem[] } = { menu: [] };

export const Menu = {
  buildFromTemplate: (template: readonly MenuTemplateItem[]) => template,
  setApplicationMenu: (template: readonly MenuTemplateItem[]): void => {
    shown.menu = template;
  },
};

export const shell = {
  openExternal: (url: string): Promise<void> => {
    opened.push(url);
    return Promise.resolve();
  },
  openPath: (path: string): Promise<string> => {
    opened.push(path);
    return Promise.resolve('');
  },
};
