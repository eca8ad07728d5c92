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
  /** Hears that what `isUnstored` answers is no longer the same. */
  readonly changed: () => void;
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
  /**
   * Stores what is not stored, even in the middle of a composition, and waits for what is on its way; rejects when it
   * could not be stored. `force` stores a text that looks unchanged.
   */
  readonly flush: (force?: boolean) => Promise<void>;
  /** The text differs from what the store has, or is about to have. */
  readonly isOpen: () => boolean;
  /** Text is not stored yet: being written, on its way, or refused by a failing store; not one that was not taken. */
  readonly isUnstored: () => boolean;
  readonly isComposing: () => boolean;
  readonly text: () => string;
  /** Puts a text in the field as if the person had typed it. */
  readonly fill: (text: string) => void;
}

/** How long after a successful commit its echo may still come, in milliseconds. */
const echoMs = 1000;
/** How long a text may wait for a silence, from its first key that is not stored, in milliseconds. */
const longestWaitMs = 3000;

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
  let accepted = initial;
  let known = initial;
  let echoes: string[] = [];
  let composing = false;
  let hasFocus = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> = Promise.resolve();
  let underWay = 0;
  let last: Promise<void> = Promise.resolve();
  let hasFailed = false;
  let notWanted: string | undefined;
  let openSince: number | undefined;
  let wasUnstored = false;

  const isOpen = (): boolean => text.normalize('NFC') !== settled;

  const isUnstored = (): boolean => underWay > 0 || (text !== notWanted && isOpen());

  const tell = (): void => {
    const now = isUnstored();
    if (now === wasUnstored) return;
    wasUnstored = now;
    ports.changed();
  };

  const show = (value: string): void => {
    settled = value;
    accepted = value;
    if (text === value) return;
    text = value;
    ports.write(value);
  };

  const adoptKnown = (): void => {
    if (!composing && !isOpen() && echoes.length === 0 && known !== settled) show(known);
  };

  const notTaken = (value: string): void => {
    echoes = echoes.filter((echo) => echo !== value);
    if (ports.empties) {
      text = text === '' ? value : `${value} ${text}`;
      ports.write(text);
    } else if (settled === value) settled = accepted;
  };

  const taken = (value: string): void => {
    accepted = ports.empties ? '' : value;
    setTimeout(() => {
      echoes = echoes.filter((echo) => echo !== value);
      if (!hasFocus) adoptKnown();
    }, echoMs);
  };

  const handOver = async (value: string): Promise<void> => {
    underWay += 1;
    hasFailed = false;
    notWanted = undefined;
    try {
      if (ports.empties) show('');
      const answer = ports.commit(value);
      if (!ports.empties) echoes.push(value);
      if ((await answer) === false) {
        notTaken(value);
        if (text.normalize('NFC') === value) notWanted = text;
      } else taken(value);
    } catch (error) {
      notTaken(value);
      hasFailed = true;
      throw error;
    } finally {
      underWay -= 1;
      tell();
    }
  };

  /** Waits for the commits under way; rejects as the last did when its text is still to be stored. */
  const settle = async (): Promise<void> => {
    await inFlight;
    if (hasFailed && isOpen()) await last;
  };

  const flush = (force = false): Promise<void> => {
    clearTimeout(idle);
    openSince = undefined;
    if (!force && !isOpen()) return settle();
    const value = text.normalize('NFC');
    settled = value;
    const done = handOver(value);
    last = done;
    inFlight = Promise.allSettled([inFlight, done]).then(() => undefined);
    return done;
  };

  /** Stores with nobody waiting. What is already on its way reports its failure by itself. */
  const flushAlone = (): void => {
    if (isOpen()) flush().catch(ports.report);
  };

  const wait = (): void => {
    clearTimeout(idle);
    tell();
    if (!isOpen()) {
      openSince = undefined;
      return;
    }
    openSince ??= performance.now();
    if (composing || ports.idleMs === null) return;
    const left = openSince + longestWaitMs - performance.now();
    // At once when it is time: the next composition, which starts right behind this one, would stop a timer.
    if (left <= 0) flushAlone();
    else idle = setTimeout(flushAlone, Math.min(ports.idleMs, left));
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
      tell();
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
    isUnstored,
    isComposing: () => composing,
    text: () => text,
    fill(value) {
      text = value;
      ports.write(value);
      wait();
    },
  };
}
