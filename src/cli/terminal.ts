const enter = new Set(['\r', '\n']);
const endOfInput = '\u0004';
const interrupt = '\u0003';
const erase = new Set(['\u0008', '\u007f']);
const eraseLine = '\u0015';

/** What has been typed so far, and whether that was all. */
interface Typed {
  readonly letters: readonly string[];
  readonly end: 'entered' | 'stopped' | undefined;
}

/** One more key. Other control characters (arrows, escape) are no part of a phrase. */
export function typeKey({ letters, end }: Typed, key: string): Typed {
  if (end !== undefined) return { letters, end };
  if (enter.has(key)) return { letters, end: 'entered' };
  if (key === interrupt || (key === endOfInput && letters.length === 0)) return { letters, end: 'stopped' };
  if (erase.has(key)) return { letters: letters.slice(0, -1), end };
  if (key === eraseLine) return { letters: [], end };
  return /\p{Cc}/u.test(key) ? { letters, end } : { letters: [...letters, key], end };
}

/** Asks on the terminal and shows nothing of the answer, not even its length; null after Ctrl-C. */
export async function askSecret(question: string): Promise<string | null> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  try {
    let typed: Typed = { letters: [], end: undefined };
    for await (const keys of stdin) {
      // A stream with an encoding gives strings.
      for (const key of Array.from(String(keys))) typed = typeKey(typed, key);
      if (typed.end !== undefined) break;
    }
    return typed.end === 'stopped' ? null : typed.letters.join('');
  } finally {
    stdin.setRawMode(false);
    stderr.write('\n');
  }
}

/** A phrase has no business being longer, in characters. */
const longestLine = 10_000;

/** The first line of standard input, without its end; undefined when there is none. */
export async function firstLine(): Promise<string | undefined> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const piece of process.stdin) {
    text += String(piece);
    if (text.includes('\n') || text.length > longestLine) break;
  }
  const [line = ''] = text.split(/\r?\n/u);
  return line === '' ? undefined : line;
}
