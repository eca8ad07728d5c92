import type { Path } from '../domain/address.ts';
import type { Item, LinkValue, ListField, Track, TrackMark } from '../domain/fields/field.ts';
import type { Language } from '../domain/language.ts';
import { formatPartialDate, isPartialDate } from '../domain/partial-date.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useLanguage } from '../ui/use-ui-words.ts';
import { useEditing } from './editing.tsx';
import styles from './track.module.css';
import { usePartsWords } from './use-parts-words.ts';

type StepState = TrackMark['mark'] | 'ahead';

interface DrawnStep {
  readonly state: StepState;
  readonly label: string;
  /** A date, or a word in its place; '' when there is neither. */
  readonly detail: string;
}

interface ItemTrackProps {
  readonly field: ListField;
  readonly item: Item;
  /** The element's. */
  readonly path: Path;
}

/** How far an element has come, step by step, in words and marks; nothing while its field does not say. */
export function ItemTrack({ field, item, path }: ItemTrackProps) {
  const language = useLanguage();
  const words = usePartsWords();
  const steps = field.track === undefined ? [] : trackSteps(field.track, item, language);
  if (steps.length === 0) return null;
  return (
    <div className={styles['line']}>
      <ol className={styles['track']}>
        {steps.map((step) => (
          <li key={step.label} className={`${styles['step']} ${styles[step.state] ?? ''}`}>
            <span className={styles['mark']}>
              {step.state === 'reached' && <Icon name="check" />}
              {step.state === 'stopped' && <Icon name="x" />}
            </span>
            <span className={styles['label']}>{step.label}</span>
            <VisuallyHidden>{words.track[step.state]}</VisuallyHidden>
            {step.detail !== '' && <span className={styles['detail']}>{step.detail}</span>}
          </li>
        ))}
      </ol>
      <Outcome field={field} item={item} path={path} isDone={steps.at(-1)?.state === 'reached'} />
    </div>
  );
}

/** What came of it (the training of a proposal): the way to it, or, once it is done, the way to note it. */
function Outcome({ field, item, path, isDone }: ItemTrackProps & { readonly isDone: boolean }) {
  const language = useLanguage();
  const words = usePartsWords();
  const { hrefOfLink, beginLinked } = useEditing();
  for (const [name, inner] of Object.entries(field.fields)) {
    if (inner.kind !== 'link' || inner.begin === undefined) continue;
    const link = (item.values[name] ?? null) as LinkValue | null; // the kind of its field says so
    const href = link === null ? undefined : hrefOfLink(link);
    if (href !== undefined) return <a href={href}>{words.link.see}</a>;
    if (!isDone || link !== null || beginLinked === undefined) continue;
    return (
      <Button variant="link" icon="plus" onPress={() => void beginLinked([...path, name])}>
        {inner.begin.label[language]}
      </Button>
    );
  }
  return null;
}

/** The steps as they stand; none when the element does not say where it is. What has stopped shows no step ahead. */
export function trackSteps(
  track: Track,
  item: Pick<Item, 'values'>,
  language: Language,
): readonly DrawnStep[] {
  const value = item.values[track.field];
  const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined;
  const here = typeof code === 'string' ? track.at[code] : undefined;
  if (here === undefined) return [];
  const drawn = track.steps.map((step, index): DrawnStep => {
    const isHere = index === here.step;
    const date = step.date === undefined ? undefined : item.values[step.date];
    const told = isPartialDate(date) ? formatPartialDate(date, language, 'short') : '';
    return {
      state: index < here.step ? 'reached' : isHere ? here.mark : 'ahead',
      label: ((isHere ? here.label : here.behind?.[index]) ?? step.label)[language],
      detail: told || ((isHere ? here.detail?.[language] : undefined) ?? ''),
    };
  });
  return here.mark === 'stopped' ? drawn.slice(0, here.step + 1) : drawn;
}
