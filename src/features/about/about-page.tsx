import { about as en } from '../../i18n/en/about.ts';
import { about as fr } from '../../i18n/fr/about.ts';
import { Rows } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { BlockTitle, Fine, Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './about-page.module.css';

const words = { fr, en } as const;

/** What the passport is, whose it is, and what it is not to be confused with; each with its source. */
export function AboutPage() {
  const word = words[useLanguage()];
  return (
    <SinglePage label={word.title} scrollKey="about">
      <Rows gap="large">
        <div>
          <PageTitle>{word.title}</PageTitle>
          <Lede>{word.lede}</Lede>
        </div>
        <section aria-labelledby="rights">
          <BlockTitle id="rights">{word.rights}</BlockTitle>
          <dl className={styles['list']}>
            {word.guarantees.map((row) => (
              <div key={row.title}>
                <dt>{row.title}</dt>
                <dd>
                  <p>{row.text}</p>
                  <Fine>{row.source}</Fine>
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="neighbours">
          <BlockTitle id="neighbours">{word.neighbours}</BlockTitle>
          <p>{word.neighboursLede}</p>
          <dl className={styles['list']}>
            {word.neighbourRows.map((row) => (
              <div key={row.name}>
                <dt>{row.name}</dt>
                <dd>{row.text}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="sources">
          <BlockTitle id="sources">{word.sources}</BlockTitle>
          <p className={styles['text']}>{word.sourcesText}</p>
          <Fine>{word.checked}</Fine>
        </section>
      </Rows>
    </SinglePage>
  );
}
