import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Usage courant';

/** Certificates of digital skills. */
export const digitalCertificates = defineCodelist<CodelistRow>('digital-certificates', [
  {
    code: 'PIX',
    fr: 'Pix',
    en: 'Pix',
    source,
    verify: true,
  },
  {
    code: 'ICDL',
    fr: 'ICDL (ancien PCIE)',
    en: 'ICDL (formerly ECDL)',
    short: { fr: 'ICDL', en: 'ICDL' },
    source,
    verify: true,
  },
  {
    code: 'TOSA',
    fr: 'TOSA',
    en: 'TOSA',
    source,
    verify: true,
  },
  {
    code: 'AUTRE',
    fr: 'Autre',
    en: 'Other',
    source,
  },
]);
