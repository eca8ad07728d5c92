import { useId } from 'react';
import { proofsWithin } from '../../domain/proofs.ts';
import type { Entry } from '../../domain/records.ts';
import type { ValidityState } from '../../domain/validity.ts';
import { TagLine } from '../../parts/entry-line.tsx';
import { sectionHref } from '../../parts/entry-link.ts';
import { ProofBadge } from '../../parts/proofs/proof-badge.tsx';
import { usePartsWords } from '../../parts/use-parts-words.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Row } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { Lede, PageTitle } from '../../ui/titles.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { addEntry } from './add-entry.ts';
import { Axis, ValidityBar } from './validity-bar.tsx';
import { endWords } from './end-words.ts';
import { printLocation } from './entry-menu.ts';
import { ListTools } from './list-tools.tsx';
import { renewed } from './renew.ts';
import type { SectionProps } from './section-props.ts';
import { stateTones } from './state-tones.ts';
import { isToAskAgain, useLeftEmployers } from './use-left-employers.ts';
import type { Listing } from './use-listing.ts';
import { useSectionWords } from './use-section-words.ts';
import styles from './validity-board.module.css';
import { groupRows, runningKinds, validityRow, type ValidityRow } from './validity-rows.ts';
import { scaleOf, type Scale } from './validity-scale.ts';

interface ValidityBoardProps extends SectionProps {
  readonly entries: readonly Entry[];
  readonly listing: Listing;
}

/** Every title of the section on one fold-out page, by what there is to do about it. Words say all; bars show it. */
export function ValidityBoard(props: ValidityBoardProps) {
  const { store, section, clock, navigate, entries, listing } = props;
  const language = useLanguage();
  const words = useSectionWords();
  const today = clock.today();
  const left = useLeftEmployers(store, section, today);
  const all = entries.map((entry) => validityRow(entry, section, language, today));
  const byId = new Map(all.map((row) => [row.entry.id, row]));
  const rows = listing.shown.flatMap((entry) => byId.get(entry.id) ?? []);
  const scale = scaleOf(all, today);
  const running = runningKinds(all);
  const soon = all.filter((row) => row.state === 'soon').length;
  const past = all.filter((row) => row.state === 'past').length;
  const label = section.label[language];
  return (
    <SinglePage label={label} scrollKey={`/s/${section.type}`}>
      <div className={styles['head']}>
        <div>
          <PageTitle>{label}</PageTitle>
          <Lede>
            {words.counted({ count: all.length, one: section.singular[language] })}.{' '}
            {words.soonCount({ count: soon, past })}
          </Lede>
        </div>
        <Row>
          <ButtonLink href={`#${printLocation(section)}`} icon="printer">
            {words.printShort}
          </ButtonLink>
          <Button
            variant="main"
            icon="plus"
            label={section.add[language]}
            onPress={() => void addEntry(store, section, navigate)}
          >
            {words.add}
          </Button>
        </Row>
      </div>
      <ListTools store={store} section={section} listing={listing} />
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
        {groupRows(rows, listing.view.sort === 'own').map((group) => (
          <Group
            key={group.state}
            {...props}
            state={group.state}
            rows={group.rows}
            scale={scale}
            today={today}
            running={running}
            left={left}
          />
        ))}
      </table>
      {rows.length === 0 && <p>{words.nothingFound}</p>}
    </SinglePage>
  );
}

interface GroupProps extends ValidityBoardProps {
  readonly state: ValidityState;
  readonly rows: readonly ValidityRow[];
  readonly scale: Scale;
  readonly today: string;
  readonly running: ReadonlySet<string>;
  /** Employers where every post has ended. */
  readonly left: ReadonlySet<string>;
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
  readonly left: ReadonlySet<string>;
}

function BoardRow({ row, scale, today, running, left, ...props }: BoardRowProps) {
  const { store, section, navigate, listing } = props;
  const language = useLanguage();
  const words = useSectionWords();
  const parts = usePartsWords();
  const name = row.title || parts.form.untitled({ kind: section.singular[language] });
  const href = sectionHref({ section: section.type, entryId: row.entry.id });
  const { main, detail } = endWords(row, words, language, today, isToAskAgain(row, left));
  const tags = listing.tagsOf(row.entry);
  const renew = (): void =>
    void addEntry(store, section, navigate, renewed(row.entry, section), section.timeline[0]);
  return (
    <tr>
      <th scope="row" className={styles['title']}>
        <a href={href}>{name}</a>
        {row.detail !== '' && <small>{row.detail}</small>}
        {row.natureText !== '' && <small>{row.natureText}</small>}
        {tags.length > 0 && <TagLine tags={tags} />}
        <ProofBadge count={proofsWithin(row.entry).length} />
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
