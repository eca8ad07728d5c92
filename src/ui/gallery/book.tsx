import type { ReactNode } from 'react';
import { Contents } from '../contents.tsx';
import { CoverBar, Initials } from '../cover-bar.tsx';
import { Cover } from '../cover.tsx';
import { Icon } from '../icons.tsx';
import { Menu } from '../menu.tsx';
import { SaveState } from '../save-state.tsx';
import { Spread } from '../spread.tsx';
import { GalleryEntry, GalleryList } from './pages.tsx';
import { nothing } from './sheet.tsx';

export const galleryGroups = [
  {
    id: 'me',
    links: [{ id: 'accueil', href: '#accueil', label: 'Mon passeport', icon: 'book-user', hue: 'accent' }],
  },
  {
    id: 'path',
    title: 'Mon parcours',
    links: [
      {
        id: 'etudes',
        href: '#etudes',
        label: 'Études et diplômes',
        icon: 'graduation-cap',
        hue: 'studies',
        count: 1,
      },
      { id: 'stages', href: '#stages', label: 'Stages', icon: 'sprout', hue: 'internships', count: 2 },
      {
        id: 'emplois',
        href: '#emplois',
        label: 'Emplois',
        icon: 'briefcase-business',
        hue: 'jobs',
        count: 5,
      },
      { id: 'titres', href: '#titres', label: 'Habilitations', icon: 'id-card', hue: 'permits', count: 15 },
    ],
  },
  {
    id: 'use',
    title: 'Ce que j’en fais',
    links: [
      { id: 'documents', href: '#documents', label: 'Documents', icon: 'file-text' },
      { id: 'pieces', href: '#pieces', label: 'Pièces justificatives', icon: 'paperclip', count: 16 },
    ],
  },
] as const;

export function galleryBar(): ReactNode {
  return (
    <CoverBar
      title="Carnet d’étapes"
      homeHref="#accueil"
      search={{ label: 'Chercher dans mon passeport', shortLabel: 'Chercher', onOpen: nothing }}
      onOpenContents={nothing}
      saveState={<SaveState state={{ kind: 'saved', time: '14 h 02' }} />}
      undo={{ label: 'Annuler', onPress: nothing, shortcut: 'Ctrl Z' }}
      help={{ label: 'Aide', onPress: nothing, shortcut: 'F1' }}
      person={<Menu label="Sylvie" variant="bar" lead={<Initials>SL</Initials>} items={[]} />}
    />
  );
}

export function GalleryBook() {
  const foot = (
    <>
      <Icon name="lock-keyhole" small />
      <span>Rien ne quitte cet ordinateur.</span>
    </>
  );
  return (
    <Cover bar={galleryBar()} contents={<Contents groups={galleryGroups} current="emplois" foot={foot} />}>
      <Spread
        leftLabel="Emplois"
        rightLabel="Faisant fonction d’aide-soignante"
        left={<GalleryList />}
        right={<GalleryEntry />}
      />
    </Cover>
  );
}
