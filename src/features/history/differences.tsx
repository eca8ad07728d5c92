import type { ReactNode } from 'react';
import { partOf, type VersionPart } from '../../domain/bring-back.ts';
import { itemTitle } from '../../domain/entry-title.ts';
import type { Language } from '../../domain/language.ts';
import { proofTitle } from '../../domain/proofs.ts';
import type { ProofReference } from '../../domain/records.ts';
import type { Difference, ItemDifference, ProofsDifference } from '../../domain/version-diff.ts';
import { GroupView } from '../../parts/field-view.tsx';
import { usePartsWords } from '../../parts/use-parts-words.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './differences.module.css';
import { useHistoryWords, type HistoryWords } from './use-history-words.ts';
import { WordsDiff } from './words-diff.tsx';

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly contentLanguage: Language;
  /** `name` is what was brought back, for the message. */
  readonly onBringBack: (part: VersionPart, name: string) => void;
}

/** What was and what is, one thing after the other; each can be brought back by itself. */
export function Differences(props: DifferencesProps) {
  return (
    <ul className={styles['list']}>
      {props.differences.map((difference) => (
        <li key={keyOf(difference)}>
          <DifferenceRow {...props} difference={difference} />
        </li>
      ))}
    </ul>
  );
}

const keyOf = (difference: Difference): string =>
  'path' in difference ? [difference.type, ...difference.path].join('/') : difference.type;

interface RowProps extends Omit<DifferencesProps, 'differences'> {
  readonly difference: Difference;
}

function DifferenceRow(props: RowProps) {
  const { difference, contentLanguage } = props;
  const language = useLanguage();
  const word = useHistoryWords();
  switch (difference.type) {
    case 'field': {
      const name = difference.field.label[language];
      return (
        <Line {...props} name={name} label={word.bringBackOf({ name })} act={word.bringBack}>
          {difference.words.length === 0 ? (
            <p className={styles['note']}>{word.sameWords}</p>
          ) : (
            <WordsDiff words={difference.words} contentLanguage={contentLanguage} />
          )}
        </Line>
      );
    }
    case 'item':
      return <ItemRow {...props} difference={difference} />;
    case 'order': {
      const name = word.order({ name: difference.field.label[language] });
      return (
        <Line {...props} name={name} label={word.bringBackOf({ name })} act={word.bringBack}>
          <p className={styles['note']}>{word.orderText}</p>
        </Line>
      );
    }
    case 'proofs':
      return (
        <Line
          {...props}
          name={word.proofs}
          label={word.bringBackOf({ name: word.proofs })}
          act={word.bringBack}
        >
          <Proofs difference={difference} />
        </Line>
      );
    case 'language':
      return (
        <Line
          {...props}
          name={word.language}
          label={word.bringBackOf({ name: word.language })}
          act={word.bringBack}
        >
          <p className={styles['note']}>
            {[difference.was, difference.is].map((each) => each ?? word.nothing).join(' → ')}
          </p>
        </Line>
      );
  }
}

interface LineProps extends RowProps {
  readonly name: string;
  /** What the button says, and its whole name said aloud. */
  readonly act: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Line({ name, act, label, children, difference, onBringBack }: LineProps) {
  return (
    <div className={styles['row']}>
      <div>
        <p className={styles['label']}>{name}</p>
        {children}
      </div>
      <Button
        variant="link"
        icon="undo-2"
        label={label}
        onPress={() => onBringBack(partOf(difference), name)}
      >
        {act}
      </Button>
    </div>
  );
}

function ItemRow(props: RowProps & { readonly difference: ItemDifference }) {
  const { difference, contentLanguage } = props;
  const language = useLanguage();
  const word = useHistoryWords();
  const parts = usePartsWords();
  const { field, item, change } = difference;
  const kind = field.singular[language];
  const name = itemTitle(item, field, language) || parts.form.untitled({ kind });
  const { act, label, note } = itemWords(word, change, name);
  return (
    <>
      <Line {...props} name={`${kind} · ${name}`} act={act} label={label}>
        <p className={styles['note']}>{note}</p>
        {change !== 'changed' && (
          <GroupView fields={field.fields} values={item.values} contentLanguage={contentLanguage} />
        )}
      </Line>
      {difference.differences.length > 0 && <Differences {...props} differences={difference.differences} />}
    </>
  );
}

function itemWords(word: HistoryWords, change: ItemDifference['change'], name: string) {
  switch (change) {
    case 'gone':
      return { act: word.putBack, label: word.putBackOf({ name }), note: `− ${word.wasThere}` };
    case 'come':
      return { act: word.takeOut, label: word.takeOutOf({ name }), note: `+ ${word.cameSince}` };
    case 'changed':
      return { act: word.bringBack, label: word.bringBackOf({ name }), note: word.changedInside };
  }
}

/** The proofs that a version had, by name; nothing where it had none. */
export function ProofNames({ proofs }: { readonly proofs: readonly ProofReference[] }) {
  const word = useHistoryWords();
  if (proofs.length === 0) return null;
  return (
    <section aria-label={word.proofs}>
      <p className={styles['label']}>{word.proofs}</p>
      <ul className={styles['list']}>
        {proofs.map((proof) => (
          <li key={proof.id}>{proofTitle(proof)}</li>
        ))}
      </ul>
    </section>
  );
}

function Proofs({ difference: { gone, come } }: { readonly difference: ProofsDifference }) {
  const word = useHistoryWords();
  if (gone.length + come.length === 0) return <p className={styles['note']}>{word.proofNames}</p>;
  return (
    <ul className={styles['list']}>
      {gone.map((proof) => (
        <li key={`gone ${proof.id}`}>− {word.proofGone({ name: proofTitle(proof) })}</li>
      ))}
      {come.map((proof) => (
        <li key={`come ${proof.id}`}>+ {word.proofCome({ name: proofTitle(proof) })}</li>
      ))}
    </ul>
  );
}
