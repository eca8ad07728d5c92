import { useState } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Clock } from '../../domain/clock.ts';
import type { Snapshot } from '../../domain/second-copy.ts';
import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import { fileProblemText } from '../../parts/file-problem-text.ts';
import { marginDay, momentOf, timeOf } from '../../parts/moment.ts';
import type { Platform } from '../../platform/platform.ts';
import { Arrival } from '../../ui/arrival.tsx';
import { useAsk } from '../../ui/ask.tsx';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/facts.tsx';
import { MarginList, MarginRow } from '../../ui/margin-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Panel, Row, Rows } from '../../ui/rows.tsx';
import { Fine, SmallTitle } from '../../ui/titles.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { Differences, Goes, contentLine } from './held-copy.tsx';
import type { PointsHost } from './points-host.ts';
import type { LookedPoint, Points } from './use-points.ts';

const words = { fr, en } as const;

/** Rows shown before « Tout voir ». */
const firstRows = 8;

interface RestorePointsProps {
  readonly host: PointsHost;
  readonly points: Points;
  readonly store: PassportStore;
  readonly platform: Platform;
  readonly clock: Clock;
}

/** The states of the passport that this computer keeps: the newest first, each to be looked at before anything is decided. */
export function RestorePoints(props: RestorePointsProps) {
  const { points } = props;
  const language = useLanguage();
  const word = words[language];
  const [isWhole, setWhole] = useState(false);
  const { copy } = points;
  const snapshots = copy?.snapshots ?? [];
  const shown = isWhole ? snapshots : snapshots.slice(0, firstRows);
  return (
    <Rows>
      {points.problem && <Notice tone="soon">{fileProblemText(points.problem, language)}</Notice>}
      {copy === null && <Fine>{word.noPoints}</Fine>}
      {snapshots.length > 0 && (
        <MarginList label={word.points}>
          {shown.map((point) => (
            <PointRow key={point.id} {...props} point={point} />
          ))}
        </MarginList>
      )}
      {snapshots.length > firstRows && (
        <Row>
          <Button variant="link" isExpanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? word.pointsLess : word.pointsAll({ count: snapshots.length })}
          </Button>
        </Row>
      )}
      {copy && copy.unreadableSnapshots > 0 && (
        <Notice tone="soon">{word.pointsUnreadable({ count: copy.unreadableSnapshots })}</Notice>
      )}
      {snapshots.length > 1 && <ForgetPast points={points} />}
    </Rows>
  );
}

/** For who wants nothing of before to be left on this computer. */
function ForgetPast({ points }: { readonly points: Points }) {
  const word = words[useLanguage()];
  const ask = useAsk();
  const forget = async (): Promise<void> => {
    const isMeant = await ask({
      title: word.forgetQuestion,
      text: word.forgetText,
      safe: word.forgetKeep,
      act: word.forget,
      isFinal: true,
    });
    if (!isMeant) return;
    showToast({ message: (await points.forgetPast()) ? word.pastForgotten : word.notForgotten });
  };
  return (
    <Row>
      <Button variant="link" icon="trash-2" onPress={() => void forget()}>
        {word.forget}
      </Button>
    </Row>
  );
}

type PointProps = RestorePointsProps & { readonly point: Snapshot };

function PointRow(props: PointProps) {
  const { point, points, clock } = props;
  const language = useLanguage();
  const word = words[language];
  const { shown } = points;
  const isShown = shown.state !== 'closed' && shown.id === point.id;
  const moment = momentOf(point.at, language);
  return (
    <MarginRow
      when={
        <>
          <b>{marginDay(point.at, clock.today(), language)}</b>
          <br />
          <small>{timeOf(point.at, language)}</small>
        </>
      }
      action={
        !isShown && (
          <Button variant="link" label={word.lookAt({ moment })} onPress={() => void points.look(point)}>
            {word.look}
          </Button>
        )
      }
    >
      <p>{word.pointReasons[point.reason]}</p>
      <Fine>
        {word.pointSize({
          entries: point.mark.counts['entries'] ?? 0,
          proofs: point.mark.counts['proofs'] ?? 0,
        })}
      </Fine>
      {isShown && <Shown {...props} moment={moment} />}
    </MarginRow>
  );
}

function Shown(props: PointProps & { readonly moment: string }) {
  const { points } = props;
  const language = useLanguage();
  const word = words[language];
  const { shown } = points;
  switch (shown.state) {
    case 'closed':
      return null;
    case 'reading':
      return <Progress label={word.reading} />;
    case 'working':
      return <Progress label={word.restoring} />;
    case 'failed':
      return (
        <Notice tone="problem" action={<Button onPress={points.close}>{word.leavePoint}</Button>}>
          {`${word.pointFailed} ${fileProblemText(shown.problem, language)}`}
        </Notice>
      );
    case 'open':
      return (
        <Arrival label={word.pointHolds({ moment: props.moment })}>
          <OpenPoint {...props} looked={shown.looked} />
        </Arrival>
      );
  }
}

function OpenPoint(props: PointProps & { readonly moment: string; readonly looked: LookedPoint }) {
  const { points, looked, moment } = props;
  const language = useLanguage();
  const word = words[language];
  const ask = useAsk();
  const { bringBack, save } = usePointDeeds(props);
  const replace = async (): Promise<void> => {
    const isMeant = await ask({
      title: word.pointQuestion({ moment }),
      text: <Goes comparison={looked.comparison} />,
      safe: word.keepMine,
      act: word.bringBackPoint,
    });
    if (isMeant) await points.run(bringBack, 'closed');
  };
  return (
    <Panel>
      <Rows>
        <SmallTitle>{word.pointHolds({ moment })}</SmallTitle>
        <Facts
          layout="list"
          items={[
            ...(looked.summary.name === '' ? [] : [{ label: word.of, value: looked.summary.name }]),
            { label: word.content, value: contentLine(looked.summary, language) },
          ]}
        />
        <Differences comparison={looked.comparison} isPoint />
        <Row>
          <Button onPress={points.close}>{word.leavePoint}</Button>
          <Button icon="download" onPress={() => void points.run(save, 'open')}>
            {word.savePoint}
          </Button>
          <Button icon="undo-2" onPress={() => void replace()}>
            {word.bringBackPoint}
          </Button>
        </Row>
        <Fine>{word.bringBackPointText}</Fine>
      </Rows>
    </Panel>
  );
}

function usePointDeeds({ host, store, platform, clock, moment }: PointProps & { readonly moment: string }) {
  const word = words[useLanguage()];
  return {
    bringBack: async ({ contents }: LookedPoint) => {
      const whole = await host.withProofs(contents, 'lacking');
      if (!whole.ok) return whole.error;
      const report = await store.restore(whole.value.contents, { mode: 'replace', name: moment });
      showToast({
        message: word.pointBroughtBack({ moment }),
        ...(report.isUndoable ? { action: { label: word.undo, onPress: () => void store.undo() } } : {}),
      });
      return null;
    },
    save: async ({ contents, point, summary }: LookedPoint) => {
      const place = await platform.choosePassportPlace(
        word.fileName({ name: summary.name, date: point.day }),
      );
      if (!place.ok) return place.error;
      if (place.value === null) return null;
      const whole = await host.withProofs(contents, 'all');
      if (!whole.ok) return whole.error;
      const saved = await platform.savePassport(place.value, whole.value.contents, {
        created: clock.now(),
        leaveOut: whole.value.missingProofs,
      });
      if (!saved.ok) return saved.error;
      showToast({ message: word.verified({ name: saved.value.name }) });
      return null;
    },
  };
}
