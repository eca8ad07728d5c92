import type { ReactNode } from 'react';
import { competenceText } from '../domain/competence-level.ts';
import {
  competenceColumns,
  type Field,
  type FieldKind,
  type FieldOf,
  type FieldValue,
  type Fields,
  type ImageValue,
  type Item,
  type ListField,
  type ValueByKind,
  type Values,
} from '../domain/fields/field.ts';
import { isEmptyValue, valueText } from '../domain/fields/kinds.ts';
import { fieldTerms } from '../domain/fields/terms.ts';
import type { Language } from '../domain/language.ts';
import { itemTitle } from '../domain/entry-title.ts';
import { Voice } from '../ui/titles.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { useOptionalEditing } from './editing.tsx';
import { countryName } from './country-name.ts';
import styles from './field-view.module.css';
import { StoredPhoto } from './photo-preview.tsx';
import { usePartsWords } from './use-parts-words.ts';

/** Languages of a view: `language` of our labels, codelists and dates; `content` of the person's words. */
interface Told {
  readonly language: Language;
  readonly content: Language;
}

interface View<K extends FieldKind> {
  draw(value: ValueByKind[K], field: FieldOf<K>, told: Told): ReactNode;
}

/** Our own words (labels of codelists, dates, yes and no) need no `lang`: the page has it. */
const ours = <K extends FieldKind>(value: ValueByKind[K], field: FieldOf<K>, { language }: Told): ReactNode =>
  valueText(value, field, language).join(', ');

/** The person's words bear their language, for those who listen and for the spelling. */
const theirs = <K extends FieldKind>(value: ValueByKind[K], field: FieldOf<K>, told: Told): ReactNode => (
  <span lang={told.content}>{ours(value, field, told)}</span>
);

/** The view reader: one way of showing per kind. A kind without its view does not compile. */
export const fieldViews: { readonly [K in FieldKind]: View<K> } = {
  text: { draw: theirs },
  longText: {
    draw: (value, field, { content }) => (
      <div lang={content}>
        {field.voice === 'story' ? <Voice>{value}</Voice> : <p className={styles['lines']}>{value}</p>}
      </div>
    ),
  },
  yesNo: { draw: ours },
  number: { draw: ours },
  partialDate: { draw: ours },
  period: { draw: ours },
  choice: { draw: ours },
  choices: { draw: ours },
  place: {
    draw: (value, field, told) =>
      theirs({ ...value, country: countryName(value.country, told.language) }, field, told),
  },
  competences: { draw: (value, _field, told) => <CompetencesView value={value} {...told} /> },
  link: { draw: theirs },
  score: { draw: theirs },
  languageLevels: { draw: ours },
  language: { draw: ours },
  country: { draw: ours },
  image: {
    draw: (value, field, told) => value && <ImageView value={value} words={ours(value, field, told)} />,
  },
  list: { draw: (value, field, told) => <ListView value={value} field={field} {...told} /> },
};

/** Beside its form a photo is drawn; elsewhere its bytes are out of reach, and words say that there is one. */
function ImageView({ value, words }: { readonly value: ImageValue; readonly words: ReactNode }) {
  return useOptionalEditing() === null ? words : <StoredPhoto value={value} />;
}

interface FieldViewProps {
  readonly field: Field;
  readonly value: FieldValue | undefined;
  readonly contentLanguage: Language;
}

/** A value, read-only; « Non précisé » when it is not given. */
export function FieldView({ field, value, contentLanguage }: FieldViewProps) {
  const language = useLanguage();
  const words = usePartsWords();
  if (value === undefined || isEmptyValue(value, field)) {
    return <span className={styles['none']}>{words.form.notGiven}</span>;
  }
  return viewOf<FieldKind>(field.kind).draw(value, field, { language, content: contentLanguage });
}

/** Asked for by a kind that is not known beforehand, the table answers with the view of a field that is not either. */
function viewOf<K extends FieldKind>(kind: K): View<K> {
  return fieldViews[kind];
}

interface GroupViewProps {
  readonly fields: Fields;
  readonly values: Values;
  readonly contentLanguage: Language;
}

/** The fields that are given, label above value; for the bin, restore, comparisons. */
export function GroupView({ fields, values, contentLanguage }: GroupViewProps) {
  const language = useLanguage();
  const words = usePartsWords();
  const given = Object.entries(fields).filter(([name, field]) => !isEmptyValue(values[name], field));
  if (given.length === 0) return <p className={styles['none']}>{words.form.none}</p>;
  return (
    <dl className={styles['group']}>
      {given.map(([name, field]) => (
        <div key={name}>
          <dt>{field.label[language]}</dt>
          <dd>
            <FieldView field={field} value={values[name]} contentLanguage={contentLanguage} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function CompetencesView({
  value,
  language,
  content,
}: Told & { readonly value: ValueByKind['competences'] }) {
  const columns = competenceColumns.filter((column) => value[column].length > 0);
  return (
    <dl className={styles['columns']}>
      {columns.map((column) => (
        <div key={column}>
          <dt>{fieldTerms[column][language]}</dt>
          {value[column].map((row) => (
            <dd key={row.id} lang={content}>
              {competenceText(row, language)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function ListView({
  field,
  value,
  language,
  content,
}: Told & { readonly field: ListField; readonly value: readonly Item[] }) {
  const words = usePartsWords();
  return (
    <ol className={styles['list']}>
      {value.map((item) => (
        <li key={item.id}>
          <p className={styles['name']} lang={content}>
            {itemTitle(item, field, language) || words.form.untitled({ kind: field.singular[language] })}
          </p>
          <GroupView fields={field.fields} values={item.values} contentLanguage={content} />
        </li>
      ))}
    </ol>
  );
}
