import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Rubriques du passeport';
const law = 'France compétences, répertoires RNCP et RS';

/** What a certification is: the word that stands on its title. */
export const certificationTypes = defineCodelist<CodelistRow>('certification-types', [
  {
    code: 'DIPLOME',
    fr: 'Diplôme',
    en: 'Diploma',
    source,
  },
  {
    code: 'TITRE_PRO',
    fr: 'Titre professionnel',
    en: 'Professional title (titre professionnel)',
    source,
  },
  {
    code: 'CQP',
    fr: 'Certificat de qualification professionnelle (CQP)',
    en: 'Branch certificate (CQP)',
    short: { fr: 'CQP', en: 'CQP' },
    source,
  },
  {
    code: 'RS',
    fr: 'Certificat inscrit au répertoire spécifique (RS)',
    en: 'Certificate of the specific register (RS)',
    short: { fr: 'Certificat (RS)', en: 'Certificate (RS)' },
    source: law,
  },
  {
    code: 'BLOCS',
    fr: 'Un ou plusieurs blocs de compétences',
    en: 'One or more blocks of a certification',
    short: { fr: 'Blocs de compétences', en: 'Blocks' },
    source,
  },
  {
    code: 'AUTRE',
    fr: 'Autre certificat (éditeur, constructeur, organisme)',
    en: 'Another certificate (vendor, maker, body)',
    short: { fr: 'Certificat', en: 'Certificate' },
    source,
  },
]);
