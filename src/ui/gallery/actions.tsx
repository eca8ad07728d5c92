import { useState } from 'react';
import { Button, ButtonLink, IconButton } from '../button.tsx';
import { DoorLink } from '../card-link.tsx';
import { Empty } from '../empty.tsx';
import { Facts } from '../facts.tsx';
import { Kbd } from '../kbd.tsx';
import { Menu } from '../menu.tsx';
import { ReorderableList } from '../reorderable-list.tsx';
import { Row } from '../rows.tsx';
import { nothing, Part, Sheet } from './sheet.tsx';
import { States, Storing } from './states.tsx';

export function GalleryActions() {
  return (
    <Sheet title="Composants et états">
      <Buttons />
      <Storing />
      <States />
      <Blank />
      <Part title="Lignes à ordonner">
        <Order />
      </Part>
      <Part title="Par où commencer">
        <div>
          <DoorLink
            main
            icon="feather"
            title="Commencer"
            detail="Une première étape suffit pour aujourd’hui."
            onPress={nothing}
          />
          <DoorLink icon="eye" title="Regarder un exemple" detail="Le carnet de Karim." href="#exemple" />
        </div>
      </Part>
    </Sheet>
  );
}

function Buttons() {
  return (
    <Part title="Boutons">
      <Row>
        <Button variant="main" icon="plus">
          Ajouter
        </Button>
        <Button icon="printer">Imprimer</Button>
        <ButtonLink href="#a" icon="calendar-plus">
          Vers mon agenda
        </ButtonLink>
      </Row>
      <Row>
        <Button variant="main" busy>
          Enregistrer la copie
        </Button>
        <Button icon="printer" disabledReason="Choisissez d’abord un dossier.">
          Imprimer
        </Button>
      </Row>
      <Row>
        <Button variant="link" icon="plus">
          Ajouter une mission
        </Button>
        <IconButton icon="arrow-up" label="Monter" onPress={nothing} />
        <IconButton icon="arrow-down" label="Descendre" onPress={nothing} disabled />
        <Menu label="Actions" items={[{ id: 'a', label: 'Dupliquer', onSelect: nothing }]} />
        <Kbd keys="Ctrl K" />
      </Row>
    </Part>
  );
}

function Blank() {
  return (
    <Part title="Section vide">
      <Empty
        icon="sprout"
        hue="internships"
        title="Pas encore de stage"
        level={3}
        action={<Button icon="plus">Ajouter un stage</Button>}
      >
        Un stage d’observation compte aussi. Un nom et une année suffisent.
      </Empty>
      <Facts
        layout="list"
        items={[
          { label: 'Né le', value: '12 mai 1985, à Vienne' },
          { label: 'Langues', value: 'Français, kabyle, anglais (A2)' },
        ]}
      />
    </Part>
  );
}

function Order() {
  const [lines, setLines] = useState(['Être à l’écoute', 'Garder mon calme', 'Patience']);
  const move = (key: string, to: number): void => {
    const others = lines.filter((line) => line !== key);
    setLines([...others.slice(0, to), key, ...others.slice(to)]);
  };
  return (
    <ReorderableList
      label="Aptitudes"
      items={lines}
      itemKey={(line) => line}
      itemLabel={(line) => line}
      renderItem={(line) => line}
      onMove={move}
      onRemove={(key) => setLines(lines.filter((line) => line !== key))}
      onDuplicate={nothing}
      onAdd={() => setLines([...lines, `Ligne ${lines.length + 1}`])}
      addLabel="Ajouter"
    />
  );
}

export function GalleryMenu() {
  return (
    <Sheet title="Menu">
      <Menu
        label="Actions"
        items={[
          { id: 'up', label: 'Monter', icon: 'arrow-up', disabled: true, onSelect: nothing },
          { id: 'copy', label: 'Dupliquer', icon: 'copy-plus', shortcut: 'Ctrl D', onSelect: nothing },
          {
            id: 'turn',
            label: 'Transformer',
            detail: 'Le stage est gardé.',
            icon: 'arrow-right',
            onSelect: nothing,
          },
          { id: 'line', separator: true },
          { id: 'remove', label: 'Supprimer', icon: 'trash-2', grave: true, onSelect: nothing },
        ]}
      />
    </Sheet>
  );
}
