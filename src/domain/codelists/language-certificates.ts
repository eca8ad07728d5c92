import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Organismes de certification en langues';
const common = 'Usage courant';

/** Tests and diplomas of languages that people hold. */
export const languageCertificates = defineCodelist<CodelistRow>('language-certificates', [
  {
    code: 'TOEIC',
    fr: 'TOEIC',
    en: 'TOEIC',
    source,
  },
  {
    code: 'TOEFL',
    fr: 'TOEFL',
    en: 'TOEFL',
    source,
  },
  {
    code: 'IELTS',
    fr: 'IELTS',
    en: 'IELTS',
    source,
  },
  {
    code: 'LINGUASKILL',
    fr: 'Linguaskill',
    en: 'Linguaskill',
    source,
  },
  {
    code: 'DELF',
    fr: 'DELF',
    en: 'DELF',
    source,
  },
  {
    code: 'DALF',
    fr: 'DALF',
    en: 'DALF',
    source,
  },
  {
    code: 'GOETHE',
    fr: 'Goethe-Zertifikat',
    en: 'Goethe-Zertifikat',
    source,
  },
  {
    code: 'CERVANTES',
    fr: 'DELE (Institut Cervantes)',
    en: 'DELE (Instituto Cervantes)',
    short: { fr: 'DELE', en: 'DELE' },
    source,
  },
  {
    code: 'AUTRE',
    fr: 'Autre',
    en: 'Other',
    source: common,
  },
  {
    code: 'BULATS',
    fr: 'BULATS',
    en: 'BULATS',
    source,
    historic: true,
  },
]);
