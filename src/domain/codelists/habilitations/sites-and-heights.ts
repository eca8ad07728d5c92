import { commonPractice, group, longLead, rome, usualLead, type HabilitationGroup } from './group.ts';

const amiantePeople = [
  { suffix: 'ENCADREMENT_TECHNIQUE', fr: 'Encadrement technique', en: 'Technical supervision' },
  { suffix: 'ENCADREMENT_CHANTIER', fr: 'Encadrement de chantier', en: 'Site supervision' },
  { suffix: 'OPERATEUR', fr: 'Opérateur', en: 'Operator' },
] as const;

/** Building sites, networks, work at height, asbestos, confined spaces. */
export const siteGroups: readonly HabilitationGroup[] = [
  group(
    {
      code: 'AIPR',
      fr: 'Autorisation d’intervention à proximité des réseaux (AIPR)',
      en: 'Permit to work near networks (AIPR)',
      short: { fr: 'AIPR', en: 'AIPR' },
      kind: 'employer',
      validityMonths: 60,
      leadMonths: usualLead,
      rule: {
        fr: 'Valable 5 ans au plus, jamais au-delà du justificatif (CACES®, titre de moins de 5 ans, attestation du QCM).',
        en: 'Valid for at most 5 years, never beyond the proof it rests on (CACES®, title under 5 years old, test certificate).',
      },
      renewal: { fr: 'nouvelle attestation (QCM)', en: 'new test certificate' },
      source: 'Arrêtés du 15/02/2012 et du 22/12/2015 (d’après qhselib.com)',
    },
    [
      { suffix: 'CONCEPTEUR', fr: 'Concepteur', en: 'Designer' },
      { suffix: 'ENCADRANT', fr: 'Encadrant', en: 'Supervisor' },
      { suffix: 'OPERATEUR', fr: 'Opérateur', en: 'Operator' },
    ],
  ),
  group(
    {
      code: 'TRAVAIL_HAUTEUR',
      fr: 'Travail en hauteur, port du harnais',
      en: 'Work at height, harness',
      kind: 'attestation',
      validityMonths: null,
      refreshMonths: 36,
      leadMonths: usualLead,
      rule: {
        fr: 'Pas de durée légale\u00a0; un recyclage tous les 3 ans est d’usage.',
        en: 'No legal duration; a refresher every 3 years is customary.',
      },
      renewal: { fr: 'recyclage', en: 'refresher' },
      source: commonPractice,
      verify: true,
    },
    [
      { suffix: 'HAUTEUR', fr: 'Travail en hauteur', en: 'Work at height', verify: true },
      { suffix: 'HARNAIS', fr: 'Port du harnais', en: 'Harness', verify: true },
    ],
  ),
  group(
    {
      code: 'ECHAFAUDAGES',
      fr: 'Échafaudages (R.408, R.457)',
      en: 'Scaffolding (R.408, R.457)',
      kind: 'attestation',
      validityMonths: null,
      refreshMonths: 36,
      leadMonths: usualLead,
      rule: {
        fr: 'Pas de durée légale trouvée\u00a0; un recyclage tous les 3 à 5 ans est d’usage.',
        en: 'No legal duration found; a refresher every 3 to 5 years is customary.',
      },
      renewal: { fr: 'recyclage', en: 'refresher' },
      source: `${rome} (activités)\u00a0; durée\u00a0: usage courant`,
      verify: true,
    },
    [
      {
        suffix: 'R408_MONTAGE',
        fr: 'R.408, échafaudages de pied, montage',
        en: 'R.408, standing scaffolds, erection',
        source: rome,
      },
      {
        suffix: 'R408_UTILISATION',
        fr: 'R.408, échafaudages de pied, utilisation',
        en: 'R.408, standing scaffolds, use',
        source: rome,
      },
      {
        suffix: 'R408_RECEPTION',
        fr: 'R.408, échafaudages de pied, réception',
        en: 'R.408, standing scaffolds, acceptance',
        source: rome,
      },
      {
        suffix: 'R457_MONTAGE',
        fr: 'R.457, échafaudages roulants, montage',
        en: 'R.457, mobile scaffolds, erection',
        source: rome,
      },
      {
        suffix: 'R457_UTILISATION',
        fr: 'R.457, échafaudages roulants, utilisation',
        en: 'R.457, mobile scaffolds, use',
        source: rome,
      },
      {
        suffix: 'R457_RECEPTION',
        fr: 'R.457, échafaudages roulants, réception',
        en: 'R.457, mobile scaffolds, acceptance',
        source: rome,
      },
    ],
  ),
  group(
    {
      code: 'CORDISTE',
      fr: 'Travaux sur cordes (CATC, CATSC)',
      en: 'Rope access (CATC, CATSC)',
      short: { fr: 'Cordiste', en: 'Rope access' },
      kind: 'personal',
      validityMonths: null,
      leadMonths: usualLead,
      rule: {
        fr: 'Durée à lire sur le titre ou à demander à l’organisme.',
        en: 'Read the duration on the title or ask the issuer.',
      },
      source: `${rome}\u00a0; durée non trouvée`,
      verify: true,
    },
    [
      { suffix: 'CATC', fr: 'CATC', en: 'CATC', verify: true },
      { suffix: 'CATSC', fr: 'CATSC', en: 'CATSC', source: rome },
    ],
  ),
  group(
    {
      code: 'AMIANTE_SS3',
      fr: 'Amiante, sous-section 3 (retrait)',
      en: 'Asbestos, sub-section 3 (removal)',
      short: { fr: 'Amiante SS3', en: 'Asbestos SS3' },
      kind: 'attestation',
      validityMonths: 36,
      firstMonths: 6,
      leadMonths: longLead,
      rule: {
        fr: 'Premier recyclage dans les 6 mois qui suivent la formation préalable, puis tous les 3 ans, avant la date de fin.',
        en: 'First refresher within 6 months of the preliminary training, then every 3 years, before the end date.',
      },
      renewal: { fr: 'recyclage (2 jours)', en: 'refresher (2 days)' },
      source: 'Durées d’après formationbouquinet.fr',
    },
    amiantePeople,
  ),
  group(
    {
      code: 'AMIANTE_SS4',
      fr: 'Amiante, sous-section 4 (interventions)',
      en: 'Asbestos, sub-section 4 (maintenance work)',
      short: { fr: 'Amiante SS4', en: 'Asbestos SS4' },
      kind: 'attestation',
      validityMonths: 36,
      leadMonths: longLead,
      rule: { fr: 'Recyclage en général tous les 3 ans.', en: 'Refresher usually every 3 years.' },
      renewal: { fr: 'recyclage', en: 'refresher' },
      source: commonPractice,
      verify: true,
    },
    [...amiantePeople, { suffix: 'CUMUL', fr: 'Cumul de fonctions', en: 'Combined roles' }],
  ),
  group(
    {
      code: 'CATEC',
      fr: 'Espaces confinés (CATEC)',
      en: 'Confined spaces (CATEC)',
      short: { fr: 'CATEC', en: 'CATEC' },
      kind: 'personal',
      validityMonths: 36,
      leadMonths: usualLead,
      rule: { fr: 'En général valable 3 ans.', en: 'Usually valid for 3 years.' },
      renewal: { fr: 'MAC CATEC', en: 'CATEC refresher' },
      source: commonPractice,
      verify: true,
    },
    [
      { suffix: 'SURVEILLANT', fr: 'Surveillant', en: 'Attendant', verify: true },
      { suffix: 'INTERVENANT', fr: 'Intervenant', en: 'Entrant', verify: true },
    ],
  ),
];
