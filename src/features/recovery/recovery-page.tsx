import { useState } from 'react';
import { describeContents } from '../../domain/contents-summary.ts';
import type { PassportContents } from '../../domain/records.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import type { CopyVerdict } from '../../domain/second-copy.ts';
import { recovery as en } from '../../i18n/en/recovery.ts';
import { recovery as fr } from '../../i18n/fr/recovery.ts';
import type { Language } from '../../i18n/language.ts';
import { useAsk } from '../../ui/ask.tsx';
import { Button } from '../../ui/button.tsx';
import { Endpaper } from '../../ui/cover.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Panel, Row, Rows } from '../../ui/rows.tsx';
import { Sheet, SheetTitle } from '../../ui/sheet.tsx';
import { BlockTitle, Fine, Lede } from '../../ui/titles.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

const words = { fr, en } as const;

/** What is wrong, in the order of what weighs most. `closed`: the database does not open at all. */
export type RecoveryReason =
  | Exclude<CopyVerdict, { readonly type: 'none' | 'same' | 'ahead' }>
  | { readonly type: 'closed' }
  | { readonly type: 'proofs'; readonly count: number };

/** What the second copy would bring back. */
export interface RecoveryCopy {
  /** Records only: the bytes of proofs are fetched when they are brought back. */
  readonly contents: PassportContents;
  /** ISO instant of the last thing in it. */
  readonly at: string;
  readonly isCut: boolean;
  readonly unreadable: number;
}

interface RecoveryProps {
  readonly reason: RecoveryReason;
  /** Undefined when none can be read. */
  readonly copy: RecoveryCopy | undefined;
  /** What the notebook holds as it opens; undefined when it does not open, or holds nothing. */
  readonly mine: PassportContents | undefined;
  /** What it holds is another passport than the copy's. */
  readonly isAnother: boolean;
  /** « 23 novembre 2026, 14 h 02 » */
  readonly timeText: (instant: string, language: Language) => string;
  /** Puts the copy back in its place; gives how many proofs were not found. Rejects when it did not work. */
  readonly onBringBack: () => Promise<number>;
  /** Opens the notebook as it is; undefined when it does not open. */
  readonly onKeep: (() => Promise<void>) | undefined;
  /** Looks again, where the copy cannot be read. */
  readonly onAgain: () => void;
  /** Erases the notebook, where nothing of it opens: a backup can then be opened in its place. */
  readonly onErase: () => void;
  /** Saves what the copy holds to a file of the person's choice; its name, or null when they changed their mind. */
  readonly onSaveCopy: () => Promise<string | null>;
}

/** Instead of an empty notebook: what was found, what is safe, and the way back. */
export function RecoveryPage(props: RecoveryProps) {
  const { reason, copy, mine } = props;
  const language = useLanguage();
  const word = words[language];
  const [state, setState] = useState<'asking' | 'working' | 'failed'>('asking');
  const [saved, setSaved] = useState<string>();
  const ask = useAsk();
  const work = async (step: () => Promise<void>): Promise<void> => {
    setState('working');
    try {
      await step();
    } catch (error) {
      globalThis.reportError(error);
      setState('failed');
    }
  };
  const bringBack = async (): Promise<void> => {
    const missing = await props.onBringBack();
    if (missing > 0) showToast({ message: word.missingProofs({ count: missing }), seconds: 30 });
  };
  const keep = async (onKeep: () => Promise<void>): Promise<void> => {
    const isMeant = await ask({
      title: word.keepQuestion,
      text: keepText(props, language),
      safe: word.keepSafe,
      act: word.keepMine,
    });
    if (isMeant) await work(onKeep);
  };
  const isBoth = mine !== undefined && !props.isAnother;
  const { title, text } = sentences(reason, copy !== undefined, language);
  const { onKeep } = props;
  return (
    <Endpaper>
      <Sheet>
        <Rows gap="large">
          <div>
            <SheetTitle>{title}</SheetTitle>
            <Lede>{text}</Lede>
          </div>
          {copy && <CopyPanel copy={copy} timeText={props.timeText} />}
          {mine && (
            <Panel>
              <Rows gap="tight">
                <BlockTitle level={2}>{word.mine}</BlockTitle>
                <Held contents={mine} />
              </Rows>
            </Panel>
          )}
          {state === 'working' && <Progress label={word.working} />}
          {state === 'failed' && <Notice tone="problem">{word.failed}</Notice>}
          {saved !== undefined && <Notice tone="ok">{word.saved({ name: saved })}</Notice>}
          {state !== 'working' && (
            <Row>
              {copy && (
                <Button variant="main" large autoFocus onPress={() => void work(bringBack)}>
                  {isBoth ? word.bringBackBoth : word.bringBack}
                </Button>
              )}
              {copy && (
                <Button
                  onPress={() =>
                    void work(async () => {
                      const name = await props.onSaveCopy();
                      setSaved(name ?? undefined);
                      setState('asking');
                    })
                  }
                >
                  {word.saveCopy}
                </Button>
              )}
              {!copy && reason.type !== 'newer' && <Button onPress={props.onAgain}>{word.again}</Button>}
              {!copy && !onKeep && (
                <Button variant="link" onPress={props.onErase}>
                  {word.erase}
                </Button>
              )}
              {onKeep && <Button onPress={() => void keep(onKeep)}>{word.keepMine}</Button>}
            </Row>
          )}
          {copy && <Fine>{bringBackText(props, language)}</Fine>}
        </Rows>
      </Sheet>
    </Endpaper>
  );
}

