/** What a person chose in a list: one of its lines, or their own words. */
export type Choice = { readonly code: string } | { readonly other: string };

/** A line of a list. */
export interface Option {
  readonly code: string;
  readonly label: string;
  readonly detail?: string | undefined;
  /** What the detail means, told beside the field once the line is chosen. */
  readonly note?: string | undefined;
  readonly group?: string | undefined;
}

/** The words of a choice. A code that the list does not know is shown as it is: it is never lost. */
export function choiceLabel(choice: Choice | null, options: readonly Option[]): string {
  if (choice === null) return '';
  if ('other' in choice) return choice.other;
  return options.find((option) => option.code === choice.code)?.label ?? choice.code;
}

/** The field's own hint, then what is to be known of the lines chosen, each thing once. */
export function hintWithNotes(
  hint: string | undefined,
  chosen: readonly Choice[],
  options: readonly Option[],
): string | undefined {
  const notes = chosen.map((choice) =>
    'code' in choice ? options.find((option) => option.code === choice.code)?.note : undefined,
  );
  const told = [...new Set([hint, ...notes])].filter((text) => text !== undefined);
  return told.length === 0 ? undefined : told.join(' ');
}

export function sameChoice(a: Choice | null, b: Choice | null): boolean {
  if (a === null || b === null) return a === b;
  return 'code' in a ? 'code' in b && a.code === b.code : 'other' in b && a.other === b.other;
}

/** Lines that follow each other under the same group; `first` is the place of its first line among all. */
export function byGroup<T extends { readonly group?: string | undefined }>(
  lines: readonly T[],
): readonly { readonly group: string | undefined; readonly first: number; readonly lines: readonly T[] }[] {
  const groups: { group: string | undefined; first: number; lines: T[] }[] = [];
  for (const [first, line] of lines.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === line.group) last.lines.push(line);
    else groups.push({ group: line.group, first, lines: [line] });
  }
  return groups;
}
