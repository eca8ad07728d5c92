import { localDay, type Clock } from '../domain/clock.ts';
import { describeContents } from '../domain/contents-summary.ts';
import { formatPartialDate } from '../domain/partial-date.ts';
import { RecoveryPage } from '../features/recovery/recovery-page.tsx';
import { backups as en } from '../i18n/en/backups.ts';
import { backups as fr } from '../i18n/fr/backups.ts';
import type { Language } from '../i18n/language.ts';
import type { Platform } from '../platform/platform.ts';
import { useLanguage } from '../ui/use-ui-words.ts';
import { withProofs } from './best-copy.ts';
import { timeText } from './use-commands.ts';
import { isAnotherPassport, type Recovery } from './slot-opening.ts';

interface RecoveringProps {
  readonly recovery: Recovery;
  readonly platform: Platform;
  readonly clock: Clock;
  readonly onRecover: (choice: 'copy' | 'notebook') => Promise<number>;
  readonly onErase: () => void;
}

/** What is said and offered when the notebook is not what its second copy says it was. */
export function Recovering({ recovery, platform, clock, onRecover, onErase }: RecoveringProps) {
  const language = useLanguage();
  const { trouble, best, mine, opened } = recovery;
  return (
    <RecoveryPage
      reason={trouble}
      copy={best && { ...best, contents: { ...best.records, proofs: [] } }}
      mine={trouble.type === 'proofs' ? undefined : mine}
      isAnother={isAnotherPassport(recovery)}
      timeText={momentText}
      onBringBack={() => onRecover('copy')}
      onKeep={
        opened &&
        (async () => {
          await onRecover('notebook');
        })
      }
      onAgain={() => globalThis.location.reload()}
      onErase={onErase}
      onSaveCopy={() => saveCopy(recovery, platform, clock, language)}
    />
  );
}

/** « 23 novembre 2026, 14 h 02 » */
function momentText(instant: string, language: Language): string {
  const day = formatPartialDate(localDay(new Date(instant)), language, 'long');
  return `${day}, ${timeText(instant, language)}`;
}

async function saveCopy(
  { slot, best }: Recovery,
  platform: Platform,
  clock: Clock,
  language: Language,
): Promise<string | null> {
  const word = { fr, en }[language];
  const port = platform.secondCopy;
  if (port === null || best === undefined) throw new Error('There is no copy to save');
  const { name } = describeContents({ ...best.records, proofs: [] }, language);
  const place = await platform.choosePassportPlace(word.fileName({ name, date: clock.today() }));
  if (!place.ok) throw new Error(place.error.type);
  if (place.value === null) return null;
  const copied = await withProofs(port, slot, best.records);
  if (!copied.ok) throw new Error(copied.error.type);
  const { contents, missingProofs } = copied.value;
  const saved = await platform.savePassport(place.value, contents, {
    created: clock.now(),
    leaveOut: missingProofs,
  });
  if (!saved.ok) throw new Error(saved.error.type);
  return saved.value.name;
}
