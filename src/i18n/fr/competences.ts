import { plural } from '../language.ts';

/** Connaissances, compétences, aptitudes: the three columns, and the help with writing them. */
export const competences = {
  columns: {
    knowledge: 'ce que je sais',
    skills: 'ce que je sais faire',
    aptitudes: 'comment je suis au travail',
  },
  examples: {
    knowledge: 'Ex.\u00a0: règles d’hygiène',
    skills: 'Ex.\u00a0: préparer une commande',
    aptitudes: 'Ex.\u00a0: garder mon calme',
  },
  add: 'Ajouter',
  addTo: ({ column }: { readonly column: string }): string => `Ajouter\u00a0: ${column.toLowerCase()}`,
  lineOf: ({ column, position }: { readonly column: string; readonly position: number }): string =>
    `${column}, ligne ${position}`,
  newLineOf: ({ column }: { readonly column: string }): string => `${column}, nouvelle ligne`,
  keys: 'Entrée\u00a0: ligne suivante. ↓\u00a0: voir des idées.',
  keysAlone: 'Entrée\u00a0: ligne suivante. Entrée sur une ligne vide\u00a0: finir.',
  repeated: 'Déjà noté plus haut.',
  repeatedIn: ({ name, column }: { readonly name: string; readonly column: string }): string =>
    `«\u00a0${name}\u00a0» est déjà dans ${column}. La nouvelle ligne est gardée.`,
  moveTo: ({ column }: { readonly column: string }): string => `Déplacer dans ${column}`,
  movedTo: ({ name, column }: { readonly name: string; readonly column: string }): string =>
    `«\u00a0${name}\u00a0» est maintenant dans ${column}.`,
  unlink: 'Ne plus rattacher au ROME',
  close: 'Fermer',

  suggestions: {
    own: 'Déjà dans votre passeport',
    softSkills: 'Savoir-être du ROME',
    transversalSkills: 'Savoir-faire du ROME, communs à beaucoup de métiers',
    foot: 'Ou gardez vos mots\u00a0: Entrée.',
    inMissions: ({ count }: { readonly count: number }): string =>
      `déjà dans ${count} ${plural('fr', count, 'mission', 'missions')}`,
    inPlaces: ({ count }: { readonly count: number }): string =>
      `déjà à ${count} ${plural('fr', count, 'endroit', 'endroits')}`,
    formerly: ({ name }: { readonly name: string }): string => `Autrefois «\u00a0${name}\u00a0».`,
    translated: ({ name }: { readonly name: string }): string =>
      `Traduction du carnet. Au ROME\u00a0: «\u00a0${name}\u00a0».`,
  },

  level: {
    choose: 'Indiquer un niveau',
    of: ({ name }: { readonly name: string }): string => `Niveau\u00a0: ${name}`,
    note: 'Échelle indicative, si elle vous est utile.',
    none: 'Sans niveau',
  },

  situation: {
    choose: 'Dire dans quelle situation',
    label: 'Dans quelle situation\u00a0?',
    of: ({ name }: { readonly name: string }): string => `Dans quelle situation\u00a0? ${name}`,
    hint: 'Facultatif.',
    example: 'Ex.\u00a0: j’ai remplacé un collègue au dernier moment.',
    keys: 'Entrée\u00a0: garder. Échap\u00a0: sans situation.',
  },

  help: {
    short: 'Aide',
    shortOf: ({ column }: { readonly column: string }): string => `Aide\u00a0: ${column.toLowerCase()}`,
    title: 'Que noter, et où\u00a0?',
    intro: 'Trois colonnes, une ligne par idée. Rien n’est obligatoire, et vos mots sont les bons.',
    what: {
      knowledge:
        'Ce que vous avez appris\u00a0: des règles, des produits, une machine, un logiciel, une langue.',
      skills: 'Ce que vous faites de vos mains, de votre tête, avec les autres. Commencez par un verbe.',
      aptitudes: 'Votre façon d’être\u00a0: calme, soin, entraide… Une situation vécue la rend concrète.',
    },
    ask: {
      knowledge: 'Demandez-vous\u00a0: qu’est-ce que j’ai dû apprendre pour ce travail\u00a0?',
      skills: 'Demandez-vous\u00a0: si je m’absente, que sait-on que je faisais\u00a0?',
      aptitudes: 'Demandez-vous\u00a0: pour quoi compte-t-on sur moi\u00a0?',
    },
    examplesTitle: 'Par exemple',
    doubt:
      'Vous hésitez entre deux colonnes\u00a0? Prenez l’une ou l’autre\u00a0: le menu d’une ligne la déplace.',
    trilogies:
      'Ce sont les mots de la loi. Le ROME, le répertoire des métiers de France Travail, dit savoirs, savoir-faire et savoir-être. Les aptitudes de la loi sont plus larges que les savoir-être.',
    source: ({ source }: { readonly source: string }): string => `Suggestions\u00a0: ${source}.`,
  },

  phrase: {
    open: 'Aidez-moi à le dire',
    intro: 'Une petite question à la fois. Passez celles qui ne vous aident pas.',
    column: 'Que voulez-vous noter\u00a0?',
    columns: {
      knowledge: 'Ce que je sais',
      skills: 'Ce que je sais faire',
      aptitudes: 'Comment je suis au travail',
    },
    step: ({ page, pages }: { readonly page: number; readonly pages: number }): string =>
      `Question ${page} sur ${pages}`,
    questions: {
      verb: 'Que faites-vous\u00a0? Un verbe.',
      object: 'Quoi, ou qui\u00a0?',
      context: 'Avec quoi, pour qui, ou où\u00a0?',
      quality: 'Quelle qualité\u00a0?',
      situation: 'Dans quelle situation\u00a0?',
      result: 'Avec quel résultat\u00a0?',
    },
    knowledgeQuestions: { object: 'Que connaissez-vous\u00a0?', context: 'Où, ou sur quoi\u00a0?' },
    work: 'Quel genre de travail\u00a0?',
    verbs: 'Des verbes',
    ownOrList: 'Votre mot, ou la liste',
    trade: 'Exemples pour',
    like: ({ text }: { readonly text: string }): string => `Comme «\u00a0${text}\u00a0».`,
    result: 'Votre phrase',
    resultHint: 'Vous pouvez la réécrire comme vous voulez.',
    recompose: 'Reprendre la phrase composée',
    back: 'Question précédente',
    skip: 'Passer',
    next: 'Question suivante',
    add: ({ column }: { readonly column: string }): string => `Ajouter dans ${column}`,
    nothing: 'Rien n’est écrit pour l’instant.',
    added: ({ column }: { readonly column: string }): string => `Ajouté dans ${column}.`,
  },
} as const;