/** What becomes of both sides when the copy is brought back. */
function bringBackText({ mine, isAnother }: RecoveryProps, language: Language): string {
  const word = words[language];
  if (isAnother) return word.bringBackApartText;
  return mine === undefined ? word.bringBackText : word.bringBackBothText;
}

/** …and when it is not. */
function keepText({ mine, copy }: RecoveryProps, language: Language): string {
  const word = words[language];
  const kept = copy === undefined ? word.keepUnreadableText : word.keepText;
  return mine === undefined ? `${word.keepEmpty} ${kept}` : kept;
}

function sentences(
  reason: RecoveryReason,
  isReadable: boolean,
  language: Language,
): { readonly title: string; readonly text: string } {
  const word = words[language];
  if (reason.type === 'newer') return { title: word.newer, text: word.newerText };
  if (!isReadable) {
    const title = reason.type === 'empty' ? word.unreadableEmpty : word.unreadable;
    return { title, text: word.unreadableText };
  }
  switch (reason.type) {
    case 'empty':
      return { title: word.empty, text: word.emptyText };
    case 'behind':
      return { title: word.behind, text: word.behindText({ count: reason.missing }) };
    case 'differs':
      return { title: word.differs, text: word.differsText };
    case 'closed':
      return { title: word.closed, text: word.closedText };
    case 'proofs':
      return { title: word.proofsLost({ count: reason.count }), text: word.proofsLostText };
  }
}

function CopyPanel({ copy, timeText }: { readonly copy: RecoveryCopy } & Pick<RecoveryProps, 'timeText'>) {
  const language = useLanguage();
  const word = words[language];
  return (
    <Panel>
      <Rows gap="tight">
        <BlockTitle level={2}>{word.holds}</BlockTitle>
        <Held contents={copy.contents} until={timeText(copy.at, language)} />
        {copy.unreadable > 0 && <Fine>{word.olderPoint({ count: copy.unreadable })}</Fine>}
        {copy.isCut && <Notice tone="soon">{word.cut}</Notice>}
      </Rows>
    </Panel>
  );
}

function Held({ contents, until }: { readonly contents: PassportContents; readonly until?: string }) {
  const language = useLanguage();
  const word = words[language];
  const { name, sections } = describeContents(contents, language);
  const rows = sections
    .filter((row) => row.entries > 0)
    .map((row) =>
      sectionOf(row.section).cardinality === 'one'
        ? row.label
        : word.entries({ label: row.label, count: row.entries }),
    );
  const proofs = new Set(contents.entries.flatMap((entry) => entry.proofs.map((proof) => proof.sha256))).size;
  if (proofs > 0) rows.push(word.entries({ label: word.proofs, count: proofs }));
  return (
    <Facts
      layout="list"
      items={[
        ...(name === '' ? [] : [{ label: word.of, value: name }]),
        ...(until === undefined ? [] : [{ label: word.until, value: until }]),
        { label: word.content, value: rows.length === 0 ? word.nothing : rows.join(' · ') },
      ]}
    />
  );
}
