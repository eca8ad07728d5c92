import type { CodelistRow } from '../domain/codelist.ts';
import type { ChoiceField, ChoicesField, FieldValue } from '../domain/fields/field.ts';
import type { Language } from '../domain/language.ts';
import { ChoiceInput as ChoiceControl } from '../ui/choice-input.tsx';
import { ChoicesInput as ChoicesControl } from '../ui/choices-input.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import type { InputProps } from './field-frame.ts';
import { usePartsWords } from './use-parts-words.ts';

type Group = InputProps<'choice'>['group'];

export function ChoiceInput({ field, value, commit, frame, group }: InputProps<'choice'>) {
  const options = useOptions(field, group);
  return <ChoiceControl {...frame} value={value} options={options} allowOther onCommit={commit} />;
}

export function ChoicesInput({ field, value, commit, frame, group }: InputProps<'choices'>) {
  const options = useOptions(field, group);
  return <ChoicesControl {...frame} value={value} options={options} allowOther onCommit={commit} />;
}

interface Option {
  readonly code: string;
  readonly label: string;
  readonly detail?: string;
  readonly note?: string;
  readonly group?: string;
}

function useOptions(field: ChoiceField | ChoicesField, group: Group): readonly Option[] {
  const language = useLanguage();
  const words = usePartsWords();
  const parent = parentOf(field, group);
  return rowsOf(field, parent.code).map((row) => {
    const notes = [
      ...(row.historic === true ? [words.choice.historic] : []),
      ...(row.verify === true ? [words.choice.verify] : []),
    ];
    const family = parent.code === undefined ? parent.name(row, language) : undefined;
    return {
      code: row.code,
      label: row[language],
      ...(notes.length === 0 ? {} : { detail: notes.join(', ') }),
      ...(row.verify === true ? { note: words.choice.verifyNote } : {}),
      ...(family === undefined ? {} : { group: family }),
    };
  });
}

/** The rows to offer, those still issued first: the whole list while the field they depend on is not given. */
function rowsOf(field: ChoiceField | ChoicesField, parent: string | undefined): readonly CodelistRow[] {
  const rows = parent === undefined ? field.codelist.rows : field.codelist.childrenOf(parent);
  return [...rows.filter((row) => row.historic !== true), ...rows.filter((row) => row.historic === true)];
}

interface Parent {
  readonly code: string | undefined;
  readonly name: (row: CodelistRow, language: Language) => string | undefined;
}

function parentOf(field: ChoiceField | ChoicesField, { fields, values }: Group): Parent {
  const sibling = field.dependsOn === undefined ? undefined : fields[field.dependsOn];
  const codelist = sibling?.kind === 'choice' || sibling?.kind === 'choices' ? sibling.codelist : undefined;
  return {
    code: codeIn(field.dependsOn === undefined ? undefined : values[field.dependsOn]),
    name: (row, language) => (row.parent === undefined ? undefined : codelist?.find(row.parent)?.[language]),
  };
}

function codeIn(value: FieldValue | undefined): string | undefined {
  return typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined;
}

/** Whether there is nothing to choose from: the family that was chosen has no categories. */
export function hasNoChoice(field: ChoiceField | ChoicesField, group: Group): boolean {
  const parent = parentOf(field, group).code;
  return parent !== undefined && field.codelist.childrenOf(parent).length === 0;
}
