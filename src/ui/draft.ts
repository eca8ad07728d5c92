/**
 * Stores a text. Nothing returned, or resolved: it is stored (or will be). `false`: it was not taken, the text stays in
 * the field as it is. A rejection: it could not be stored; the text stays, and is tried again at the next occasion.
 */
export type Commit = (text: string) => void | false | Promise<void | false>;

export interface DraftPorts {
  /** Shows a text in the field. */
  readonly write: (text: string) => void;
  readonly commit: Commit;
  /** Hears of a failure that nobody waits for. */
  readonly report: (error: unknown) => void;
  /** Silence after which the text is stored, in milliseconds; null: only on leaving, Enter or flush. */
  readonly idleMs: number | null;
  /** The field hands its text over and becomes empty again (a line to add), instead of showing a stored value. */
  readonly empties: boolean;
}

export interface Draft {
  readonly typed: (text: string) => void;
  readonly compositionStarted: () => void;
  readonly compositionEnded: (text: string) => void;
  readonly focused: () => void;
  readonly left: () => void;
  /** The stored value as it is now: our own text coming back, or a change made elsewhere (undo). */
  readonly stored: (value: string) => void;
  /** Stores what is not stored, even in the middle of a composition. `force` stores a text that looks unchanged. */
  readonly flush: (force?: boolean) => Promise<void>;
  readonly isOpen: () => boolean;
  readonly isComposing: () => boolean;
  readonly text: () => string;
  /** Puts a text in the field as if the person had typed it. */
  readonly fill: (text: string) => void;
}

/** How long after a successful commit its echo may still come, in milliseconds. */
const echoMs = 1000;

/**
 * What stands between a field and the store, so that storing never disturbs writing: nothing is stored during the
 * composition of an accent or of a CJK word, and the field is never rewritten under the person's hands by the echo of
 * what they just typed.
 *
 * `settled` is the last text the store has accepted from here or told us; the draft is open while the text differs.
 */
export function createDraft(initial: string, ports: DraftPorts): Draft {
  let text = initial;
  let settled = initial;
  let known = initial;
  let echoes: string[] = [];
  let composing = false;
  let hasFocus = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> = Promise.resolve();

  const isOpen = (): boolean => text.normalize('NFC') !== settled;

  const show = (value: string): void => {
    settled = value;
    if (text === value) return;
    text = value;
    ports.write(value);
  };

  const adoptKnown = (): void => {
    if (!composing && !isOpen() && echoes.length === 0 && known !== settled) show(known);
  };

  const notTaken = (value: string, before: string): void => {
    echoes = echoes.filter((echo) => echo !== value);
    if (ports.empties) {
      text = text === '' ? value : `${value} ${text}`;
      ports.write(text);
    } else if (settled === value) settled = before;
  };

  const taken = (value: string): void => {
    setTimeout(() => {
      echoes = echoes.filter((echo) => echo !== value);
      if (!hasFocus) adoptKnown();
    }, echoMs);
  };

  const handOver = async (value: string, before: string): Promise<void> => {
    try {
      const answer = ports.commit(value);
      if (ports.empties) show('');
      else echoes.push(value);
      if ((await answer) === false) notTaken(value, before);
      else taken(value);
    } catch (error) {
      notTaken(value, before);
      throw error;
    }
  };

  const flush = (force = false): Promise<void> => {
    clearTimeout(idle);
    if (!force && !isOpen()) return inFlight;
    const value = text.normalize('NFC');
    const before = settled;
    settled = value;
    // The next flush must wait for this commit, whatever became of it; its failure is told to its own caller only.
    const done = handOver(value, before);
    inFlight = Promise.allSettled([inFlight, done]).then(() => undefined);
    return done;
  };

  const flushAlone = (): void => {
    flush().catch(ports.report);
  };

  const wait = (): void => {
    clearTimeout(idle);
    if (isOpen() && !composing && ports.idleMs !== null) idle = setTimeout(flushAlone, ports.idleMs);
  };

  return {
    typed(next) {
      text = next;
      wait();
    },
    compositionStarted() {
      composing = true;
      clearTimeout(idle);
    },
    compositionEnded(next) {
      composing = false;
      text = next;
      wait();
    },
    focused() {
      hasFocus = true;
    },
    left() {
      hasFocus = false;
      composing = false;
      flushAlone();
      adoptKnown();
    },
    stored(value) {
      known = value;
      const echo = echoes.indexOf(value);
      const isAnswer = echo >= 0 || echoes.length > 0;
      if (isAnswer) echoes = echo >= 0 ? echoes.slice(echo + 1) : echoes.slice(1);
      if (echo >= 0 || composing || isOpen()) return;
      // The store may write our text in its own way (« 03/2019 » becomes « mars 2019 »): shown on leaving the field.
      if (isAnswer && hasFocus) return;
      show(value);
    },
    flush,
    isOpen,
    isComposing: () => composing,
    text: () => text,
    fill(value) {
      text = value;
      ports.write(value);
      wait();
    },
  };
}
