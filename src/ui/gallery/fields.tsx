import { useState } from 'react';
import { Checkbox } from '../checkbox.tsx';
import { ChoiceInput } from '../choice-input.tsx';
import type { Choice } from '../choice.ts';
import { ChoicesInput } from '../choices-input.tsx';
import { RadioRow } from '../radio-row.tsx';
import { Columns, Panel } from '../rows.tsx';
import { SecretInput } from '../secret-input.tsx';
import { SuggestionInput } from '../suggestion-input.tsx';
import { TextArea } from '../text-area.tsx';
import { TextInput } from '../text-input.tsx';
import { Fine, SmallTitle } from '../titles.tsx';
import { nothing, Part, Sheet } from './sheet.tsx';

const contracts = ['CDI', 'CDD', 'Intérim', 'Apprentissage'].map((label) => ({ code: label, label }));
const families = Array.from({ length: 30 }, (_, index) => ({ code: `r${index}`, label: `Famille ${index}` }));
const story =
  'Toilette, habillage, repas et déplacements, en binôme avec une aide-soignante.\nJe note ce que j’observe.';

export function GalleryFields() {
  return (
    <Sheet title="Champs">
      <Texts />
      <Choices />
      <Part title="Cases">
        <Checkbox label="Non choisi" checked={false} onChange={nothing} />
        <Checkbox label="Choisi" checked onChange={nothing} hint="Avec une explication." strong />
        <Checkbox label="En partie" checked={false} partly onChange={nothing} count="2 sur 5" />
      </Part>
      <Part title="Suggestions">
        <Competence />
        <Panel>
          <SmallTitle>Faire une copie</SmallTitle>
          <Fine>Elle sera relue aussitôt.</Fine>
        </Panel>
      </Part>
    </Sheet>
  );
}

function Texts() {
  const [secret, setSecret] = useState('quai 7 thé menthe samedi');
  return (
    <Part title="Textes">
      <Columns min="narrow">
        <TextInput
          label="Intitulé du poste"
          hint="Comme sur votre contrat, ou avec vos mots."
          value="Auxiliaire de vie"
          onCommit={nothing}
        />
        <TextInput
          label="Début"
          hint="Le jour, le mois ou l’année seule."
          value="mars 2003"
          onCommit={nothing}
        />
        <TextInput
          label="Fin"
          check="Cette date est avant le début. Vous pourrez corriger plus tard."
          value="2001"
          onCommit={nothing}
        />
        <TextInput label="Employeur" placeholder="Nom de l’entreprise" value="" onCommit={nothing} />
        <TextInput label="Numéro de sécurité sociale" isPrivate value="" onCommit={nothing} />
        <TextInput label="Courriel" problem="Il manque une arobase." value="karim" onCommit={nothing} />
      </Columns>
      <TextArea
        label="Ce que je fais"
        example="Organiser les départs de camions."
        voice
        value={story}
        onCommit={nothing}
      />
      <TextInput
        label="Ce carnet appartient à"
        written
        voice
        placeholder="votre prénom"
        value=""
        onCommit={nothing}
      />
      <SecretInput label="Phrase secrète" value={secret} onChange={setSecret} />
    </Part>
  );
}

function Choices() {
  const [choice, setChoice] = useState<Choice | null>({ code: 'CDI' });
  return (
    <Part title="Choix">
      <ChoiceInput label="Contrat" options={contracts} value={choice} onCommit={setChoice} allowOther />
      <ChoiceInput
        label="Statut"
        options={contracts}
        value={{ other: 'Vacataire' }}
        onCommit={nothing}
        allowOther
      />
      <ChoiceInput label="Famille" options={families} value={{ code: 'r3' }} onCommit={nothing} />
      <ChoicesInput
        label="Permis"
        options={contracts}
        value={[{ code: 'CDD' }, { other: 'Permis bateau' }]}
        onCommit={nothing}
        allowOther
      />
      <ChoicesInput label="Catégories" options={families} value={[{ code: 'r1' }]} onCommit={nothing} />
      <RadioRow
        label="Temps plein"
        value="yes"
        options={[
          { value: 'yes', label: 'Oui' },
          { value: 'no', label: 'Non' },
        ]}
        onCommit={nothing}
      />
      <RadioRow
        label="Modèle"
        vertical
        clearLabel={null}
        value="full"
        options={[
          { value: 'full', label: 'Passeport complet', hint: 'Tout ce que vous avez noté.' },
          { value: 'short', label: 'Une page', hint: 'L’essentiel.' },
        ]}
        onCommit={nothing}
      />
    </Part>
  );
}

function Competence() {
  return (
    <SuggestionInput
      label="Compétence : ce que je sais faire"
      value=""
      onCommit={nothing}
      keepWords
      suggestions={[
        { id: '1', label: 'Prévenir les chutes', group: 'Déjà dans votre carnet' },
        { id: '2', label: 'Prévenir les risques professionnels', group: 'Dans le répertoire des métiers' },
      ]}
    />
  );
}

export function GallerySuggestions() {
  return (
    <Sheet title="Suggestions">
      <Competence />
    </Sheet>
  );
}
