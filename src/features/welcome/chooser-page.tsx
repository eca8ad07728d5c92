import { shownName, type PassportListing } from '../../data/registry.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { app as en } from '../../i18n/en/app.ts';
import { app as fr } from '../../i18n/fr/app.ts';
import { welcome as enWelcome } from '../../i18n/en/welcome.ts';
import { welcome as frWelcome } from '../../i18n/fr/welcome.ts';
import { DoorLink } from '../../ui/card-link.tsx';
import { Endpaper } from '../../ui/cover.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './welcome-page.module.css';

const words = { fr, en } as const;
const welcomeWords = { fr: frWelcome, en: enWelcome } as const;

/** Which passport to open; shown only where there are two or more. */
export function ChooserPage(props: {
  readonly listings: readonly PassportListing[];
  readonly onOpen: (slot: string) => void;
  readonly onBegin: () => void;
}) {
  const language = useLanguage();
  const word = words[language];
  const titleOf = (listing: PassportListing): string => {
    const name = shownName(listing) || word.unnamedPassport;
    return listing.example === undefined ? name : `${name} (${welcomeWords[language].exampleMark})`;
  };
  return (
    <Endpaper>
      <div className={styles['chooser']}>
        <h1>{word.chooseTitle}</h1>
        <nav className={styles['doors']} aria-label={word.chooseTitle}>
          {props.listings.map((listing, index) => (
            <DoorLink
              key={listing.slot}
              main={index === 0}
              icon={listing.example === undefined ? 'book-user' : 'eye'}
              title={titleOf(listing)}
              detail={word.lastOpened({
                date: formatPartialDate(listing.openedAt.slice(0, 10), language, 'long'),
              })}
              onPress={() => props.onOpen(listing.slot)}
            />
          ))}
          <DoorLink icon="plus" title={word.newPassport} onPress={props.onBegin} />
        </nav>
      </div>
    </Endpaper>
  );
}
