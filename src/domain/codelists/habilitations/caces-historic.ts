import type { Label } from '../../language.ts';
import {
  commonPractice,
  group,
  rome,
  symbol,
  usualLead,
  type HabilitationFamily,
  type HabilitationGroup,
} from './group.ts';

/*
 * Recommendations before 2020. Their certificates still lie in people's papers, and a passport is a history. Category names
 * are ROME's; the durations are those usually told.
 */

const rule: Readonly<Record<5 | 10, Label>> = {
  5: {
    fr: 'Ancien numéro (avant 2020). Il valait en général 5 ans.',
    en: 'Former number (before 2020). It was usually valid for 5 years.',
  },
  10: {
    fr: 'Ancien numéro (avant 2020). Il valait en général 10 ans.',
    en: 'Former number (before 2020). It was usually valid for 10 years.',
  },
};

function historic(
  number: string,
  fr: string,
  en: string,
  successor: string,
  validYears: 5 | 10 = 5,
): HabilitationFamily {
  const name = `CACES® R.${number}`;
  return {
    code: `CACES_R${number.toUpperCase()}`,
    fr: `${name} – ${fr} (devenu R.${successor})`,
    en: `${name} – ${en} (now R.${successor})`,
    short: { fr: name, en: name },
    kind: 'personal',
    validityMonths: validYears * 12,
    leadMonths: usualLead,
    rule: rule[validYears],
    renewal: { fr: `CACES® R.${successor}`, en: `CACES® R.${successor}` },
    source: `${rome} (catégories)\u00a0; ${commonPractice} (durée)`,
    verify: true,
    historic: true,
  };
}

const past = { historic: true } as const;
const pastToVerify = { historic: true, verify: true } as const;

export const historicCacesGroups: readonly HabilitationGroup[] = [
  group(historic('372m', 'Engins de chantier', 'Construction machinery', '482', 10), [
    symbol(
      '1',
      'Tracteurs et petits engins de chantier mobiles',
      'Tractors and small mobile site machines',
      past,
    ),
    symbol(
      '2',
      'Engins d’extraction ou de chargement à déplacement séquentiel',
      'Excavating or loading machines, sequential movement',
      past,
    ),
    symbol(
      '3',
      'Engins d’extraction à déplacement alternatif',
      'Excavating machines, alternating movement',
      past,
    ),
    symbol(
      '4',
      'Engins de chargement à déplacement alternatif',
      'Loading machines, alternating movement',
      past,
    ),
    symbol('5', 'Engins de finition à déplacement lent', 'Finishing machines, slow movement', past),
    symbol(
      '6',
      'Engins de réglage à déplacement alternatif',
      'Levelling machines, alternating movement',
      past,
    ),
    symbol(
      '7',
      'Engins de compactage à déplacement alternatif',
      'Compaction machines, alternating movement',
      past,
    ),
    symbol('8', 'Engins de transport ou d’extraction-transport', 'Haulage or scraping machines', past),
    symbol('9', 'Engins de manutention, chariots de chantier', 'Handling machines, site trucks', past),
    symbol(
      '10',
      'Déplacement, chargement et déchargement hors production',
      'Moving, loading and unloading outside production',
      past,
    ),
  ]),
  group(historic('366', 'Gerbeurs à conducteur accompagnant', 'Pedestrian-controlled stackers', '485'), []),
  group(historic('377m', 'Grues à tour', 'Tower cranes', '487'), [
    symbol('GME', 'Grues à montage par éléments', 'Assembled in sections', past),
    symbol('GMA', 'Grues à montage automatisé', 'Self-erecting', past),
  ]),
  group(historic('383m', 'Grues mobiles', 'Mobile cranes', '483'), [
    symbol(
      '1A',
      'Grues à treillis sur porteur ou automotrices',
      'Lattice-jib cranes, truck-mounted or self-propelled',
      past,
    ),
    symbol(
      '1B',
      'Grues télescopiques sur porteur ou automotrices',
      'Telescopic cranes, truck-mounted or self-propelled',
      past,
    ),
    symbol('2A', 'Grues à treillis sur chenilles', 'Lattice-jib crawler cranes', past),
    symbol('2B', 'Grues télescopiques sur chenilles', 'Telescopic crawler cranes', past),
    symbol('2C', 'Grues à treillis sur rails', 'Lattice-jib rail cranes', past),
  ]),
  group(
    historic(
      '386',
      'Plates-formes élévatrices mobiles de personnes (PEMP, nacelles)',
      'Mobile elevating work platforms',
      '486',
    ),
    [
      symbol('1A', 'Type 1, élévation verticale', 'Type 1, vertical elevation', pastToVerify),
      symbol('1B', 'Type 1, élévation multidirectionnelle', 'Type 1, multidirectional elevation', past),
      symbol('2A', 'Type 2, élévation verticale', 'Type 2, vertical elevation', pastToVerify),
      symbol(
        '2B',
        'Type 2, élévation multidirectionnelle',
        'Type 2, multidirectional elevation',
        pastToVerify,
      ),
      symbol('3A', 'Type 3, élévation verticale', 'Type 3, vertical elevation', past),
      symbol('3B', 'Type 3, élévation multidirectionnelle', 'Type 3, multidirectional elevation', past),
    ],
  ),
  group(historic('389', 'Chariots automoteurs à conducteur porté', 'Ride-on industrial trucks', '489'), [
    symbol(
      '1',
      'Transpalettes à conducteur porté et préparateurs de commandes au sol',
      'Ride-on pallet trucks and ground-level order pickers',
      past,
    ),
    symbol(
      '2',
      'Chariots tracteurs et à plateau porteur (moins de 6 t)',
      'Towing tractors and platform trucks (under 6 t)',
      past,
    ),
    symbol(
      '3',
      'Chariots élévateurs en porte-à-faux (jusqu’à 6 t)',
      'Counterbalanced forklifts (up to 6 t)',
      past,
    ),
    symbol(
      '4',
      'Chariots élévateurs en porte-à-faux (plus de 6 t)',
      'Counterbalanced forklifts (over 6 t)',
      past,
    ),
    symbol('5', 'Chariots élévateurs à mât rétractable', 'Reach trucks', past),
    symbol(
      '6',
      'Déplacement, chargement, transfert sans activité de production',
      'Moving, loading, transfer outside production',
      past,
    ),
  ]),
  group(historic('390', 'Grues auxiliaires de chargement de véhicules', 'Vehicle loader cranes', '490'), []),
  group(historic('318', 'Ponts roulants', 'Overhead travelling cranes', '484'), []),
];
