import type { ContentsComparison, DifferingEntry } from '../../domain/compare-contents.ts';
import type { ContentsSummary } from '../../domain/contents-summary.ts';
import type { Language } from '../../domain/language.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { Button } from '../../ui/button.tsx';
import { useAsk } from '../../ui/ask.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel, Row, Rows } from '../../ui/rows.tsx';
import { Fine, SmallTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './held-copy.module.css';
import type { Held, Restore } from './use-restore.ts';

const words = { fr, en } as const;

/** What may be done with a copy; each resolves when it is done. */
export interface Decisions {
  readonly replace: (held: Held) => Promise<void>;
  readonly merge: (held: Held) => Promise<void>;
  readonly openApart: (held: Held) => Promise<void>;
}

/** A copy that was read: shown whole before anything is decided. The safe way out comes first. */
export function HeldCopy(props: {
  readonly held: Held;
  readonly restore: Restore;
  readonly decisions: Decisions;
}) {
  const { held, restore, decisions } = props;
  const word = words[useLanguage()];
  const ask = useAsk();
  const { samePassport } = held.comparison;
  const replace = async () => {
    const isMeant = await ask({
      title: samePassport ? word.replaceQuestion : word.replaceOtherQuestion,
      text: word.replaceText,
      safe: word.keepMine,
      act: word.replace,
    });
    if (isMeant) await restore.decide(decisions.replace);
  };
  return (
    <Panel>
      <Rows>
        <SmallTitle>{word.holds({ name: held.name })}</SmallTitle>
        <Contents held={held} />
        <Notice tone={samePassport ? 'ok' : 'soon'}>{samePassport ? word.same : word.other}</Notice>
        {samePassport && <Differences comparison={held.comparison} />}
        {held.opened.missingProofs.length > 0 && (
          <Notice tone="soon">{word.missingProofs({ count: held.opened.missingProofs.length })}</Notice>
        )}
        {held.opened.missingHistory && <Notice tone="soon">{word.missingHistory}</Notice>}
        <Row>
          <Button onPress={restore.leave}>{word.leave}</Button>
          {!samePassport && (
            <Button onPress={() => void restore.decide(decisions.openApart)}>{word.separate}</Button>
          )}
          {samePassport && <Button onPress={() => void restore.decide(decisions.merge)}>{word.merge}</Button>}
          <Button onPress={() => void replace()}>{word.replace}</Button>
        </Row>
        {samePassport && <Fine>{word.mergeText}</Fine>}
      </Rows>
    </Panel>
  );
}

/** What a passport holds, on one line. */
export function contentLine(summary: ContentsSummary, language: Language): string {
  const word = words[language];
  const rows = summary.sections.map((row) => word.entries({ count: row.entries, label: row.label }));
  const told = [
    ...rows,
    ...(summary.inBin > 0 ? [word.binned({ count: summary.inBin })] : []),
    ...(summary.proofs.count > 0 ? [word.proofs({ count: summary.proofs.count })] : []),
  ];
  return told.length === 0 ? word.nothingYet : told.join(' · ');
}

export function Contents({ held }: { readonly held: Held }) {
  const language = useLanguage();
  const word = words[language];
  const { summary, opened } = held;
  return (
    <Facts
      layout="list"
      items={[
        ...(summary.name === '' ? [] : [{ label: word.of, value: summary.name }]),
        {
          label: word.madeOn,
          value: formatPartialDate(opened.manifest.created.slice(0, 10), language, 'long'),
        },
        { label: word.content, value: contentLine(summary, language) },
      ]}
    />
  );
}

interface DifferencesProps {
  readonly comparison: ContentsComparison;
  /** Of a restore point, which is never brought together with the notebook but put in its place. */
  readonly isPoint?: boolean;
}

/** How a copy, or a restore point, differs from the open notebook. */
export function Differences({ comparison, isPoint = false }: DifferencesProps) {
  const word = words[useLanguage()];
  const { added, removed, changed, erasedHere, erasedThere, equal, preferencesDiffer } = comparison;
  const differing = [added, removed, changed, erasedHere, erasedThere].flat().length;
  const isIdentical = differing === 0 && !preferencesDiffer;
  return (
    <div className={styles['differences']}>
      <SmallTitle>{word.differences}</SmallTitle>
      {isIdentical && <p>{isPoint ? word.identicalPoint : word.identical}</p>}
      <Difference title={(isPoint ? word.wereThere : word.added)({ count: added.length })} entries={added} />
      <Difference
        title={(isPoint ? word.cameSince : word.removed)({ count: removed.length })}
        entries={removed}
      />
      <Difference title={word.changed({ count: changed.length })} entries={changed} />
      <Difference
        title={(isPoint ? word.erasedSince : word.erasedHere)({ count: erasedHere.length })}
        entries={erasedHere}
      />
      <Difference title={word.erasedThere({ count: erasedThere.length })} entries={erasedThere} />
      {!isIdentical && <Fine>{word.equal({ count: equal })}</Fine>}
    </div>
  );
}

type Row = DifferingEntry & { readonly fields?: readonly string[] };

function Difference({ title, entries }: { readonly title: string; readonly entries: readonly Row[] }) {
  const word = words[useLanguage()];
  if (entries.length === 0) return null;
  return (
    <details open={entries.length <= 10}>
      <summary>{title}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            {entry.title}
            {entry.inBin && ` (${word.inBin})`}
            {entry.fields && entry.fields.length > 0 && <Fine>{entry.fields.join(', ')}</Fine>}
          </li>
        ))}
      </ul>
    </details>
  );
}
