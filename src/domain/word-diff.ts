/** A stretch of text: on both sides, only in what was, or only in what is. */
export interface WordChange {
  readonly text: string;
  readonly on: 'both' | 'then' | 'now';
}

/** Cells of the comparison: about two thousand words on each side. Beyond it, whole lines are compared, and then whole texts. */
const largestTable = 4_000_000;

const wordPattern = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const linePattern = /[^\n]*\n|[^\n]+$/gu;

/**
 * What is the same in two texts, and what is not, in the order of reading. The stretches on 'both' and 'then' joined are what was;
 * those on 'both' and 'now' are what is.
 */
export function diffWords(then: string, now: string): readonly WordChange[] {
  for (const pattern of [wordPattern, linePattern]) {
    const [left, right] = [then.match(pattern) ?? [], now.match(pattern) ?? []];
    const start = sameStart(left, right);
    const end = sameEnd(left.slice(start), right.slice(start));
    const [gone, come] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
    if (gone.length * come.length > largestTable) continue;
    return calmed(
      joined([
        ...on('both', left.slice(0, start)),
        ...diffTokens(gone, come),
        ...on('both', left.slice(left.length - end)),
      ]),
    );
  }
  return joined([...on('then', [then]), ...on('now', [now])]);
}

const on = (side: WordChange['on'], tokens: readonly string[]): readonly WordChange[] =>
  tokens.map((text) => ({ text, on: side }));

function sameStart(left: readonly string[], right: readonly string[]): number {
  const first = left.findIndex((token, index) => token !== right[index]);
  return first === -1 ? left.length : first;
}

function sameEnd(left: readonly string[], right: readonly string[]): number {
  return sameStart(left.toReversed(), right.toReversed());
}

/** The longest common run of tokens, by the usual table; what is not in it is gone or has come. */
function diffTokens(left: readonly string[], right: readonly string[]): readonly WordChange[] {
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const changes: WordChange[] = [];
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    const [token = '', other = ''] = [left[row], right[column]];
    if (token === other) {
      changes.push({ text: token, on: 'both' });
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      changes.push({ text: token, on: 'then' });
      row += 1;
    } else {
      changes.push({ text: other, on: 'now' });
      column += 1;
    }
  }
  return [...changes, ...on('then', left.slice(row)), ...on('now', right.slice(column))];
}

/** A sentence written anew is told as one that is gone and one that has come, not word by word: blanks alone do not make it stay. */
function calmed(changes: readonly WordChange[]): readonly WordChange[] {
  const result: WordChange[] = [];
  let run: WordChange[] = [];
  const end = (): void => {
    const trailing = run.at(-1)?.on === 'both' ? run.pop() : undefined;
    const side = (which: 'then' | 'now'): string =>
      run.flatMap((change) => (change.on === which || change.on === 'both' ? [change.text] : [])).join('');
    const [then, now] = [side('then'), side('now')];
    const isSplit = run.some((change) => change.on === 'then') && run.some((change) => change.on === 'now');
    result.push(...(isSplit ? [...on('then', [then]), ...on('now', [now])] : run));
    if (trailing) result.push(trailing);
    run = [];
  };
  for (const change of changes) {
    const isKept = change.on === 'both' && (run.length === 0 || change.text.trim() !== '');
    if (!isKept) run.push(change);
    else {
      end();
      result.push(change);
    }
  }
  end();
  return joined(result);
}

/** Neighbours of one side as one. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const result: WordChange[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (last?.on === change.on) result[result.length - 1] = { ...last, text: last.text + change.text };
    else if (change.text !== '') result.push(change);
  }
  return result;
}
