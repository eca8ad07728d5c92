import { Banner } from '../banner.tsx';
import { Button } from '../button.tsx';
import { FileChip, FileRow } from '../files.tsx';
import { Icon } from '../icons.tsx';
import { Notice } from '../notice.tsx';
import { Progress } from '../progress.tsx';
import { Row } from '../rows.tsx';
import { SaveState } from '../save-state.tsx';
import { Status } from '../status.tsx';
import { Tag } from '../tag.tsx';
import { nothing, Part } from './sheet.tsx';
import css from './sheet.module.css';

export function Storing() {
  return (
    <Part title="Enregistrement">
      <div className={css['cloth']}>
        <SaveState state={{ kind: 'saved', time: '14 h 02' }} />
        <SaveState state={{ kind: 'saving' }} />
        <SaveState state={{ kind: 'problem' }} />
        <SaveState state={{ kind: 'example' }} />
      </div>
      <Banner
        title="Votre dernière modification n’est pas encore enregistrée."
        action={<Button>Copier ailleurs</Button>}
      >
        Le disque est plein. Rien n’est perdu tant que le carnet reste ouvert.
      </Banner>
      <Notice title="À titre indicatif.">À vérifier avec votre employeur.</Notice>
      <Notice tone="soon">La fin de validité approche.</Notice>
      <Progress label="Lecture de la copie" value={0.4} detail="12 pièces sur 27" onCancel={nothing} />
      <Progress label="Ouverture" />
    </Part>
  );
}

export function States() {
  return (
    <Part title="États d’un titre">
      <Row>
        <Status tone="ok">Valide</Status>
        <Status tone="soon">À prévoir</Status>
        <Status tone="past">Date de fin passée</Status>
        <Status tone="none">Sans date de fin</Status>
        <Status tone="info">À compléter</Status>
      </Row>
      <Row>
        <Tag tone="ok" icon="paperclip">
          Pièce jointe
        </Tag>
        <Tag icon="pen-line">Déclaré</Tag>
        <Tag tone="soon">Pièce demandée</Tag>
        <Tag icon={null} onRemove={nothing} removeLabel="Retirer : Anglais">
          Anglais
        </Tag>
      </Row>
      <FileRow>
        <FileChip name="Certificat d’emploi" detail="PDF, 1 page" onPress={nothing} />
        <FileChip name="Diplôme" detail="Cette pièce ne s’ouvre pas." tone="problem" href="#b" />
      </FileRow>
      <Row>
        {['studies', 'internships', 'jobs', 'trainings', 'certificates', 'permits'].map((hue) => (
          <Icon key={hue} name="award" hue={hue} label={hue} />
        ))}
        <Icon name="inconnue" />
      </Row>
    </Part>
  );
}
