import type { ScoreValue } from '../domain/fields/field.ts';
import { FieldGroup } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { InputProps } from './field-frame.ts';
import styles from './number-input.module.css';
import { useLatestValue } from './use-latest-value.ts';
import { usePartsWords } from './use-parts-words.ts';

const none: ScoreValue = { value: '', scale: '' };

/** A result and what it is out of: « 945 », « 990 ». Both are words: « mention bien » has no scale. */
export function ScoreInput({ value, commit, frame }: InputProps<'score'>) {
  const words = usePartsWords();
  const change = useLatestValue(value ?? none, (next: ScoreValue) =>
    commit(next.value.trim() === '' && next.scale.trim() === '' ? null : next),
  );
  const set = (part: Partial<ScoreValue>) => change((score) => ({ ...score, ...part }));
  return (
    <FieldGroup {...frame}>
      <div className={styles['pair']}>
        <TextInput
          label={words.score.result}
          width="short"
          value={value?.value ?? ''}
          onCommit={(result) => set({ value: result })}
        />
        <TextInput
          label={words.score.scale}
          width="short"
          value={value?.scale ?? ''}
          onCommit={(scale) => set({ scale })}
        />
      </div>
    </FieldGroup>
  );
}
