import type { PassportSummary } from '../../data/passport-summary.ts';
import type { PassportListing } from '../../data/registry.ts';
import { localDay } from '../../domain/clock.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { sections } from '../../domain/sections/index.ts';
import { settings as en } from '../../i18n/en/settings.ts';
import { settings as fr } from '../../i18n/fr/settings.ts';
import type { Language } from '../../i18n/language.ts';
import { Facts } from '../../ui/facts.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Panel, Rows } from '../../ui/rows.tsx';
import { BlockTitle, SmallTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { sizeText } from '../../i18n/size-text.ts';
import styles from './erase-preview.module.css';
import type { LastCopies } from './use-last-copies.ts';
import type { Held } from './use-summaries.ts';

const words = { fr, en } as const;

type NameOf = (listing: PassportListing) => string;

/** Passport after passport, what would be erased. */
export function EraseGoes(props: {
  readonly held: readonly Held[] | undefined;
  readonly nameOf: NameOf;
  readonly withSettings: boolean;
}) {
  const language = useLanguage();
  const { erase: word } = words[language];
  return (
    <section aria-labelledby="goes">
      <div className={styles['title']}>
        <BlockTitle id="goes">{word.goes}</BlockTitle>
      </div>
      {props.held === undefined ? (
        <Progress label={word.looking} />
      ) : (
        <Rows>
          {props.held.map(({ listing, summary }) => (
            <Panel key={listing.slot}>
              <SmallTitle>{props.nameOf(listing)}</SmallTitle>
              {summary === 'unreadable' ? (
                <p>{word.unreadable}</p>
              ) : (
                <Facts items={factsOf(summary, language)} />
              )}
            </Panel>
          ))}
          {props.withSettings && <p>{word.settings}</p>}
        </Rows>
      )}
    </section>
  );
}

function factsOf(summary: PassportSummary, language: Language) {
  const { erase: word } = words[language];
  const known = new Set(sections.map((section) => section.type));
  const rows = [
    ...sections.map((section) => ({
      label: section.label[language],
      count: summary.entries.get(section.type) ?? 0,
    })),
    // Of a section that this version does not know: it goes as well.
    ...[...summary.entries]
      .filter(([type]) => !known.has(type))
      .map(([type, count]) => ({ label: type, count })),
  ].filter((row) => row.count > 0);
  const bin = summary.inBin === 0 ? '' : ` (${word.bin({ count: summary.inBin })})`;
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  return [
    ...rows.map((row) => ({ label: row.label, value: `${row.count}` })),
    ...(rows.length === 0
      ? [{ label: word.empty, value: '' }]
      : [{ label: word.total, value: `${total}${bin}` }]),
    {
      label: word.proofs,
      value:
        summary.proofs.count === 0
          ? '0'
          : word.proofsSize({
              count: summary.proofs.count,
              size: sizeText(summary.proofs.bytes, language),
            }),
    },
    { label: word.history, value: word.changes({ count: summary.changes }) },
  ];
}

/** What erasing does not reach: other passports, and copies made elsewhere, by name where one is known. */
export function EraseStays(props: {
  readonly listings: readonly PassportListing[];
  readonly nameOf: NameOf;
  readonly isEverything: boolean;
  readonly lastCopies: LastCopies;
  readonly edition: 'desktop' | 'browser';
}) {
  const language = useLanguage();
  const { erase: word } = words[language];
  return (
    <section aria-labelledby="stays">
      <BlockTitle id="stays">{word.stays}</BlockTitle>
      <ul className={styles['stays']}>
        <li>
          {word.copies}
          <ul>
            {props.listings
              .filter((listing) => listing.example === undefined)
              .map((listing) => {
                const last = props.lastCopies[listing.slot];
                return (
                  <li key={listing.slot}>
                    {last === undefined
                      ? word.noCopy({ name: props.nameOf(listing) })
                      : word.lastCopy({
                          name: last.name,
                          date: formatPartialDate(localDay(new Date(last.at)), language, 'long'),
                        })}
                  </li>
                );
              })}
          </ul>
        </li>
        <li>{word.documents}</li>
        {!props.isEverything && <li>{word.settingsStay}</li>}
        {props.isEverything && props.edition === 'desktop' && <li>{word.windowPlace}</li>}
      </ul>
    </section>
  );
}
