import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Usage courant des conventions collectives';
const publicService = 'Usage courant de la fonction publique';

/** The rank of a post ("statut" or "classification"), as payslips and collective agreements name it. */
export const employmentStatuses = defineCodelist<CodelistRow>('employment-statuses', [
  { code: 'OUVRIER', fr: 'Ouvrier', en: 'Manual worker', source, verify: true },
  { code: 'EMPLOYE', fr: 'Employé', en: 'Clerical or service employee', source, verify: true },
  { code: 'TECHNICIEN', fr: 'Technicien', en: 'Technician', source, verify: true },
  {
    code: 'AGENT_MAITRISE',
    fr: 'Agent de maîtrise',
    en: 'Supervisor (agent de maîtrise)',
    source,
    verify: true,
  },
  {
    code: 'PROF_INTERMEDIAIRE',
    fr: 'Profession intermédiaire',
    en: 'Intermediate occupation',
    source,
    verify: true,
  },
  {
    code: 'ASSIMILE_CADRE',
    fr: 'Assimilé cadre',
    en: 'Ranked as manager (assimilé cadre)',
    source,
    verify: true,
  },
  { code: 'CADRE', fr: 'Cadre', en: 'Manager or professional (cadre)', source, verify: true },
  { code: 'CADRE_DIRIGEANT', fr: 'Cadre dirigeant', en: 'Executive', source, verify: true },
  {
    code: 'CATEGORIE_C',
    fr: 'Fonction publique, catégorie C',
    en: 'Public service, category C',
    source: publicService,
    verify: true,
  },
  {
    code: 'CATEGORIE_B',
    fr: 'Fonction publique, catégorie B',
    en: 'Public service, category B',
    source: publicService,
    verify: true,
  },
  {
    code: 'CATEGORIE_A',
    fr: 'Fonction publique, catégorie A',
    en: 'Public service, category A',
    source: publicService,
    verify: true,
  },
  { code: 'AUTRE', fr: 'Autre', en: 'Other', source, verify: true },
]);
