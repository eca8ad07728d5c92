import { useState } from 'react';
import { boxClass } from './box-class.ts';
import { byGroup, choiceLabel, hintWithNotes } from './choice.ts';
import type { Choice, Option } from './choice.ts';
import { cx } from './cx.ts';
import { Field } from './field.tsx';
import type { FieldFrame } from './field.tsx';
import { foldText, matchesText } from './fold-text.ts';
import { Icon } from './icons.tsx';
import { SuggestionInput } from './suggestion-input.tsx';
import { TextInput } from './text-input.tsx';
import { useUiWords } from './use-ui-words.ts';
import css from './choice-input.module.css';

interface ChoiceInputProps extends FieldFrame {
  readonly value: Choice | null;
  readonly options: readonly Option[];
  readonly onCommit: (value: Choice | null) => void | Promise<void>;
  /** One's own words are accepted. */
  readonly allowOther?: boolean | undefined;
  readonly otherLabel?: string | undefined;
  /** The blank line; « Non précisé » otherwise. */
  readonly emptyLabel?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** Up to this many lines, the system's own list; beyond, a list that one types into. */
const shortList = 15;

/** One line of a list, or one's own words. */
export function ChoiceInput(props: ChoiceInputProps) {
  return props.options.length <= shortList ? <ShortChoice {...props} /> : <LongChoice {...props} />;
}

const none = '';
const other = '\u0000other';

function ShortChoice(props: ChoiceInputProps) {
  const { value, options, onCommit, allowOther = false, otherLabel, emptyLabel, disabled, ...frame } = props;
  const words = useUiWords();
  const [isWriting, setWriting] = useState(false);
  const code = value !== null && 'code' in value ? value.code : none;
  const written = value !== null && 'other' in value ? value.other : '';
  const showsOther = allowOther || written !== '';
  const isOther = written !== '' || isWriting;
  const isUnknown = code !== none && !options.some((option) => option.code === code);

  const choose = (chosen: string): void => {
    setWriting(chosen === other);
    if (chosen === other) return;
    void onCommit(chosen === none ? null : { code: chosen });
  };

  return (
    <div className={css['choice']}>
      <Field {...frame}>
        {({ id, describedBy, mark }) => (
          <span className={css['select']}>
            <select
              id={id}
              className={cx(boxClass({ mark }), css['box'])}
              aria-describedby={describedBy}
              value={isOther ? other : code}
              disabled={disabled}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              <option value={none}>{emptyLabel ?? words.notGiven}</option>
              <Lines options={options} />
              {isUnknown && <option value={code}>{code}</option>}
              {showsOther && <option value={other}>{otherLabel ?? words.other}</option>}
            </select>
            <Icon name="chevron-down" small />
          </span>
        )}
      </Field>
      {isOther && (
        <TextInput
          label={words.actionOn({ action: frame.label, name: words.inYourWords })}
          hideLabel
          placeholder={words.inYourWords}
          autoFocus={written === ''}
          value={written}
          onCommit={async (text) => {
            await onCommit(text.trim() === '' ? null : { other: text });
          }}
        />
      )}
    </div>
  );
}

function Lines({ options }: { readonly options: readonly Option[] }) {
  return byGroup(options).map(({ group, first, lines }) => {
    const drawn = lines.map((option) => (
      <option key={option.code} value={option.code}>
        {option.label}
      </option>
    ));
    return group === undefined ? (
      drawn
    ) : (
      <optgroup key={first} label={group}>
        {drawn}
      </optgroup>
    );
  });
}

function LongChoice(props: ChoiceInputProps) {
  const { value, options, onCommit, allowOther = false, emptyLabel, ...frame } = props;
  const words = useUiWords();
  const label = choiceLabel(value, options);
  // A chosen line opens the whole list; words that were kept on the way go on narrowing it.
  const isChosen = value !== null && 'code' in value;
  const [query, setQuery] = useState('');
  const [isLost, setLost] = useState(false);

  const commit = async (text: string, code: string | undefined): Promise<void | false> => {
    const exact = code ?? options.find((option) => foldText(option.label) === foldText(text))?.code;
    const chosen: Choice | null | undefined =
      text.trim() === ''
        ? null
        : exact !== undefined
          ? { code: exact }
          : allowOther
            ? { other: text }
            : undefined;
    setLost(chosen === undefined);
    if (chosen === undefined) return false;
    await onCommit(chosen);
    return undefined;
  };

  return (
    <SuggestionInput
      {...frame}
      hint={hintWithNotes(frame.hint, value === null ? [] : [value], options)}
      check={isLost ? words.chooseInList : frame.check}
      value={label}
      browse
      keepWords={allowOther}
      placeholder={emptyLabel ?? words.notGiven}
      onText={setQuery}
      suggestions={matching(options, isChosen && query === label ? '' : query)}
      onCommit={(text, line) => commit(text, line?.id)}
    />
  );
}

function matching(options: readonly Option[], query: string) {
  return options
    .filter((option) => matchesText(`${option.label} ${option.detail ?? ''}`, query))
    .map((option) => ({ id: option.code, label: option.label, detail: option.detail, group: option.group }));
}
