/** The first evening: examples, what to gather, what is there already. */
export const welcome = {
  gather: 'Ce qu’il est utile de réunir',
  gatherShort: 'Que réunir avant de commencer ?',
  gatherLede:
    'Rien n’est obligatoire. Commencez avec ce que vous avez sous la main, ou seulement avec votre mémoire.',
  gatherGroups: [
    {
      title: 'Pour les emplois',
      lines: [
        'contrats de travail et avenants',
        'certificats de travail',
        'fiches de paie : la première et la dernière de chaque emploi suffisent',
        'relevé de carrière, pour retrouver les dates anciennes',
      ],
    },
    {
      title: 'Pour les études et les stages',
      lines: [
        'diplômes, titres, relevés de notes',
        'attestations et conventions de stage',
        'certificats de scolarité ou d’apprentissage',
      ],
    },
    {
      title: 'Pour les formations et les certifications',
      lines: [
        'attestations de fin de formation',
        'certificats, titres professionnels, blocs de compétences',
        'dossier et décision de jury pour une VAE',
      ],
    },
    {
      title: 'Pour les habilitations',
      lines: ['titres d’habilitation, cartes, autorisations de conduite', 'permis de conduire'],
    },
    {
      title: 'Et aussi',
      lines: [
        'comptes rendus d’entretiens professionnels',
        'attestations de bénévolat, de volontariat ou de mandat',
        'bilans de compétences',
        'votre CV, s’il existe déjà',
      ],
    },
  ],
  gatherMissing:
    'Il manque un document ? Une année approximative suffit, ou « je ne sais pas ». Le carnet peut aussi préparer une lettre pour demander vos attestations.',
  toLetter: 'Demander mes attestations à mon employeur',
  printPage: 'Imprimer cette page',
  close: 'Fermer',
  back: 'Revenir',
  examplesTitle: 'Regarder un exemple',
  examplesLede: 'Un passeport inventé. Il reste séparé du vôtre, et se retire d’un geste.',
  examplesText: 'Deux carnets inventés, séparés du vôtre.',
  examples: {
    karim: {
      name: 'Le carnet de Karim',
      text: 'Cariste : plusieurs employeurs, des CACES, une VAE.',
    },
    lea: {
      name: 'Le carnet de Léa',
      text: 'Étudiante : des diplômes, des stages, des emplois d’été, du bénévolat.',
    },
  },
  exampleMark: 'Exemple',
  exampleStrip: (p: { readonly name: string }) => `Exemple : ${p.name}. Il reste séparé du vôtre.`,
  exampleBegin: 'Commencer le mien',
  exampleBack: 'Revenir au mien',
  exampleRemove: 'Retirer cet exemple',
  exampleChangedTitle: 'Retirer cet exemple ?',
  exampleChangedText:
    'Votre passeport n’est pas touché. Ce que vous avez écrit dans l’exemple s’en va avec lui.',
  exampleKeep: 'Le garder',
  exampleRemoved: 'L’exemple est retiré.',
  blocks: 'Ce que la loi prévoit dans un passeport',
  blocksLede: 'Dans l’ordre que vous voulez, une partie à la fois. Vous pouvez fermer : tout est gardé.',
  blockNames: {
    education: 'Les diplômes et titres obtenus pendant vos études',
    internship: 'L’expérience acquise en stage',
    certification: 'Les certifications obtenues en formation continue ou par la VAE',
    training: 'La nature et la durée de vos formations',
    employment: 'Les emplois tenus dans une même entreprise',
    habilitation: 'Vos habilitations professionnelles',
    interview: 'Les propositions de formation faites en entretien',
    competences: 'Les connaissances, compétences et aptitudes de chaque mission',
  },
  blockCounts: {
    education: (p: { readonly count: number }) =>
      p.count === 1 ? '1 diplôme ou titre' : `${p.count} diplômes ou titres`,
    internship: (p: { readonly count: number }) => (p.count === 1 ? '1 stage' : `${p.count} stages`),
    certification: (p: { readonly count: number }) =>
      p.count === 1 ? '1 certification' : `${p.count} certifications`,
    training: (p: { readonly count: number }) => (p.count === 1 ? '1 formation' : `${p.count} formations`),
    employment: (p: { readonly count: number }) => (p.count === 1 ? '1 employeur' : `${p.count} employeurs`),
    habilitation: (p: { readonly count: number }) =>
      p.count === 1 ? '1 habilitation' : `${p.count} habilitations`,
    interview: (p: { readonly count: number }) => (p.count === 1 ? '1 entretien' : `${p.count} entretiens`),
    competences: (p: { readonly count: number }) =>
      p.count === 1 ? '1 ligne, dans une mission' : `${p.count} lignes, dans vos missions`,
  },
  nothingYet: 'Rien encore, et ce n’est pas grave.',
  describeMissions: 'Décrire mes missions',
};
