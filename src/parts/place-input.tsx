import type { PlaceValue } from '../domain/fields/field.ts';
import { FieldGroup } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { countryName } from './country-name.ts';
import type { InputProps } from './field-frame.ts';
import styles from './place-input.module.css';
import { useLatestValue } from './use-latest-value.ts';
import { usePartsWords } from './use-parts-words.ts';

export function PlaceInput({ value, commit, frame }: InputProps<'place'>) {
  const words = usePartsWords();
  const language = useLanguage();
  const change = useLatestValue(value, commit);
  const set = (part: Partial<PlaceValue>) => change((place) => ({ ...place, ...part }));
  const country = countryName(value.country, language);
  return (
    <FieldGroup {...frame} hideLabel>
      <div className={styles['place']}>
        <TextInput
          label={words.place.postcode}
          value={value.postcode}
          onCommit={(postcode) => set({ postcode })}
        />
        <TextInput label={words.place.town} value={value.text} onCommit={(text) => set({ text })} />
        <TextInput
          label={words.place.country}
          value={country}
          onCommit={(text) => set({ country: text === country ? value.country : text })}
        />
      </div>
    </FieldGroup>
  );
}
