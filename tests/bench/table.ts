/** One measured thing: what it came to, what the same work costs without us, and the bar that it should stay under. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** The same work done by a peer or with nothing of ours, measured in the same run. */
  readonly floor?: { readonly what: string; readonly value: number };
  /** In the unit of the figure. None where no bar was set. */
  readonly bar?: number;
  /** What has to be known to read the figure. */
  readonly note?: string;
}

type Unit = 'ms' | 'kB' | 'MB';

const heads = ['what', 'measured', 'bar', '', 'floor', 'ratio', 'floor is, and notes'] as const;

/** The figures as a plain table. « over » marks what does not keep to its bar; nothing fails because of it. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map(rowOf)];
  const widths = heads.map((_head, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], '-'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...lines.slice(1)].join(
    '\n',
  );
}

const isNumber = (column: number): boolean => [1, 2, 4, 5].includes(column);

function rowOf({ what, value, unit, floor, bar, note }: Figure): readonly string[] {
  return [
    what,
    shown(value, unit),
    bar === undefined ? '' : `≤ ${shown(bar, unit)}`,
    bar === undefined ? '' : value <= bar ? 'ok' : 'over',
    floor === undefined ? '' : shown(floor.value, unit),
    floor === undefined ? '' : `${(value / floor.value).toFixed(1)} ×`,
    [floor?.what, note].filter((text) => text !== undefined && text !== '').join('; '),
  ];
}

const shown = (value: number, unit: Unit): string => `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
