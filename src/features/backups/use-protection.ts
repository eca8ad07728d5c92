import { useState } from 'react';

/** Below both, a few more words are suggested, and it is asked about once; nothing is refused for it. */
const fewWords = 4;
const fewLetters = 20;
/** Below this it is short however many words it has. */
const veryFewLetters = 12;

export interface ProtectionState {
  readonly isOn: boolean;
  readonly setOn: (isOn: boolean) => void;
  readonly phrase: string;
  readonly setPhrase: (phrase: string) => void;
  readonly again: string;
  readonly setAgain: (again: string) => void;
  /** It is easily guessed. Remarked once the second field has been begun, or the copy was asked for. */
  readonly isShort: boolean;
  readonly problem: 'missing' | 'differs' | undefined;
  /** What to protect the copy with: nothing, or a phrase. Null when something is missing, which is then said. */
  readonly take: () => { readonly passphrase?: string } | null;
  readonly clear: () => void;
}

/** Whether the next copy is protected, and by what. The phrase is never a draft, and is gone when the page is. */
export function useProtection(): ProtectionState {
  const [isOn, setOn] = useState(false);
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [isChecked, setChecked] = useState(false);
  const found =
    phrase.trim() === ''
      ? 'missing'
      : phrase.trim().normalize() === again.trim().normalize()
        ? undefined
        : 'differs';
  const clear = (): void => {
    setOn(false);
    setPhrase('');
    setAgain('');
    setChecked(false);
  };
  return {
    isOn,
    setOn: (isWanted) => {
      clear();
      setOn(isWanted);
    },
    phrase,
    setPhrase,
    again,
    setAgain,
    isShort: (again !== '' || isChecked) && phrase.trim() !== '' && isShortPhrase(phrase),
    problem: isChecked ? found : undefined,
    take: () => {
      if (!isOn) return {};
      setChecked(true);
      return found === undefined ? { passphrase: phrase } : null;
    },
    clear,
  };
}

export function isShortPhrase(phrase: string): boolean {
  const wordCount = phrase.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
  const letterCount = Array.from(phrase.trim()).length;
  return letterCount < veryFewLetters || (wordCount < fewWords && letterCount < fewLetters);
}
