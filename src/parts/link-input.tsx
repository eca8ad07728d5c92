import { useState } from 'react';
import type { LinkValue } from '../domain/fields/field.ts';
import { fold } from '../domain/fold.ts';
import { Button } from '../ui/button.tsx';
import { SuggestionInput } from '../ui/suggestion-input.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { useEditing } from './editing.tsx';
import type { InputProps } from './field-frame.ts';
import styles from './link-input.module.css';
import { usePartsWords } from './use-parts-words.ts';

/** Points at an entry of the passport, or keeps the words. The label stays readable when the target is gone. */
export function LinkInput({ field, value, path, commit, frame }: InputProps<'link'>) {
  const words = usePartsWords();
  const language = useLanguage();
  const { linkTargets, hrefOfLink, beginLinked } = useEditing();
  const [typed, setTyped] = useState('');
  const targets = linkTargets(field.to).map((target) => ({
    ...target,
    id: [target.entry, target.item].join('/'),
  }));
  const text = linkText(value);
  const asked = fold(typed);
  const shown =
    asked === '' || typed === text ? targets : targets.filter((target) => fold(target.label).includes(asked));
  const href = value === null ? undefined : hrefOfLink(value);
  const isMissing = value !== null && 'entry' in value && href === undefined;
  return (
    <div>
      <SuggestionInput
        {...frame}
        hint={frame.hint ?? words.link.hint}
        value={text}
        suggestions={shown.map(({ id, label, detail }) => ({
          id,
          label,
          ...(detail === undefined ? {} : { detail }),
        }))}
        keepWords
        browse
        onText={setTyped}
        onCommit={(written, chosen) => {
          const target = chosen === undefined ? undefined : targets.find((row) => row.id === chosen.id);
          return commit(readLink(written, target, value));
        }}
      />
      {isMissing && <p className={styles['note']}>{words.link.missing}</p>}
      {href !== undefined && (
        <p className={styles['note']}>
          <a href={href}>{words.link.open({ name: text })}</a>
        </p>
      )}
      {href === undefined && field.begin !== undefined && beginLinked !== undefined && (
        <Button variant="link" icon="plus" onPress={() => void beginLinked(path)}>
          {field.begin.label[language]}
        </Button>
      )}
    </div>
  );
}

export const linkText = (value: LinkValue | null): string =>
  value === null ? '' : 'text' in value ? value.text : value.label;

type Target = { readonly entry: string; readonly item?: string; readonly label: string };

function readLink(written: string, target: Target | undefined, before: LinkValue | null): LinkValue | null {
  if (target !== undefined) {
    const { entry, item, label } = target;
    return item === undefined ? { entry, label } : { entry, item, label };
  }
  if (written.trim() === '') return null;
  return before !== null && 'entry' in before && before.label === written ? before : { text: written };
}
