import type { Label } from '../../language.ts';
import { group, symbol, usualLead, type HabilitationGroup } from './group.ts';

/*
 * Symbols of NF C 18-510 and, with L, NF C 18-550: voltage (B, H), nature of the work, addition (V, T, N, X), attribute.
 * Each label is told from that grammar. B0V no longer exists.
 */

const natures: Readonly<Record<string, Label>> = {
  0: { fr: 'opérations d’ordre non électrique', en: 'non-electrical work' },
  1: { fr: 'exécutant, opérations d’ordre électrique', en: 'worker, electrical work' },
  2: { fr: 'chargé de travaux d’ordre électrique', en: 'in charge of electrical work' },
  C: { fr: 'chargé de consignation', en: 'in charge of isolation' },
  R: { fr: 'intervention générale', en: 'general intervention' },
  S: { fr: 'intervention élémentaire', en: 'elementary intervention' },
  E: { fr: 'opérations spécifiques', en: 'specific operations' },
  P: {
    fr: 'opérations élémentaires sur chaîne photovoltaïque',
    en: 'elementary work on photovoltaic chains',
  },
  F: { fr: 'travaux en fouilles près de canalisations isolées', en: 'excavation near insulated cables' },
};
const additions: Readonly<Record<string, Label>> = {
  V: { fr: 'au voisinage', en: 'near live parts' },
  T: { fr: 'sous tension', en: 'live working' },
  N: { fr: 'nettoyage sous tension', en: 'live cleaning' },
  X: { fr: 'opération spéciale', en: 'special operation' },
  L: { fr: 'véhicules', en: 'vehicles' },
};
const attributes: Readonly<Record<string, Label>> = {
  Essai: { fr: 'essai', en: 'testing' },
  Mesurage: { fr: 'mesurage', en: 'measuring' },
  Vérification: { fr: 'vérification', en: 'checking' },
  Manœuvre: { fr: 'manœuvre', en: 'switching' },
};

function describe(sign: string, language: 'fr' | 'en'): string {
  const [letters = '', attribute] = sign.split(' ');
  const voltage = letters.startsWith('B')
    ? { fr: 'basse tension', en: 'low voltage' }
    : { fr: 'haute tension', en: 'high voltage' };
  const parts = [
    natures[letters.charAt(1)],
    ...letters
      .slice(2)
      .split('')
      .map((letter) => additions[letter]),
    attribute === undefined ? undefined : attributes[attribute],
    voltage,
  ];
  return parts.flatMap((part) => part?.[language] ?? []).join(', ');
}

/** "BE Manœuvre" → "BE_MANOEUVRE". */
function codeOf(sign: string): string {
  return sign
    .replace('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll(' ', '_')
    .toUpperCase();
}

const usual = [
  'B0',
  'BF',
  'B1',
  'B1V',
  'B2',
  'B2V',
  'B2V Essai',
  'BC',
  'BR',
  'BS',
  'BE Essai',
  'BE Mesurage',
  'BE Vérification',
  'BE Manœuvre',
  'BP',
  'H0',
  'H0V',
  'HF',
  'H1',
  'H1V',
  'H2',
  'H2V',
  'H2V Essai',
  'HC',
  'HE Essai',
  'HE Mesurage',
  'HE Vérification',
  'HE Manœuvre',
];
const live = ['B1T', 'B2T', 'H1T', 'H2T'];
const cleaning = ['B1N', 'B2N', 'H1N', 'H2N'];
const special = ['B1X', 'B2X', 'H1X', 'H2X'];
const vehicles = ['B0L', 'B1L', 'B1VL', 'B2L', 'B2VL', 'B2TL', 'B1XL', 'B2XL', 'BCL', 'BRL', 'BEL'];

const liveRule = {
  validityMonths: null,
  refreshMonths: 12,
  rule: {
    fr: 'Pas de durée légale trouvée\u00a0; l’autorisation de travailler sous tension est souvent limitée à l’année.',
    en: 'No legal duration found; permission to work live is often limited to the year.',
  },
  verify: true,
} as const;

export const electricalGroup: HabilitationGroup = group(
  {
    code: 'HAB_ELEC',
    fr: 'Habilitation électrique',
    en: 'Electrical permit (habilitation électrique)',
    short: { fr: 'Habilitation électrique', en: 'Electrical permit' },
    kind: 'employer',
    validityMonths: null,
    refreshMonths: 36,
    leadMonths: usualLead,
    rule: {
      fr: 'Pas de durée légale\u00a0; recyclage conseillé tous les 3 ans, 2 ans si vous pratiquez peu. L’employeur en décide.',
      en: 'No legal duration; a refresher is advised every 3 years, 2 if you practise little. The employer decides.',
    },
    renewal: { fr: 'recyclage', en: 'refresher' },
    source: 'NF C 18-510, NF C 18-550\u00a0; Code du travail, art. R4544-9 et R4544-10\u00a0; INRS',
  },
  [...usual, ...live, ...cleaning, ...special, ...vehicles].map((sign) =>
    symbol(sign, describe(sign, 'fr'), describe(sign, 'en'), {
      suffix: codeOf(sign),
      ...(sign.includes('X') ? { verify: true } : {}),
      ...(live.includes(sign) ? liveRule : {}),
    }),
  ),
);
