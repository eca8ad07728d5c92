import type { CompetenceColumn } from './fields/field.ts';
import type { Label, Language } from './language.ts';

/*
 * Help with saying what one knows, can do and is like at work. A phrase says a verb, what it is done to, with what or
 * for whom, and what comes of it; every part may be left out. Verbs and examples are ours.
 */

/** Verbs of one kind of work: infinitives in French, -ing forms in English, as phrases begin with them. */
export interface VerbGroup {
  readonly id: string;
  readonly label: Label;
  readonly verbs: readonly Label[];
}

const group = (
  id: string,
  fr: string,
  en: string,
  verbs: readonly (readonly [string, string])[],
): VerbGroup => ({
  id,
  label: { fr, en },
  verbs: verbs.map(([french, english]) => ({ fr: french, en: english })),
});

export const verbGroups: readonly VerbGroup[] = [
  group('care', 'Accueillir, aider, soigner', 'Welcoming, helping, caring', [
    ['Accueillir', 'Welcoming'],
    ['Accompagner', 'Supporting'],
    ['Aider', 'Helping'],
    ['Conseiller', 'Advising'],
    ['Écouter', 'Listening to'],
    ['Rassurer', 'Reassuring'],
    ['Renseigner', 'Informing'],
    ['Soigner', 'Caring for'],
    ['Surveiller', 'Watching over'],
  ]),
  group('make', 'Fabriquer, construire', 'Making, building', [
    ['Assembler', 'Assembling'],
    ['Couper', 'Cutting'],
    ['Cuisiner', 'Cooking'],
    ['Fabriquer', 'Making'],
    ['Installer', 'Installing'],
    ['Monter', 'Fitting'],
    ['Peindre', 'Painting'],
    ['Poser', 'Laying'],
    ['Régler', 'Setting'],
    ['Souder', 'Welding'],
  ]),
  group('maintain', 'Entretenir, réparer', 'Maintaining, repairing', [
    ['Dépanner', 'Getting going again'],
    ['Entretenir', 'Maintaining'],
    ['Nettoyer', 'Cleaning'],
    ['Remplacer', 'Replacing'],
    ['Réparer', 'Repairing'],
    ['Vérifier', 'Checking'],
  ]),
  group('move', 'Conduire, transporter, ranger', 'Driving, carrying, storing', [
    ['Charger', 'Loading'],
    ['Conduire', 'Driving'],
    ['Décharger', 'Unloading'],
    ['Emballer', 'Packing'],
    ['Étiqueter', 'Labelling'],
    ['Livrer', 'Delivering'],
    ['Préparer', 'Preparing'],
    ['Ranger', 'Putting away'],
  ]),
  group('sell', 'Vendre, servir', 'Selling, serving', [
    ['Encaisser', 'Taking payment for'],
    ['Mettre en rayon', 'Shelving'],
    ['Négocier', 'Negotiating'],
    ['Présenter', 'Presenting'],
    ['Proposer', 'Offering'],
    ['Servir', 'Serving'],
    ['Vendre', 'Selling'],
  ]),
  group('office', 'Écrire, compter, classer', 'Writing, counting, filing', [
    ['Calculer', 'Working out'],
    ['Classer', 'Filing'],
    ['Commander', 'Ordering'],
    ['Facturer', 'Invoicing'],
    ['Rédiger', 'Writing'],
    ['Répondre à', 'Answering'],
    ['Saisir', 'Typing in'],
    ['Suivre', 'Following up'],
    ['Traduire', 'Translating'],
  ]),
  group('design', 'Chercher, concevoir', 'Searching, designing', [
    ['Analyser', 'Analysing'],
    ['Comparer', 'Comparing'],
    ['Concevoir', 'Designing'],
    ['Corriger', 'Correcting'],
    ['Dessiner', 'Drawing'],
    ['Développer', 'Developing'],
    ['Mesurer', 'Measuring'],
    ['Programmer', 'Programming'],
    ['Tester', 'Testing'],
  ]),
  group('lead', 'Organiser, transmettre', 'Organising, passing on', [
    ['Animer', 'Running'],
    ['Contrôler', 'Inspecting'],
    ['Coordonner', 'Coordinating'],
    ['Expliquer', 'Explaining'],
    ['Former', 'Training'],
    ['Organiser', 'Organising'],
    ['Planifier', 'Planning'],
    ['Répartir', 'Sharing out'],
    ['Transmettre', 'Passing on'],
  ]),
];

