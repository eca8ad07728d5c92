import { useEffect } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import type { DeviceSettings, LastBackup } from '../../data/registry.ts';
import type { Clock } from '../../domain/clock.ts';
import type { OpenedPassportFile } from '../../domain/passport-file.ts';
import { backups as en } from '../../i18n/en/backups.ts';
import { backups as fr } from '../../i18n/fr/backups.ts';
import type { ChosenFile, Platform } from '../../platform/platform.ts';
import { usePassphrase } from '../../parts/passphrase/use-passphrase.tsx';
import { Rows } from '../../ui/rows.tsx';
import { Spread } from '../../ui/spread.tsx';
import { Lede, PageTitle, SmallTitle } from '../../ui/titles.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import type { Automatic } from './automatic.tsx';
import { Drill } from './drill.tsx';
import type { Decisions } from './held-copy.tsx';
import { MakeCopy } from './make-copy.tsx';
import { OpenCopy } from './open-copy.tsx';
import { Places } from './places.tsx';
import type { PointsHost } from './points-host.ts';
import { RestorePoints } from './restore-points.tsx';
import { useBackup } from './use-backup.ts';
import { usePoints, type Points } from './use-points.ts';
import { useRestore, type Held } from './use-restore.ts';
import styles from './held-copy.module.css';

const words = { fr, en } as const;

interface BackupsProps {
  readonly store: PassportStore;
  readonly platform: Platform;
  readonly clock: Clock;
  readonly slot: string;
  readonly settings: DeviceSettings;
  /** The restore points of this computer; undefined where there are none (a browser). */
  readonly points: PointsHost | undefined;
  /** The second copy of this computer holds all that is saved. */
  readonly isFollowed: boolean;
  /** Copies that make themselves; undefined where they cannot. */
  readonly automatic: Automatic | undefined;
  readonly onVerified: (backup: LastBackup) => Promise<void>;
  /** Opens contents as a passport of their own, beside this one. */
  readonly onOpenApart: (opened: OpenedPassportFile) => Promise<void>;
  /** A file opened from the system, to be read at once. */
  readonly opened: ChosenFile | undefined;
  readonly onOpenedRead: () => void;
}

/** Copies: made and verified, looked into, put back. */
export function BackupsPage(props: BackupsProps) {
  const language = useLanguage();
  const word = words[language];
  const { store, platform, clock } = props;
  const { ask, dialog } = usePassphrase();
  const backup = useBackup({
    platform,
    store,
    clock,
    ask,
    fileName: (name, date) => word.fileName({ name, date }),
    onVerified: props.onVerified,
  });
  const restore = useRestore({ platform, store, language, ask });
  const { opened, onOpenedRead } = props;
  const { read } = restore;
  useEffect(() => {
    if (!opened) return;
    onOpenedRead();
    void read(opened);
  }, [opened, onOpenedRead, read]);
  const drill = useRestore({ platform, store, language, ask });
  // What the check compared with is not the notebook any more.
  const decisions = useDecisions(props, drill.leave);
  const host = props.points;
  const points = usePoints(host, store, language);
  // What was said of something else, done or refused, does not stay beside what begins.
  const begin = (): void => {
    backup.leave();
    for (const each of [restore, drill]) if (each.state.state === 'failed') each.leave();
  };
  const look: Points['look'] = async (point) => {
    begin();
    await points.look(point);
  };
  return (
    <Spread
      leftLabel={word.standing}
      rightLabel={word.desk}
      leftKey="backups"
      rightKey="backups-right"
      shows="right"
      turn
      left={
        <Rows gap="large">
          <div>
            <PageTitle>{word.title}</PageTitle>
            <Lede>{word.lede}</Lede>
          </div>
          <Places
            copy={points.copy}
            hasSecondCopy={host !== undefined}
            automatic={props.automatic}
            last={props.settings.lastBackup[props.slot]}
            follows={props.isFollowed && points.problem === undefined}
            today={clock.today()}
          />
          <Drill
            drill={drill}
            onBegin={() => {
              begin();
              void drill.choose();
            }}
          />
        </Rows>
      }
      right={
        <Rows gap="large">
          <MakeCopy backup={backup} onBegin={begin} isQuiet={restore.state.state === 'held'} />
          <OpenCopy
            store={store}
            restore={restore}
            decisions={decisions}
            onBegin={() => {
              begin();
              void restore.choose();
            }}
          />
          {host && (
            <section aria-labelledby="points" className={styles['quiet']} tabIndex={-1}>
              <SmallTitle level={3} id="points">
                {word.goBackText}
              </SmallTitle>
              <RestorePoints {...{ host, store, platform, clock }} points={{ ...points, look }} />
            </section>
          )}
          {dialog}
        </Rows>
      }
    />
  );
}

function useDecisions({ store, onOpenApart }: BackupsProps, onChanged: () => void): Decisions {
  const word = words[useLanguage()];
  const put = async (held: Held, mode: 'replace' | 'merge'): Promise<void> => {
    const report = await store.restore(held.opened.contents, { mode, name: held.name });
    onChanged();
    const said = mode === 'merge' ? word.merged : word.replaced;
    showToast({
      message: said,
      ...(report.isUndoable ? { action: { label: word.undo, onPress: () => void store.undo() } } : {}),
    });
  };
  return {
    replace: (held) => put(held, 'replace'),
    merge: (held) => put(held, 'merge'),
    openApart: async (held) => {
      await onOpenApart(held.opened);
      showToast({ message: word.opened });
    },
  };
}
