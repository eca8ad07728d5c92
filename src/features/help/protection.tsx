import { help as en } from '../../i18n/en/help.ts';
import { help as fr } from '../../i18n/fr/help.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Row } from '../../ui/rows.tsx';
import { SmallTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './help-page.module.css';

const words = { fr, en } as const;

/** The pages where what protects the person's words is found. */
export type ProtectionPlace = keyof (typeof fr)['links'];

interface ProtectionProps {
  readonly hrefOf: (page: ProtectionPlace) => string;
  readonly hasSecondCopy: boolean;
}

/** What brings the person's words back, the nearest first, each with the page where it is done. */
export function Protection({ hrefOf, hasSecondCopy }: ProtectionProps) {
  const word = words[useLanguage()];
  const { versions, bin, points, copies, secret, two, lost } = word.topics;
  const topics: readonly TopicProps[] = [
    { ...versions, pages: ['home'] },
    { ...bin, pages: ['bin', 'erase'], more: hasSecondCopy ? bin.states : undefined },
    { title: points.title, text: hasSecondCopy ? points.text : points.browser, pages: ['backups'] },
    { ...copies, pages: ['backups'], more: hasSecondCopy ? copies.automatic : undefined },
    { ...secret, pages: ['backups'] },
    { ...two, pages: ['backups', 'home'] },
    {
      title: lost.title,
      text: hasSecondCopy ? lost.text : lost.browser,
      pages: hasSecondCopy ? ['settings', 'backups'] : ['backups'],
    },
  ];
  return topics.map(({ title, text, more, pages }) => (
    <div key={title} className={styles['topic']}>
      <SmallTitle>{title}</SmallTitle>
      <p className={styles['text']}>{more === undefined ? text : `${text} ${more}`}</p>
      <Row>
        {pages.map((page) => (
          <ButtonLink key={page} variant="link" href={hrefOf(page)} iconEnd="chevron-right">
            {word.links[page]}
          </ButtonLink>
        ))}
      </Row>
    </div>
  ));
}

interface TopicProps {
  readonly title: string;
  readonly text: string;
  readonly more?: string | undefined;
  readonly pages: readonly ProtectionPlace[];
}
