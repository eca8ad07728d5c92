import { useState } from 'react';
import type { Path } from '../domain/address.ts';
import type { Field, FieldKind, Fields, Values } from '../domain/fields/field.ts';
import { isEmptyValue, valueText } from '../domain/fields/kinds.ts';
import type { Suggestion } from '../domain/section.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { useEditing } from './editing.tsx';
import { frameOf, type InputProps } from './field-frame.ts';
import { FieldInput } from './field-input.tsx';
import styles from './field-slot.module.css';
import { suggestedValue } from './form-advice.ts';
import { usePartsWords } from './use-parts-words.ts';
import { useTargetFocus } from './use-target-focus.ts';

interface FieldSlotProps {
  readonly name: string;
  readonly field: Field;
  readonly group: { readonly fields: Fields; readonly values: Values; readonly path: Path };
  /** The first field of its group: an address of the group itself means this one. */
  readonly isFirst: boolean;
  readonly renderGroup: InputProps<FieldKind>['renderGroup'];
}

/** A field in its place: label, input, what is to be checked and what is proposed. */
export function FieldSlot({ name, field, group, isFirst, renderGroup }: FieldSlotProps) {
  const language = useLanguage();
  const words = usePartsWords();
  const { advice } = useEditing();
  const path = [...group.path, name];
  const ref = useTargetFocus<HTMLDivElement>(path, isFirst);
  const dotted = path.join('.');
  // Help is for who is about to write; over a page already written it would only be noise.
  const [isBlank] = useState(() => isEmptyValue(group.values[name], field));
  const frame = frameOf(field, language, advice.checks.get(dotted)?.[language], words.private);
  const suggestion = advice.suggestions.get(dotted);
  return (
    <div ref={ref} data-at={dotted}>
      <FieldInput
        field={field}
        value={group.values[name]}
        path={path}
        group={group}
        frame={isBlank ? frame : { ...frame, hint: undefined, example: undefined }}
        renderGroup={renderGroup}
      />
      {suggestion && <Proposal field={field} path={path} suggestion={suggestion} />}
    </div>
  );
}

interface ProposalProps {
  readonly field: Field;
  readonly path: Path;
  readonly suggestion: Suggestion;
}

/** « Proposé : 9 mars 2028. Valable 5 ans. À vérifier. », taken only when the person says so; or why nothing is proposed. */
function Proposal({ field, path, suggestion }: ProposalProps) {
  const language = useLanguage();
  const words = usePartsWords();
  const { editing } = useEditing();
  const value = suggestedValue(field, suggestion);
  if (value === undefined) {
    return (
      <div className={styles['proposal']}>
        <p title={suggestion.source}>
          {suggestion.reason[language]}
          {suggestion.verify && ` ${words.suggestion.verify}`}
        </p>
      </div>
    );
  }
  const told = valueText(value, field, language).join(', ');
  return (
    <div className={styles['proposal']}>
      <p title={suggestion.source}>
        {words.suggestion.proposed({ value: told, reason: suggestion.reason[language] })}
        {suggestion.verify && ` ${words.suggestion.verify}`}
      </p>
      <Button variant="link" icon="check" onPress={() => void editing.setValue(path, value)}>
        {field.kind === 'partialDate' ? words.suggestion.takeDate : words.suggestion.take}
      </Button>
    </div>
  );
}
