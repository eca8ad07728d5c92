import { commonPractice, group, rome, usualLead, type HabilitationGroup } from './group.ts';

/** Food, biocides and crops, private security, youth work, funerals. */
export const otherTradeGroups: readonly HabilitationGroup[] = [
  group(
    {
      code: 'HACCP',
      fr: 'Hygiène alimentaire (HACCP, 14 h)',
      en: 'Food hygiene (HACCP, 14 h)',
      short: { fr: 'Hygiène alimentaire', en: 'Food hygiene' },
      kind: 'attestation',
      validityMonths: null,
      refreshMonths: 36,
      leadMonths: usualLead,
      rule: {
        fr: 'Pas de date de fin légale trouvée (un organisme annonce 5 ans)\u00a0; se remettre à niveau tous les 3 à 5 ans est conseillé.',
        en: 'No legal end date found (one training body says 5 years); a refresher every 3 to 5 years is advised.',
      },
      source: 'formationhaccp.org\u00a0; avis contraire\u00a0: haccp-formation.org',
      verify: true,
    },
    [],
  ),
  group(
    {
      code: 'CERTIBIOCIDE',
      fr: 'Certibiocide',
      en: 'Biocide certificate (Certibiocide)',
      kind: 'personal',
      validityMonths: 60,
      leadMonths: usualLead,
      rule: { fr: 'En général valable 5 ans.', en: 'Usually valid for 5 years.' },
      source: `${rome} (catégories)\u00a0; durée\u00a0: usage courant`,
      verify: true,
    },
    [
      { suffix: 'DESINFECTANTS', fr: 'Désinfectants', en: 'Disinfectants', source: rome },
      { suffix: 'NUISIBLES', fr: 'Nuisibles', en: 'Pests', source: rome },
      { suffix: 'AUTRES_PRODUITS', fr: 'Autres produits', en: 'Other products', source: rome },
    ],
  ),
  group(
    {
      code: 'CERTIPHYTO',
      fr: 'Certiphyto',
      en: 'Pesticide certificate (Certiphyto)',
      kind: 'personal',
      validityMonths: 60,
      leadMonths: usualLead,
      rule: { fr: 'En général valable 5 ans.', en: 'Usually valid for 5 years.' },
      source: commonPractice,
      verify: true,
    },
    [
      { suffix: 'DECIDEUR', fr: 'Décideur', en: 'Decision-maker', verify: true },
      { suffix: 'OPERATEUR', fr: 'Opérateur', en: 'Operator', verify: true },
      { suffix: 'CONSEIL', fr: 'Conseil', en: 'Adviser', verify: true },
    ],
  ),
  group(
    {
      code: 'CNAPS',
      fr: 'Carte professionnelle de sécurité privée (CNAPS)',
      en: 'Private security card (CNAPS)',
      short: { fr: 'Carte CNAPS', en: 'CNAPS card' },
      kind: 'personal',
      validityMonths: 60,
      leadMonths: usualLead,
      rule: { fr: 'Carte valable 5 ans.', en: 'Card valid for 5 years.' },
      renewal: { fr: 'renouvellement de la carte', en: 'renewal of the card' },
      source: 'Code de la sécurité intérieure, art. R612-13',
    },
    [
      { suffix: 'APS', fr: 'Agent de prévention et de sécurité (APS)', en: 'Security guard (APS)' },
      { suffix: 'CYNOPHILE', fr: 'Agent cynophile', en: 'Dog handler' },
      { suffix: 'A3P', fr: 'Protection physique des personnes (A3P)', en: 'Close protection (A3P)' },
      { suffix: 'TRANSPORT_FONDS', fr: 'Transport de fonds', en: 'Cash in transit' },
    ],
  ),
  group(
    {
      code: 'BAFA_BAFD',
      fr: 'BAFA, BAFD',
      en: 'Youth work certificates (BAFA, BAFD)',
      kind: 'personal',
      validityMonths: null,
      leadMonths: usualLead,
      rule: { fr: 'BAFA\u00a0: sans date de fin une fois complet.', en: 'BAFA: no end date once complete.' },
      source: `${rome} (titres)\u00a0; durée\u00a0: usage courant`,
      verify: true,
    },
    [
      {
        suffix: 'BAFA',
        fr: 'BAFA (animateur)',
        en: 'BAFA (youth worker)',
        short: { fr: 'BAFA', en: 'BAFA' },
        source: rome,
      },
      {
        suffix: 'BAFD',
        fr: 'BAFD (directeur)',
        en: 'BAFD (director)',
        short: { fr: 'BAFD', en: 'BAFD' },
        validityMonths: 60,
        rule: {
          fr: 'BAFD\u00a0: autorisation de 5 ans en général, renouvelable.',
          en: 'BAFD: authorisation usually for 5 years, renewable.',
        },
        source: rome,
        verify: true,
      },
    ],
  ),
  group(
    {
      code: 'FUNERAIRE',
      fr: 'Habilitation funéraire',
      en: 'Funeral services permit',
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
    [],
  ),
];
