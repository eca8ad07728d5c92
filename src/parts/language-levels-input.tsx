import { cefrLevels } from '../domain/codelists/cefr-levels.ts';
import { languageActivities, type ChoiceValue, type LanguageLevelsValue } from '../domain/fields/field.ts';
import { isEmptyValue } from '../domain/fields/kinds.ts';
import { fieldTerms } from '../domain/fields/terms.ts';
import { ChoiceInput } from '../ui/choice-input.tsx';
import { Disclosure, DisclosureGroup } from '../ui/disclosure.tsx';
import { FieldGroup } from '../ui/field.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import type { Frame, InputProps } from './field-frame.ts';
import styles from './language-levels-input.module.css';
import { useLatestValue } from './use-latest-value.ts';
import { usePartsWords } from './use-parts-words.ts';

type Part = keyof LanguageLevelsValue;

/** One level for the language is enough; the five activities, and what the levels mean, unfold for who wants them. */
export function LanguageLevelsInput({ field, value, commit, frame }: InputProps<'languageLevels'>) {
  const words = usePartsWords();
  const language = useLanguage();
  const change = useLatestValue(value, commit);
  const options = cefrLevels.rows.map((row) => ({ code: row.code, label: row[language] }));
  const level = (part: Part, around: Frame) => (
    <ChoiceInput
      key={part}
      {...around}
      value={value[part]}
      options={options}
      allowOther
      onCommit={(chosen: ChoiceValue | null) => change((levels) => ({ ...levels, [part]: chosen }))}
    />
  );
  const hasActivities = !isEmptyValue({ ...value, overall: null }, field);
  return (
    <FieldGroup label={frame.label} hideLabel>
      <div className={styles['levels']}>
        <div className={styles['overall']}>{level('overall', frame)}</div>
        <DisclosureGroup>
          <Disclosure title={words.levels.byActivity} level={3} defaultOpen={hasActivities}>
            <div className={styles['activities']}>
              {languageActivities.map((activity) =>
                level(activity, { label: fieldTerms[activity][language] }),
              )}
            </div>
          </Disclosure>
          <Disclosure title={words.levels.explanation} level={3}>
            <dl className={styles['meanings']}>
              {cefrLevels.rows.map((row) => (
                <div key={row.code}>
                  <dt>{row[language]}</dt>
                  <dd>{row.explanation[language]}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        </DisclosureGroup>
      </div>
    </FieldGroup>
  );
}
