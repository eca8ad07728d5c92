import { Button } from '../button.tsx';
import { Crumbs } from '../crumbs.tsx';
import { Disclosure, DisclosureGroup } from '../disclosure.tsx';
import { Facts } from '../facts.tsx';
import { MarginLink, MarginLinks, MarginList, MarginRow } from '../margin-list.tsx';
import { Menu } from '../menu.tsx';
import { BlockTitle, EntryHead, Head, Lede, PageTitle, Voice } from '../titles.tsx';

export function GalleryList() {
  return (
    <>
      <PageTitle>Emplois</PageTitle>
      <Lede>3 employeurs, 5 postes</Lede>
      <Button variant="main" icon="plus" wide>
        Ajouter un emploi
      </Button>
      <MarginList narrow label="Employeurs">
        <MarginRow when="depuis 2009" isNow>
          <p>
            <b>Résidence Les Hortensias</b>
            <small>EHPAD, Quimper</small>
          </p>
          <MarginLinks>
            <MarginLink href="#ffas" current detail="depuis sept. 2014" hue="jobs">
              Faisant fonction d’aide-soignante
            </MarginLink>
            <MarginLink href="#ash" detail="2009 – 2014" hue="jobs">
              Agent de service hospitalier
            </MarginLink>
          </MarginLinks>
        </MarginRow>
        <MarginRow when="2003 2009">
          <p>
            <b>Présence à domicile</b>
            <small>Association, Rosporden</small>
          </p>
          <MarginLinks>
            <MarginLink href="#avs" detail="2003 – 2009" hue="jobs">
              Auxiliaire de vie
            </MarginLink>
          </MarginLinks>
        </MarginRow>
      </MarginList>
    </>
  );
}

export function GalleryEntry() {
  return (
    <>
      <Crumbs
        links={[
          { label: 'Emplois', href: '#emplois' },
          { label: 'Résidence Les Hortensias', href: '#h' },
        ]}
      />
      <EntryHead title="Faisant fonction d’aide-soignante" actions={<Menu label="Actions" items={[]} />} />
      <Facts
        items={[
          { label: 'Période', value: 'Depuis septembre 2014' },
          { label: 'Contrat', value: 'CDI, temps plein' },
          { label: 'Service', value: 'Unité protégée, 14 résidents' },
        ]}
      />
      <Missions />
      <MarginList>
        <MarginRow when="5 déc." isNow action={<Button variant="link">C’est prévu</Button>}>
          <p>
            <b>CACES® R.489</b>, 6 catégories
            <small>Recyclage réservé.</small>
          </p>
        </MarginRow>
        <MarginRow when="7 mars" action={<Button variant="link">En savoir plus</Button>}>
          <p>
            <b>Habilitation électrique BS</b>
            <small>C’est votre employeur qui l’organise.</small>
          </p>
        </MarginRow>
      </MarginList>
    </>
  );
}

function Missions() {
  return (
    <>
      <Head>
        <BlockTitle>Missions</BlockTitle>
        <Button variant="link" icon="plus">
          Ajouter une mission
        </Button>
      </Head>
      <DisclosureGroup single>
        <Disclosure
          number={1}
          title="Accompagner les résidents dans les gestes du quotidien"
          hue="jobs"
          defaultOpen
        >
          <Voice>
            Toilette, habillage, repas et déplacements, en binôme avec une aide-soignante. Je note ce que
            j’observe et je préviens l’infirmière dès qu’une chose change.
          </Voice>
        </Disclosure>
        <Disclosure
          number={2}
          title="Accueillir et former les nouveaux collègues"
          hue="jobs"
          count="7 acquis notés"
        >
          <p>Rien encore.</p>
        </Disclosure>
      </DisclosureGroup>
    </>
  );
}
