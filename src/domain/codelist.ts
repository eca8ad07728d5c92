import type { Label, Language } from './language.ts';

/** One value of a closed list. Codes are stable ASCII tokens: stored in people's files, never reused or renamed. */
export type CodelistRow = {
  readonly code: string;
  readonly fr: string;
  readonly en: string;
  /** What the row stands for in a title or a table cell ("1A", "CACES® R.489"), where it is shorter than the label. */
  readonly short?: Label;
  /** Law, standard or public list the row comes from. */
  readonly source: string;
  /** Rests on background knowledge: shown as "à vérifier". */
  readonly verify?: true;
  /** The row of another list that this one depends on (a category's family). */
  readonly parent?: string;
  /** No longer issued; offered after the others, still accepted and shown. */
  readonly historic?: true;
};

export type Codelist<Row extends CodelistRow = CodelistRow> = {
  readonly id: string;
  readonly rows: readonly Row[];
  /** The row of a code, or undefined when this version of the list does not know it. */
  readonly find: (code: string) => Row | undefined;
  /** The rows that depend on `parent`, in their order. */
  readonly childrenOf: (parent: string) => readonly Row[];
};

/**
 * A codelist from its rows, in the order in which a form offers them. Throws on a repeated or malformed code: that is
 * a mistake of ours, not of the person's.
 */
export function defineCodelist<Row extends CodelistRow>(id: string, rows: readonly Row[]): Codelist<Row> {
  const byCode = new Map<string, Row>();
  const byParent = new Map<string, Row[]>();
  for (const row of rows) {
    if (!/^[A-Z0-9][A-Z0-9_.]*$/u.test(row.code)) throw new Error(`${id}: malformed code ${row.code}`);
    if (byCode.has(row.code)) throw new Error(`${id}: code ${row.code} is there twice`);
    byCode.set(row.code, row);
    if (row.parent !== undefined) byParent.set(row.parent, [...(byParent.get(row.parent) ?? []), row]);
  }
  return {
    id,
    rows,
    find: (code) => byCode.get(code),
    childrenOf: (parent) => byParent.get(parent) ?? [],
  };
}

/** The label for a title or a table cell: the short one where there is one. */
export function rowShortLabel(row: CodelistRow, language: Language): string {
  return row.short?.[language] ?? row[language];
}
