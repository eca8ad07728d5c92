import type { Period, PeriodEnd } from '../domain/period.ts';
import { periodWarnings, periodWarningTexts } from '../domain/period.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { FieldGroup } from '../ui/field.tsx';
import { RadioRow } from '../ui/radio-row.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { useEditing } from './editing.tsx';
import type { InputProps } from './field-frame.ts';
import { DateText } from './partial-date-input.tsx';
import styles from './period-input.module.css';
import { useLatestValue } from './use-latest-value.ts';
import { usePartsWords } from './use-parts-words.ts';

type State = PeriodEnd['state'];

/** Start, end, and whether it goes on. A start alone leaves the end unknown: it is never taken for the present. */
export function PeriodInput({ value, commit, frame }: InputProps<'period'>) {
  const words = usePartsWords();
  const checks = usePeriodChecks(value);
  const change = useLatestValue(value, commit);
  const state = value?.end.state ?? '';
  const plain = { isPrivate: false } as const;
  return (
    <FieldGroup {...frame}>
      <div className={styles['period']}>
        <DateText
          frame={{ ...plain, label: words.period.start, check: checks.start }}
          value={value?.start ?? null}
          onCommit={(start) => change((period) => withStart(period, start))}
        />
        {state !== 'ongoing' && (
          <DateText
            isSecond
            frame={{ ...plain, label: words.period.end, check: checks.end }}
            value={value?.end.state === 'ended' ? (value.end.date ?? null) : null}
            onCommit={(end) => change((period) => withEnd(period, end))}
          />
        )}
        <RadioRow<State>
          label={words.period.state}
          value={state}
          clearLabel={null}
          options={[
            { value: 'ongoing', label: words.period.ongoing },
            { value: 'ended', label: words.period.ended },
            { value: 'unknown', label: words.period.unknown },
          ]}
          onCommit={(next) => void change((period) => withState(period, next))}
        />
      </div>
    </FieldGroup>
  );
}

function usePeriodChecks(value: Period | null): { readonly start?: string; readonly end?: string } {
  const language = useLanguage();
  const { today } = useEditing();
  const found = value === null ? [] : periodWarnings(value, today);
  return {
    ...(found.includes('startInFuture') ? { start: periodWarningTexts.startInFuture[language] } : {}),
    ...(found.includes('endBeforeStart') ? { end: periodWarningTexts.endBeforeStart[language] } : {}),
  };
}

/** A period about which nothing is left to say is not given. */
function orNothing(period: Period): Period | null {
  const { start, end } = period;
  return start === undefined && end.state === 'unknown' ? null : period;
}

export function withStart(period: Period | null, start: PartialDate | null): Period | null {
  const end: PeriodEnd = period?.end ?? { state: 'unknown' };
  return orNothing(start === null ? { end } : { start, end });
}

export function withEnd(period: Period | null, date: PartialDate | null): Period | null {
  const start = period?.start === undefined ? {} : { start: period.start };
  if (date !== null) return { ...start, end: { state: 'ended', date } };
  return orNothing({
    ...start,
    end: period?.end.state === 'ended' ? { state: 'ended' } : { state: 'unknown' },
  });
}

/** « En cours » forgets the end date: it cannot be both. « Annuler » brings it back. */
export function withState(period: Period | null, state: State | ''): Period | null {
  const start = period?.start === undefined ? {} : { start: period.start };
  if (state === 'ended') {
    const date = period?.end.state === 'ended' ? period.end.date : undefined;
    return { ...start, end: date === undefined ? { state } : { state, date } };
  }
  return orNothing({ ...start, end: { state: state === '' ? 'unknown' : state } });
}
