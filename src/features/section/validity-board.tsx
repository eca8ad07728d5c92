import { useId } from 'react';
import type { Values } from '../../domain/fields/field.ts';
import { emptyValue } from '../../domain/fields/kinds.ts';
import type { Entry } from '../../domain/records.ts';
import type { ValidityState } from '../../domain/validity.ts';
import { sectionHref } from '../../parts/entry-link.ts';
import { usePartsWords } from '../../parts/use-parts-words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { Lede, PageTitle } from '../../ui/titles.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { addEntry } from './add-entry.ts';
import { Axis, ValidityBar } from './validity-bar.tsx';
import { endWords } from './end-words.ts';
import type { SectionProps } from './section-props.ts';
import { stateTones } from './state-tones.ts';
import { useSectionWords } from './use-section-words.ts';
import styles from './validity-board.module.css';
import { groupRows, runningKinds, validityRow, type ValidityRow } from './validity-rows.ts';
import { scaleOf, type Scale } from './validity-scale.ts';

interface ValidityBoardProps extends SectionProps {
  readonly entries: readonly Entry[];
}

/** Every title of the section on one fold-out page, by what there is to do about it. Words say all; bars show it. */
export function ValidityBoard(props: ValidityBoardProps) {
  const { store, section, clock, navigate, entries } = props;
  const language = useLanguage();
  const words = useSectionWords();
  const today = clock.today();
  const rows = entries.map((entry) => validityRow(entry, section, language, today));
  const scale = scaleOf(rows, today);
  const running = runningKinds(rows);
  const soon = rows.filter((row) => row.state === 'soon').length;
  const label = section.label[language];
  return (
    <SinglePage label={label} scrollKey={`/s/${section.type}`}>
      <div className={styles['head']}>
        <div>
          <PageTitle>{label}</PageTitle>
          <Lede>
            {words.counted({ count: rows.length, one: section.singular[language] })}.{' '}
            {words.soonCount({ count: soon })}
          </Lede>
        </div>
        <Button
          variant="main"
          icon="plus"
          label={section.add[language]}
          onPress={() => void addEntry(store, section, navigate)}
        >
          {words.add}
        </Button>
      </div>
      <p className={styles['legend']}>{words.legend}</p>
      <table className={styles['board']}>
        <thead>
          <tr>
            <th scope="col" className={styles['title']}>
              {words.title}
            </th>
            <th scope="col" className={styles['axis']}>
              <VisuallyHidden>{words.validity}</VisuallyHidden>
              <Axis scale={scale} />
            </th>
            <th scope="col" className={styles['end']}>
              {words.endDate}
            </th>
            <th scope="col" className={styles['act']}>
              {words.next}
            </th>
          </tr>
        </thead>
        {groupRows(rows).map((group) => (
          <Group
            key={group.state}
            {...props}
            state={group.state}
            rows={group.rows}
            scale={scale}
            today={today}
            running={running}
          />
        ))}
      </table>
    </SinglePage>
  );
}

interface GroupProps extends ValidityBoardProps {
  readonly state: ValidityState;
  readonly rows: readonly ValidityRow[];
  readonly scale: Scale;
  readonly today: string;
  readonly running: ReadonlySet<string>;
}

function Group({ state, rows, ...props }: GroupProps) {
  const words = useSectionWords();
  const id = useId();
  const look = stateTones[state];
  return (
    <tbody>
      <tr className={styles['group']}>
        <th colSpan={4} scope="rowgroup" id={id}>
          <span className={styles[look.tone]}>
            <Icon name={look.icon} />
          </span>
          {words.states[state]}
          {state === 'past' && <small>{words.pastNote}</small>}
        </th>
      </tr>
      {rows.map((row) => (
        <BoardRow key={row.entry.id} {...props} row={row} />
      ))}
    </tbody>
  );
}

interface BoardRowProps extends ValidityBoardProps {
  readonly row: ValidityRow;
  readonly scale: Scale;
  readonly today: string;
  readonly running: ReadonlySet<string>;
}

function BoardRow({ row, scale, today, running, ...props }: BoardRowProps) {
  const { store, section, navigate } = props;
  const language = useLanguage();
  const words = useSectionWords();
  const parts = usePartsWords();
  const name = row.title || parts.form.untitled({ kind: section.singular[language] });
  const href = sectionHref({ section: section.type, entryId: row.entry.id });
  const { main, detail } = endWords(row, words, language, today);
  const renew = (): void =>
    void addEntry(store, section, navigate, renewed(row.entry, section), section.timeline[0]);
  return (
    <tr>
      <th scope="row" className={styles['title']}>
        <a href={href}>{name}</a>
        {row.detail !== '' && <small>{row.detail}</small>}
      </th>
      <td className={styles['axis']}>
        <ValidityBar row={row} scale={scale} today={today} />
      </td>
      <td className={styles['end']}>
        {main}
        {detail !== '' && <small>{detail}</small>}
      </td>
      <td className={styles['act']}>
        {row.state === 'past' && !running.has(row.kind) ? (
          <Button variant="link" label={words.renewNamed({ name })} onPress={renew}>
            {words.renew}
          </Button>
        ) : (
          // The same way as the title, for the hand: the keyboard and those who listen have it once.
          <a href={href} tabIndex={-1} aria-hidden="true">
            {words.open}
          </a>
        )}
      </td>
    </tr>
  );
}

/** The same title noted anew: what it is stays, its dates and number are to be written. */
function renewed(entry: Entry, section: ValidityBoardProps['section']): Values {
  const again = new Set([...section.timeline, ...(section.due === undefined ? [] : [section.due]), 'number']);
  return Object.fromEntries(
    Object.entries(section.fields).map(([name, field]) => [
      name,
      again.has(name) ? emptyValue(field) : (entry.values[name] ?? emptyValue(field)),
    ]),
  );
}
