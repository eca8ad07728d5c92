import { useRef, useState } from 'react';
import { Checkbox } from './checkbox.tsx';
import { byGroup, choiceLabel, hintWithNotes, sameChoice } from './choice.ts';
import type { Choice, Option } from './choice.ts';
import { FieldGroup } from './field.tsx';
import type { FieldFrame } from './field.tsx';
import { foldText, matchesText } from './fold-text.ts';
import { SuggestionInput } from './suggestion-input.tsx';
import { Tag } from './tag.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './choices-input.module.css';

interface ChoicesInputProps extends FieldFrame {
  readonly value: readonly Choice[];
  readonly options: readonly Option[];
  readonly onCommit: (value: readonly Choice[]) => void | Promise<void>;
  readonly allowOther?: boolean | undefined;
}

/** Up to this many lines, all are shown with a box to tick; beyond, one types and picks. */
const shortList = 16;

/** Several lines of a list, and one's own words. */
export function ChoicesInput(props: ChoicesInputProps) {
  const { value, options, onCommit, allowOther = false, ...frame } = props;
  const isShort = options.length <= shortList;
  // What the boxes do not show, or everything where there are no boxes.
  const loose = isShort ? value.filter((choice) => !isLine(choice, options)) : value;
  const place = useRef<HTMLDivElement>(null);

  const remove = (gone: Choice): void => {
    void onCommit(value.filter((choice) => !sameChoice(choice, gone)));
    place.current?.querySelector('input')?.focus();
  };

  return (
    <FieldGroup {...frame} hint={hintWithNotes(frame.hint, value, options)}>
      <div ref={place} className={css['choices']}>
        {isShort && <Boxes value={value} options={options} onCommit={onCommit} />}
        <LooseChoices choices={loose} options={options} onRemove={remove} />
        {(allowOther || !isShort) && <AddChoice {...props} isShort={isShort} />}
      </div>
    </FieldGroup>
  );
}

const isLine = (choice: Choice, options: readonly Option[]): boolean =>
  'code' in choice && options.some((option) => option.code === choice.code);

function Boxes({ value, options, onCommit }: Pick<ChoicesInputProps, 'value' | 'options' | 'onCommit'>) {
  const toggle = (line: Option, isOn: boolean): void => {
    const others = value.filter((choice) => !sameChoice(choice, line));
    void onCommit(isOn ? [...others, { code: line.code }] : others);
  };
  return byGroup(options).map(({ group, first, lines }) => (
    <div key={first} role={group === undefined ? undefined : 'group'} aria-label={group}>
      {group !== undefined && <p className={css['group']}>{group}</p>}
      <div className={css['boxes']}>
        {lines.map((line) => (
          <Checkbox
            key={line.code}
            label={line.label}
            hint={line.detail}
            checked={value.some((choice) => sameChoice(choice, { code: line.code }))}
            onChange={(isOn) => toggle(line, isOn)}
          />
        ))}
      </div>
    </div>
  ));
}

interface LooseChoicesProps {
  readonly choices: readonly Choice[];
  readonly options: readonly Option[];
  readonly onRemove: (choice: Choice) => void;
}

function LooseChoices({ choices, options, onRemove }: LooseChoicesProps) {
  const words = useUiWords();
  if (choices.length === 0) return null;
  return (
    <ul className={css['tags']} aria-label={words.chosen}>
      {choices.map((choice) => {
        const name = choiceLabel(choice, options);
        return (
          <li key={name}>
            <Tag icon={null} onRemove={() => onRemove(choice)} removeLabel={words.removeNamed({ name })}>
              {name}
            </Tag>
          </li>
        );
      })}
    </ul>
  );
}

function AddChoice(props: ChoicesInputProps & { readonly isShort: boolean }) {
  const { value, options, onCommit, allowOther = false, isShort, label } = props;
  const words = useUiWords();
  const [query, setQuery] = useState('');
  const [isLost, setLost] = useState(false);
  const lines = options.filter(
    (option) => !value.some((choice) => sameChoice(choice, { code: option.code })),
  );

  const add = async (text: string, code: string | undefined): Promise<void | false> => {
    const exact = code ?? options.find((option) => foldText(option.label) === foldText(text))?.code;
    if (text.trim() === '') return undefined;
    setLost(exact === undefined && !allowOther);
    if (exact === undefined && !allowOther) return false;
    const chosen: Choice = exact === undefined ? { other: text } : { code: exact };
    if (!value.some((choice) => sameChoice(choice, chosen))) await onCommit([...value, chosen]);
    return undefined;
  };

  return (
    <SuggestionInput
      label={words.actionOn({ action: label, name: words.addOther })}
      hideLabel
      adds
      browse={!isShort}
      check={isLost ? words.chooseInList : undefined}
      placeholder={isShort ? words.other : words.addOther}
      keepWords={allowOther && !isShort}
      value=""
      onText={setQuery}
      suggestions={lines
        .filter((option) => matchesText(`${option.label} ${option.detail ?? ''}`, query))
        .map((option) => ({
          id: option.code,
          label: option.label,
          detail: option.detail,
          group: option.group,
        }))}
      onCommit={(text, line) => add(text, line?.id)}
    />
  );
}
