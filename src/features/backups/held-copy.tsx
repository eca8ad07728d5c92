import type { ChangedEntry, ContentsComparison, DifferingEntry } from '../../domain/compare-contents.ts';
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
  const isSame = samePassport && isIdentical(held.comparison);
  const replace = async () => {
    const isMeant = await ask({
      title: samePassport ? word.replaceQuestion : word.replaceOtherQuestion,
      text: <Goes comparison={held.comparison} />,
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
          {!isSame && <Button onPress={() => void replace()}>{word.replace}</Button>}
          {samePassport && !isSame && (
            <Button variant="main" onPress={() => void restore.decide(decisions.merge)}>
              {word.merge}
            </Button>
          )}
        </Row>
        {samePassport && !isSame && <Fine>{word.mergeText}</Fine>}
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
  const isSame = isIdentical(comparison);
  return (
    <div className={styles['differences']}>
      <SmallTitle>{word.differences}</SmallTitle>
      {isSame && <p>{isPoint ? word.identicalPoint : word.identical}</p>}
      <Difference title={(isPoint ? word.wereThere : word.added)({ count: added.length })} entries={added} />
      <Difference
        title={(isPoint ? word.cameSince : word.removed)({ count: removed.length })}
        entries={removed}
      />
      <Difference title={word.changed({ count: changed.length })} entries={changed} isPoint={isPoint} />
      <Difference
        title={(isPoint ? word.erasedSince : word.erasedHere)({ count: erasedHere.length })}
        entries={erasedHere}
      />
      <Difference title={word.erasedThere({ count: erasedThere.length })} entries={erasedThere} />
      {preferencesDiffer && <p>{word.settingsDiffer}</p>}
      {!isSame && equal > 0 && <Fine>{word.equal({ count: equal })}</Fine>}
    </div>
  );
}

/** Nothing of a copy or a restore point is other than in the notebook. */
function isIdentical(comparison: ContentsComparison): boolean {
  const { added, removed, changed, erasedHere, erasedThere, preferencesDiffer } = comparison;
  return [added, removed, changed, erasedHere, erasedThere].flat().length === 0 && !preferencesDiffer;
}

/** Entries named in a question before it says how many more there are. */
const namedInQuestion = 8;

/** What is kept when the notebook is replaced, then what goes: entries, and fields that the other side says otherwise. */
export function Goes({ comparison }: { readonly comparison: ContentsComparison }) {
  const word = words[useLanguage()];
  const { removed, changed, erasedThere } = comparison;
  const going = [
    ...[...removed, ...erasedThere].map((entry) => ({ id: entry.id, text: entry.title })),
    ...changed.map((entry) => {
      const labels = entry.differences.map(({ label }) => label);
      if (entry.proofs !== null) labels.push(word.proofsOf);
      return {
        id: entry.id,
        text: labels.length === 0 ? entry.title : `${entry.title} (${labels.join(', ')})`,
      };
    }),
  ];
  const shown = going.slice(0, namedInQuestion);
  return (
    <>
      <p>{word.replaceText}</p>
      {going.length > 0 && (
        <>
          <p>{word.replaceGoes}</p>
          <ul className={styles['goes']}>
            {shown.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
            {going.length > shown.length && (
              <li>{word.replaceMore({ count: going.length - shown.length })}</li>
            )}
          </ul>
        </>
      )}
    </>
  );
}

type Row = DifferingEntry & Partial<Pick<ChangedEntry, 'differences' | 'proofs'>>;

interface DifferenceProps {
  readonly title: string;
  readonly entries: readonly Row[];
  readonly isPoint?: boolean;
}

function Difference({ title, entries, isPoint = false }: DifferenceProps) {
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
            <BothSides entry={entry} isPoint={isPoint} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Differences of one entry that are shown before it is said how many more there are. */
const shownValues = 6;

/** What each side says, field by field, so that one can judge. */
function BothSides({ entry, isPoint }: { readonly entry: Row; readonly isPoint: boolean }) {
  const word = words[useLanguage()];
  const rows = [
    ...(entry.differences ?? []),
    ...(entry.proofs ? [{ path: 'proofs', label: word.proofsOf, ...entry.proofs }] : []),
  ];
  const shown = rows.slice(0, shownValues);
  return (
    <>
      {shown.map(({ path, label, mine, theirs }) => (
        <div key={path} className={styles['both']}>
          <Fine>{label}</Fine>
          <Facts
            layout="list"
            items={[
              { label: word.inNotebook, value: mine || <i>{word.empty}</i> },
              { label: isPoint ? word.inPoint : word.inCopy, value: theirs || <i>{word.empty}</i> },
            ]}
          />
        </div>
      ))}
      {rows.length > shown.length && <Fine>{word.moreValues({ count: rows.length - shown.length })}</Fine>}
    </>
  );
}
