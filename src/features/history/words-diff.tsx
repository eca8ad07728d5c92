import type { Language } from '../../domain/language.ts';
import type { WordChange } from '../../domain/word-diff.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useHistoryWords } from './use-history-words.ts';
import styles from './words-diff.module.css';

interface WordsDiffProps {
  readonly words: readonly WordChange[];
  /** Of the person's words. */
  readonly contentLanguage: Language;
}

/** Two texts in one: what was there then is struck through and bears a minus, what is there now is underlined and bears a plus. */
export function WordsDiff({ words, contentLanguage }: WordsDiffProps) {
  return (
    <p className={styles['words']} lang={contentLanguage}>
      {placed(words).map(([place, change]) => (
        <Part key={place} change={change} />
      ))}
    </p>
  );
}

/** Each with where it begins: two of the same words are two changes. */
function placed(words: readonly WordChange[]): readonly (readonly [string, WordChange])[] {
  let place = 0;
  return words.map((change) => {
    const name = `${change.on} ${place}`;
    place += change.text.length;
    return [name, change];
  });
}

function Part({ change: { text, on } }: { readonly change: WordChange }) {
  const word = useHistoryWords();
  if (on === 'both') return text;
  const Tag = on === 'then' ? 'del' : 'ins';
  return (
    <Tag className={styles[on]}>
      <VisuallyHidden>{on === 'then' ? word.wordGone : word.wordCome}</VisuallyHidden>
      <span className={styles['sign']} aria-hidden="true">
        {on === 'then' ? '−' : '+'}
      </span>
      {text}
    </Tag>
  );
}