/** The parts of a phrase. Which of them are asked for depends on the column. */
export type PhrasePart = 'verb' | 'object' | 'context' | 'quality' | 'situation' | 'result';
export type Phrase = { readonly [P in PhrasePart]?: string };

/** What is asked, one question after the other. */
export const partsOf: { readonly [C in CompetenceColumn]: readonly PhrasePart[] } = {
  knowledge: ['object', 'context'],
  skills: ['verb', 'object', 'context', 'result'],
  aptitudes: ['quality', 'situation', 'result'],
};

/** What people of one trade could write. */
export interface PhraseExample {
  readonly id: string;
  readonly trade: Label;
  readonly knowledge: { readonly [L in Language]: Phrase };
  readonly skills: { readonly [L in Language]: Phrase };
  readonly aptitudes: { readonly [L in Language]: Phrase };
}

export const phraseExamples: readonly PhraseExample[] = [
  {
    id: 'forklift',
    trade: { fr: 'Cariste', en: 'Forklift driver' },
    knowledge: {
      fr: { object: 'Plaque de charge et centre de gravité', context: 'sur chariot à mât rétractable' },
      en: { object: 'Load plates and centre of gravity', context: 'on a reach truck' },
    },
    skills: {
      fr: {
        verb: 'Charger',
        object: 'un camion en 25 minutes',
        context: 'au chariot élévateur',
        result: 'sans palette abîmée',
      },
      en: {
        verb: 'Loading',
        object: 'a lorry in 25 minutes',
        context: 'with a forklift truck',
        result: 'without one damaged pallet',
      },
    },
    aptitudes: {
      fr: {
        quality: 'Faire preuve de sens des responsabilités',
        situation: 'j’ai arrêté le chargement quand une palette a penché',
        result: 'personne n’a été blessé',
      },
      en: {
        quality: 'Showing a sense of responsibility',
        situation: 'I stopped the loading when a pallet leaned over',
        result: 'nobody was hurt',
      },
    },
  },
  {
    id: 'care',
    trade: { fr: 'Aide à domicile, soin', en: 'Care worker' },
    knowledge: {
      fr: { object: 'Règles d’hygiène', context: 'auprès de personnes fragiles' },
      en: { object: 'Rules of hygiene', context: 'with frail people' },
    },
    skills: {
      fr: {
        verb: 'Aider',
        object: 'un résident à faire sa toilette',
        context: 'en respectant sa pudeur',
        result: 'pour qu’il garde ses gestes',
      },
      en: {
        verb: 'Helping',
        object: 'a resident to wash',
        context: 'while respecting their modesty',
        result: 'so that they stay able to do it',
      },
    },
    aptitudes: {
      fr: {
        quality: 'Faire preuve de contrôle de soi',
        situation: 'j’ai parlé doucement à un résident qui criait',
        result: 'il s’est apaisé',
      },
      en: {
        quality: 'Keeping one’s self-control',
        situation: 'I spoke softly to a resident who was shouting',
        result: 'he calmed down',
      },
    },
  },
  {
    id: 'shop',
    trade: { fr: 'Magasin', en: 'Shop' },
    knowledge: {
      fr: { object: 'Dates limites de consommation', context: 'au rayon frais' },
      en: { object: 'Use-by dates', context: 'in the fresh food section' },
    },
    skills: {
      fr: {
        verb: 'Mettre en rayon',
        object: 'les produits frais',
        context: 'avant l’ouverture',
        result: 'avec les dates les plus courtes devant',
      },
      en: {
        verb: 'Shelving',
        object: 'fresh produce',
        context: 'before opening time',
        result: 'with the shortest dates in front',
      },
    },
    aptitudes: {
      fr: {
        quality: 'Avoir le sens du service',
        situation: 'j’ai fait venir la taille qui manquait à une cliente',
        result: 'elle est revenue',
      },
      en: {
        quality: 'Having a sense of service',
        situation: 'I had the size that a customer was missing sent over',
        result: 'she came back',
      },
    },
  },
  {
    id: 'office',
    trade: { fr: 'Bureau', en: 'Office' },
    knowledge: {
      fr: { object: 'Mentions d’une facture et TVA', context: 'dans une petite entreprise' },
      en: { object: 'What an invoice must say, and VAT', context: 'in a small company' },
    },
    skills: {
      fr: {
        verb: 'Classer',
        object: 'les factures des fournisseurs',
        context: 'dans le logiciel de comptabilité',
        result: 'pour les retrouver en une minute',
      },
      en: {
        verb: 'Filing',
        object: 'suppliers’ invoices',
        context: 'in the accounting software',
        result: 'so that each is found in a minute',
      },
    },
    aptitudes: {
      fr: {
        quality: 'Organiser son travail selon les priorités et les objectifs',
        situation: 'j’ai tenu trois agendas pendant une absence',
        result: 'aucun rendez-vous n’a été manqué',
      },
      en: {
        quality: 'Organising one’s work by priorities and goals',
        situation: 'I kept three diaries while someone was away',
        result: 'no appointment was missed',
      },
    },
  },
  {
    id: 'developer',
    trade: { fr: 'Informatique', en: 'Software' },
    knowledge: {
      fr: { object: 'Bases de données et SQL', context: 'sur un site de vente en ligne' },
      en: { object: 'Databases and SQL', context: 'on an online shop' },
    },
    skills: {
      fr: {
        verb: 'Corriger',
        object: 'un formulaire de paiement',
        context: 'avec des tests automatiques',
        result: 'sans panne depuis un an',
      },
      en: {
        verb: 'Correcting',
        object: 'a payment form',
        context: 'with automatic tests',
        result: 'without a failure for a year',
      },
    },
    aptitudes: {
      fr: {
        quality: 'Faire preuve de curiosité, d’ouverture d’esprit',
        situation: 'j’ai appris un langage de plus pour reprendre un vieux programme',
      },
      en: {
        quality: 'Showing curiosity, open-mindedness',
        situation: 'I learnt one more language to take over an old program',
      },
    },
  },
  {
    id: 'building',
    trade: { fr: 'Bâtiment', en: 'Building' },
    knowledge: {
      fr: { object: 'Lecture de plans', context: 'en rénovation de logements' },
      en: { object: 'Reading plans', context: 'when renovating homes' },
    },
    skills: {
      fr: {
        verb: 'Poser',
        object: 'des plaques de plâtre',
        context: 'dans des logements occupés',
        result: 'prêtes à peindre le jour prévu',
      },
      en: {
        verb: 'Laying',
        object: 'plasterboard',
        context: 'in homes where people live',
        result: 'ready to paint on the agreed day',
      },
    },
    aptitudes: {
      fr: {
        quality: 'Avoir l’esprit d’équipe',
        situation: 'j’ai aidé l’électricien à finir',
        result: 'le chantier n’a pas pris de retard',
      },
      en: {
        quality: 'Having team spirit',
        situation: 'I helped the electrician to finish',
        result: 'the site did not fall behind',
      },
    },
  },
];

