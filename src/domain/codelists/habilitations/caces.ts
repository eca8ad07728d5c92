import type { Label } from '../../language.ts';
import { group, rome, symbol, usualLead, type HabilitationFamily, type HabilitationGroup } from './group.ts';

const source = `Recommandations CNAM en vigueur depuis le 01/01/2020\u00a0; catégories\u00a0: ${rome}`;
const years: Readonly<Record<5 | 10, Label>> = {
  5: {
    fr: 'Valable 5 ans à partir de la date d’obtention.',
    en: 'Valid for 5 years from the date obtained.',
  },
  10: {
    fr: 'Valable 10 ans à partir de la date d’obtention.',
    en: 'Valid for 10 years from the date obtained.',
  },
};
const fiveOrTen: Label = {
  fr: 'Valable 5 ans, ou 10 ans sous conditions (au moins 50 jours de pratique par an).',
  en: 'Valid for 5 years, or 10 under conditions (at least 50 days of practice a year).',
};
const renewal: Label = { fr: 'recyclage et nouveau test', en: 'refresher and new test' };

function caces(number: string, fr: string, en: string, validity: 5 | 10 | 'conditions'): HabilitationFamily {
  const common = {
    code: `CACES_R${number}`,
    fr: `CACES® R.${number} – ${fr}`,
    en: `CACES® R.${number} – ${en}`,
    short: { fr: `CACES® R.${number}`, en: `CACES® R.${number}` },
    kind: 'personal',
    leadMonths: usualLead,
    renewal,
    source,
  } as const;
  if (validity === 'conditions')
    return { ...common, validityMonths: 60, maximumMonths: 120, rule: fiveOrTen };
  return { ...common, validityMonths: validity * 12, rule: years[validity] };
}

const remote = { fr: 'Option télécommande', en: 'Remote control option', suffix: 'TELECOMMANDE' } as const;

/** The eight recommendations in force, and their exact categories. */
export const cacesGroups: readonly HabilitationGroup[] = [
  group(caces('482', 'Engins de chantier', 'Construction machinery', 10), [
    symbol('A', 'Engins compacts', 'Compact machines'),
    symbol('B1', 'Engins d’extraction à déplacement séquentiel', 'Excavating machines, sequential movement'),
    symbol(
      'B2',
      'Engins de sondage ou de forage à déplacement séquentiel',
      'Boring or drilling machines, sequential movement',
    ),
    symbol('B3', 'Engins rail-route à déplacement séquentiel', 'Road-rail machines, sequential movement'),
    symbol('C1', 'Engins de chargement à déplacement alternatif', 'Loading machines, alternating movement'),
    symbol(
      'C2',
      'Engins de réglage à déplacement alternatif',
      'Levelling machines (dozers), alternating movement',
    ),
    symbol('C3', 'Engins de nivellement à déplacement alternatif', 'Graders, alternating movement'),
    symbol('D', 'Engins de compactage', 'Compaction machines'),
    symbol('E', 'Engins de transport', 'Haulage machines'),
    symbol('F', 'Chariots de manutention tout-terrain', 'Rough-terrain trucks'),
    symbol(
      'G',
      'Conduite hors production des catégories A à F',
      'Driving outside production, categories A to F',
    ),
    {
      ...remote,
      fr: 'Option télécommande (catégories A à F)',
      en: 'Remote control option (categories A to F)',
    },
  ]),
  group(caces('483', 'Grues mobiles', 'Mobile cranes', 'conditions'), [
    symbol('A', 'Grues mobiles à flèche treillis', 'Mobile cranes with lattice jib'),
    symbol('B', 'Grues mobiles à flèche télescopique', 'Mobile cranes with telescopic jib'),
  ]),
  group(caces('484', 'Ponts roulants et portiques', 'Overhead and gantry cranes', 5), [
    symbol('1', 'Commande au sol', 'Controlled from the ground'),
    symbol('2', 'Commande en cabine', 'Controlled from a cab'),
  ]),
  group(caces('485', 'Gerbeurs à conducteur accompagnant', 'Pedestrian-controlled stackers', 5), [
    symbol(
      '1',
      'Hauteur de levée supérieure à 1,20 m et jusqu’à 2,50 m',
      'Lift height over 1.20 m and up to 2.50 m',
    ),
    symbol('2', 'Hauteur de levée supérieure à 2,50 m', 'Lift height over 2.50 m'),
  ]),
  group(
    caces(
      '486',
      'Plates-formes élévatrices mobiles de personnel (PEMP, nacelles)',
      'Mobile elevating work platforms',
      5,
    ),
    [
      symbol('A', 'Groupe A, type 1 ou 3, élévation verticale', 'Group A, type 1 or 3, vertical elevation'),
      symbol(
        'B',
        'Groupe B, type 1 ou 3, élévation multidirectionnelle',
        'Group B, type 1 or 3, multidirectional elevation',
      ),
      symbol(
        'C',
        'Conduite hors production des catégories A ou B',
        'Driving outside production, categories A or B',
      ),
    ],
  ),
  group(caces('487', 'Grues à tour', 'Tower cranes', 'conditions'), [
    symbol(
      '1',
      'Grues à montage par éléments (GME), flèche distributrice',
      'Assembled in sections, trolley jib',
    ),
    symbol('2', 'Grues à montage par éléments (GME), flèche relevable', 'Assembled in sections, luffing jib'),
    symbol('3', 'Grues à montage automatisé (GMA)', 'Self-erecting'),
  ]),
  group(
    caces('489', 'Chariots de manutention automoteurs à conducteur porté', 'Ride-on industrial trucks', 5),
    [
      symbol(
        '1A',
        'Transpalettes et préparateurs sans élévation du poste de conduite (jusqu’à 1,20 m)',
        'Pallet trucks and order pickers, driving position not raised (up to 1.20 m)',
      ),
      symbol('1B', 'Gerbeurs à conducteur porté (plus de 1,20 m)', 'Ride-on stackers (over 1.20 m)', {
        rule: {
          fr: 'Valable 5 ans à partir de la date d’obtention. La catégorie 1B vaut aussi pour la 1A.',
          en: 'Valid for 5 years from the date obtained. Category 1B also covers 1A.',
        },
      }),
      symbol('2A', 'Chariots à plateau porteur (charge jusqu’à 2 t)', 'Platform trucks (load up to 2 t)'),
      symbol('2B', 'Chariots tracteurs (traction jusqu’à 25 t)', 'Towing tractors (up to 25 t)'),
      symbol('3', 'Chariots frontaux en porte-à-faux (jusqu’à 6 t)', 'Counterbalanced forklifts (up to 6 t)'),
      symbol('4', 'Chariots frontaux en porte-à-faux (plus de 6 t)', 'Counterbalanced forklifts (over 6 t)'),
      symbol('5', 'Chariots à mât rétractable', 'Reach trucks'),
      symbol(
        '6',
        'Chariots à poste de conduite élevable (plancher à plus de 1,20 m)',
        'Trucks with elevating operator position (floor over 1.20 m)',
      ),
      symbol(
        '7',
        'Conduite hors production de toutes les catégories',
        'Driving outside production, all categories',
      ),
    ],
  ),
  group(caces('490', 'Grues de chargement', 'Loader cranes', 'conditions'), [{ ...remote, verify: true }]),
];
