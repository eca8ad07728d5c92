import { welcome as en } from '../../i18n/en/welcome.ts';
import { welcome as fr } from '../../i18n/fr/welcome.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { SinglePage } from '../../ui/spread.tsx';
import { Lede, PageTitle } from '../../ui/titles.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import { GatherList } from './gather-list.tsx';

const words = { fr, en } as const;

/** « Ce qu'il est utile de réunir », to read or to print. */
export function GatherPage({ letterHref }: { readonly letterHref: string }) {
  const word = words[useLanguage()];
  return (
    <SinglePage label={word.gather} scrollKey="gather">
      <Rows gap="large">
        <div>
          <PageTitle>{word.gather}</PageTitle>
          <Lede>{word.gatherLede}</Lede>
        </div>
        <GatherList />
        <p>{word.gatherMissing}</p>
        <Row>
          <ButtonLink href={letterHref} icon="pen-line">
            {word.toLetter}
          </ButtonLink>
          <Button icon="printer" onPress={() => globalThis.print()}>
            {word.printPage}
          </Button>
        </Row>
      </Rows>
    </SinglePage>
  );
}
