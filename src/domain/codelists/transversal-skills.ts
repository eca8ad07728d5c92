import { defineCodelist, type CodelistRow } from '../codelist.ts';
import { romeSource } from './rome.ts';

/** A macro-savoir-faire. `code` is its code OGR; `fr` is the label of ROME, to the letter. */
export interface TransversalSkill extends CodelistRow {
  /** Its code in the tree of competences. */
  readonly macro: string;
}

const row = (code: string, macro: string, fr: string, en: string): TransversalSkill => ({
  code,
  macro,
  fr,
  en,
  source: romeSource,
});

/**
 * The 57 transversal macro-savoir-faire of ROME 4.0 version 60: what serves in many trades. The English labels are a
 * translation of ours: ROME has none.
 */
export const transversalSkills = defineCodelist<TransversalSkill>('transversal-skills', [
  row('404514', '1A106', 'Animer un jeu', 'Running a game'),
  row('404513', '1E108', 'Informer, accompagner un patient', 'Informing and supporting a patient'),
  row(
    '300110',
    '2A302',
    'Mettre en oeuvre des actions de communication',
    'Carrying out communication actions',
  ),
  row('300428', '2D203', 'Utiliser des logiciels spécifiques', 'Using specific software'),
  row('300253', '2D303', 'Contrôler la conformité des données', 'Checking that data conform'),
  row(
    '300067',
    '2D304',
    'Analyser, exploiter, structurer des données',
    'Analysing, using and structuring data',
  ),
  row('300431', '2D310', 'Mettre à jour un dossier, une base de données', 'Updating a file or a database'),
  row(
    '300125',
    '2D311',
    'Renseigner, mettre à jour une documentation technique',
    'Filling in and updating technical documentation',
  ),
  row(
    '404362',
    '2D312',
    "Analyser et traiter l'information à des fins d'anticipation",
    'Analysing and processing information so as to anticipate',
  ),
  row('300353', '3F210', 'Evaluer une situation à risques', 'Assessing a situation at risk'),
  row(
    '300463',
    '6A101',
    'Développer et gérer des relations interpersonnelles',
    'Developing and managing relations with people',
  ),
  row('300468', '6A103', "Favoriser l'entente, la collaboration", 'Fostering good relations and cooperation'),
  row('300466', '6A104', 'Travailler, interagir à distance', 'Working and interacting at a distance'),
  row('300451', '6A105', "Relayer de l'information", 'Relaying information'),
  row('300470', '6A106', 'Travailler en groupe, en réseau', 'Working in a group or a network'),
  row('300425', '6A107', 'Utiliser les réseaux sociaux', 'Using social networks'),
  row(
    '402001',
    '6A108',
    'Participer à un projet pluridisciplinaire',
    'Taking part in a multidisciplinary project',
  ),
  row(
    '300469',
    '6A109',
    'Préparer et animer une réunion, un groupe de travail, un atelier',
    'Preparing and running a meeting, a working group or a workshop',
  ),
  row('300462', '6A110', 'Rendre compte de son activité', 'Reporting on one’s work'),
  row('300410', '6A201', "Communiquer à l'oral en milieu professionnel", 'Communicating orally at work'),
  row(
    '403000',
    '6A202',
    'Comprendre et savoir exprimer ses émotions',
    'Understanding one’s emotions and being able to express them',
  ),
  row(
    '300411',
    '6A204',
    'Parler une ou plusieurs langues étrangères',
    'Speaking one or more foreign languages',
  ),
  row('300413', '6A205', 'Prendre la parole en public', 'Speaking in public'),
  row(
    '300405',
    '6A301',
    "Communiquer à l'écrit de façon appropriée",
    'Communicating in writing in a fitting way',
  ),
  row(
    '300406',
    '6A302',
    'Ecrire une ou plusieurs langues étrangères',
    'Writing one or more foreign languages',
  ),
  row(
    '300455',
    '6A401',
    'Accepter de confronter ses opinions à celles des autres',
    'Accepting to confront one’s opinions with those of others',
  ),
  row('300415', '6A403', 'Convaincre, négocier', 'Convincing and negotiating'),
  row('300459', '6A405', "Prendre une décision et l'expliquer", 'Making a decision and explaining it'),
  row('300418', '6A406', 'Promouvoir une proposition, un projet', 'Promoting a proposal or a project'),
  row('300028', '6A407', 'Sensibiliser un public', 'Raising an audience’s awareness'),
  row(
    '300450',
    '6B104',
    'Respecter la confidentialité des informations',
    'Respecting the confidentiality of information',
  ),
  row(
    '300446',
    '6B105',
    'Respecter les règles de Qualité, Hygiène, Sécurité, Santé et Environnement (QHSSE)',
    'Following the rules on quality, hygiene, safety, health and environment',
  ),
  row(
    '300448',
    '6B106',
    'Respecter des règles, des consignes, normes et procédures opérationnelles',
    'Following rules, instructions, standards and operating procedures',
  ),
  row(
    '300449',
    '6B107',
    'Expliquer et faire respecter les règles et procédures',
    'Explaining rules and procedures and having them followed',
  ),
  row(
    '300421',
    '6B108',
    'Comprendre et respecter les règles de vie collective',
    'Understanding and respecting the rules of life in a group',
  ),
  row(
    '300474',
    '6B201',
    'Alerter, demander un appui ou un arbitrage',
    'Raising the alarm, asking for support or for a decision',
  ),
  row(
    '402000',
    '6B202',
    "Faire preuve d'agilité dans son action selon les contextes",
    'Acting with agility according to the context',
  ),
  row('300480', '6B205', 'Gérer une situation conflictuelle', 'Handling a conflict'),
  row(
    '300147',
    '6B206',
    'Adapter et optimiser sa pratique au contexte et aux risques professionnels (gestes, postures, ergonomie)',
    'Adapting one’s practice to the context and to risks at work (gestures, postures, ergonomics)',
  ),
  row('300407', '6B301', 'Corriger et mettre en forme un document', 'Correcting and laying out a document'),
  row(
    '300458',
    '6B307',
    'Structurer, synthétiser des informations',
    'Structuring and summarising information',
  ),
  row('300426', '6B309', 'Utiliser les outils numériques', 'Using digital tools'),
  row('300118', '6B312', 'Gérer une base documentaire', 'Managing a collection of documents'),
  row('300119', '6B313', 'Réaliser une veille documentaire', 'Keeping watch on publications'),
  row(
    '300453',
    '6B315',
    "Organiser le partage et la capitalisation de l'information",
    'Organising the sharing and keeping of information',
  ),
  row(
    '300424',
    '6B317',
    'Numériser des documents, médias ou supports techniques',
    'Digitising documents or media',
  ),
  row(
    '300452',
    '6B318',
    'Collecter et analyser des données, des informations',
    'Collecting and analysing data and information',
  ),
  row('300491', '6C101', 'Mémoriser des informations', 'Memorising information'),
  row('300492', '6C102', 'Actualiser régulièrement ses connaissances', 'Keeping one’s knowledge up to date'),
  row('300495', '6C103', 'Evaluer le résultat de ses actions', 'Assessing the result of one’s actions'),
  row('300496', '6C104', 'Identifier ses axes de progrès', 'Finding where one can progress'),
  row('300494', '6C105', "Réaliser un retour d'expériences", 'Carrying out a lessons-learned review'),
  row(
    '405056',
    '6C106',
    "Mobiliser sa concentration tout au long d'un processus",
    'Concentrating all through a process',
  ),
  row(
    '300500',
    '6C201',
    'Tirer les enseignements de son expérience et identifier ses compétences',
    'Learning from one’s experience and identifying one’s competences',
  ),
  row(
    '300499',
    '6C202',
    'Construire et adapter son parcours professionnel',
    'Building and adapting one’s career',
  ),
  row(
    '300501',
    '6C203',
    'Valoriser ses compétences, son parcours, son expertise',
    'Showing the worth of one’s competences, career and expertise',
  ),
  row(
    '300502',
    '6C204',
    'Organiser et développer son réseau professionnel',
    'Organising and developing one’s professional network',
  ),
]);
