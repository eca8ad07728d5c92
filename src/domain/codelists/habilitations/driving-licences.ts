import type { Label } from '../../language.ts';
import { group, rome, symbol, usualLead, type HabilitationGroup } from './group.ts';

const light = {
  validityMonths: 180,
  rule: { fr: 'Carte valable 15 ans.', en: 'Card valid for 15 years.' },
} as const;
const heavy: Label = {
  fr: 'Titre valable 5 ans au plus, avec un avis médical (5 ans avant 60 ans, 2 ans à partir de 60 ans, 1 an à partir de 76 ans).',
  en: 'Title valid for at most 5 years, with a medical opinion (5 years before 60, 2 years from 60, 1 year from 76).',
};
const passengers: Label = {
  fr: 'Titre valable 5 ans au plus, avec un avis médical (5 ans avant 60 ans, chaque année à partir de 60 ans).',
  en: 'Title valid for at most 5 years, with a medical opinion (5 years before 60, every year from 60).',
};
const forGoods = { validityMonths: 60, rule: heavy, medicalCycle: 'goods' } as const;
const forPassengers = { validityMonths: 60, rule: passengers, medicalCycle: 'passengers' } as const;

/** Longest time between two medical opinions, in months, from an age on (R221-11). */
export type MedicalStep = { readonly fromAge: number; readonly months: number };
export const medicalCycles: Readonly<Record<'goods' | 'passengers', readonly MedicalStep[]>> = {
  goods: [
    { fromAge: 0, months: 60 },
    { fromAge: 60, months: 24 },
    { fromAge: 76, months: 12 },
  ],
  passengers: [
    { fromAge: 0, months: 60 },
    { fromAge: 60, months: 12 },
  ],
};

/** The pink cardboard licences, issued before this day, hold until the other (R221-4 III). */
export const pinkLicences = { issuedBefore: '2013-01-19', lastDay: '2033-01-18' } as const;

export const drivingLicenceGroup: HabilitationGroup = group(
  {
    code: 'PERMIS_CONDUIRE',
    fr: 'Permis de conduire',
    en: 'Driving licence',
    kind: 'personal',
    validityMonths: null,
    leadMonths: usualLead,
    rule: {
      fr: 'Choisissez la catégorie\u00a0: la carte est valable 15 ans (A, B, BE) ou 5 ans (C, D et leurs remorques).',
      en: 'Choose the category: the card is valid for 15 years (A, B, BE) or 5 years (C, D and trailers).',
    },
    renewal: { fr: 'renouvellement du titre', en: 'renewal of the card' },
    source: 'Code de la route, art. R221-1-1, R221-4, R221-10 et R221-11',
  },
  [
    symbol('AM', 'cyclomoteur, voiturette (BSR)', 'moped, light quadricycle (BSR)', {
      validityMonths: null,
      rule: {
        fr: 'Durée de la carte non trouvée pour cette catégorie.',
        en: 'Duration of the card not found for this category.',
      },
      source: rome,
      verify: true,
    }),
    symbol('A1', 'motocyclette légère', 'light motorcycle', light),
    symbol('A2', 'motocyclette intermédiaire', 'medium motorcycle', light),
    symbol('A', 'motocyclette', 'motorcycle', light),
    symbol('B1', 'quadricycle lourd', 'heavy quadricycle', light),
    symbol('B', 'voiture', 'car', light),
    symbol('C1', 'poids lourd jusqu’à 7,5 t', 'lorry up to 7.5 t', forGoods),
    symbol('C', 'poids lourd', 'lorry', forGoods),
    symbol(
      'D1',
      'transport de personnes, jusqu’à 16 passagers',
      'minibus, up to 16 passengers',
      forPassengers,
    ),
    symbol('D', 'transport de personnes', 'bus and coach', forPassengers),
    symbol('BE', 'voiture avec remorque', 'car with trailer', light),
    symbol('C1E', 'poids lourd jusqu’à 7,5 t avec remorque', 'lorry up to 7.5 t with trailer', forGoods),
    symbol('CE', 'poids lourd avec remorque', 'lorry with trailer', forGoods),
    symbol(
      'D1E',
      'transport de personnes, jusqu’à 16 passagers, avec remorque',
      'minibus with trailer',
      forPassengers,
    ),
    symbol('DE', 'transport de personnes avec remorque', 'bus and coach with trailer', forPassengers),
  ],
);