/**
 * The phrase that its parts make: « Charger un camion au chariot élévateur, sans palette abîmée ». Parts left out leave
 * no gap; '' when there is nothing yet. The person's words are only put one after the other.
 */
export function composePhrase(column: CompetenceColumn, phrase: Phrase, language: Language): string {
  const part = (name: PhrasePart): string => trimmed(phrase[name] ?? '');
  if (column === 'aptitudes') {
    const told = joined(', ', part('situation'), part('result'));
    return capital(withSituation(part('quality'), told, language), language);
  }
  if (column === 'knowledge') return capital(joined(', ', part('object'), part('context')), language);
  const done = joined(' ', part('verb'), part('object'), part('context'));
  return capital(joined(', ', done, part('result')), language);
}

/** « Faire preuve de réactivité : j’ai … »; either half alone when the other is missing. */
export function withSituation(quality: string, situation: string, language: Language): string {
  const told = trimmed(situation);
  if (quality.trim() === '' || told === '') return quality.trim() || told;
  return language === 'fr' ? `${quality.trim()}\u00A0: ${lowered(told)}` : `${quality.trim()}: ${told}`;
}

const joined = (between: string, ...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(between);

/** Without what would stand in the middle of the phrase: spaces around, a comma or a full stop at the end. */
const trimmed = (text: string): string => text.trim().replace(/[\s,;.]+$/u, '');

const capital = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** « J’ai » after a colon is « j’ai »; a name or an abbreviation keeps its capital. */
const lowered = (text: string): string =>
  text.replace(/^(?:J(?=['’])|Je\b|En\b|Quand\b|Lors\b|Nous\b|On\b)/u, (word) =>
    word.toLocaleLowerCase('fr'),
  );
