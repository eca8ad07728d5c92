import { plural } from '../language.ts';

/** Sentences of the pages of a section: list, board, entry. */
export const section = {
  unknown: 'Cette page n’existe pas dans votre carnet.',
  gone: 'Cette page n’est plus dans votre passeport. Elle est peut-être dans la corbeille.',
  seeBin: 'Voir la corbeille',
  list: ({ name }: { readonly name: string }): string => `Liste\u00a0: ${name}`,
  emptyTitle: 'Rien de noté pour l’instant',
  counted: ({ count, one }: { readonly count: number; readonly one: string }): string =>
    `${count} ${plural('fr', count, one.toLowerCase(), `${one.toLowerCase()}s`)}`,

  actions: 'Actions',
  duplicate: 'Dupliquer',
  moveUp: 'Monter dans la liste',
  moveDown: 'Descendre dans la liste',
  toBin: 'Mettre à la corbeille',
  remove: 'Retirer',
  removeQuestion: ({ name }: { readonly name: string }): string =>
    `Retirer « ${name} » et ce qu’il contient ?`,
  removeText: 'Cela ne va pas à la corbeille. « Annuler » le ramène, et les versions de la ligne le gardent.',
  keep: 'Le garder',
  edit: 'Modifier',
  fold: 'Revenir au résumé',
  beside: { employment: 'Nouveau poste chez le même employeur' },

  undecided: ({ field }: { readonly field: string }): string => `À départager\u00a0: ${field}`,
  undecidedText:
    'Deux copies du carnet ne disent pas la même chose. Les deux sont gardées jusqu’à votre choix.',
  undecidedRemoved: 'Retiré sur l’autre copie, modifié ici.',
  here: 'Ici',
  elsewhere: 'Sur l’autre copie',
  keepHere: 'Garder ce qui est ici',
  takeOther: 'Prendre l’autre',
  removeToo: 'Le retirer ici aussi',
  keptHere: ({ field }: { readonly field: string }): string => `${field}\u00a0: ce qui est ici est gardé.`,
  tookOther: ({ field }: { readonly field: string }): string =>
    `${field}\u00a0: ce que dit l’autre copie est repris.`,
  removedToo: ({ field }: { readonly field: string }): string => `${field}\u00a0: retiré ici aussi.`,

  inBin: ({ name }: { readonly name: string }): string => `«\u00a0${name}\u00a0» est à la corbeille.`,
  removed: ({ name }: { readonly name: string }): string => `«\u00a0${name}\u00a0» est retiré.`,
  duplicated: ({ name }: { readonly name: string }): string => `Copie de «\u00a0${name}\u00a0» ajoutée.`,
  movedTo: ({
    name,
    position,
    count,
  }: {
    readonly name: string;
    readonly position: number;
    readonly count: number;
  }): string => `${name}\u00a0: maintenant en position ${position} sur ${count}.`,
  undo: 'Annuler',
  undoLater: 'Autre chose a été écrit depuis. «\u00a0Annuler\u00a0», en haut, revient en arrière pas à pas.',

  title: 'Titre',
  validity: 'Validité',
  endDate: 'Date de fin',
  next: 'Pour la suite',
  open: 'Ouvrir',
  renew: 'Noter un recyclage',
  renewNamed: ({ name }: { readonly name: string }): string => `Noter un recyclage\u00a0: ${name}`,
  add: 'Ajouter',
  legend: 'Partie rayée\u00a0: le temps conseillé pour s’en occuper. Trait doré\u00a0: aujourd’hui.',
  pastNote: 'Le titre reste dans votre histoire.',
  soonCount: ({ count, past }: { readonly count: number; readonly past: number }): string =>
    count > 0
      ? `${count} ${plural('fr', count, 'échéance à prévoir', 'échéances à prévoir')}.`
      : past > 0
        ? `${past} ${plural('fr', past, 'date de fin passée', 'dates de fin passées')}.`
        : 'Rien à prévoir pour l’instant.',
  states: {
    soon: 'À prévoir',
    valid: 'En cours de validité',
    past: 'Date de fin passée',
    open: 'Sans date de fin',
    unknown: 'À compléter',
  },
  status: {
    soon: 'À prévoir',
    valid: 'Valide',
    past: 'Date de fin passée',
    open: 'Sans date de fin',
    unknown: 'À compléter',
  },
  until: ({ date }: { readonly date: string }): string => `jusqu’au ${date}`,
  prepareFrom: ({ date }: { readonly date: string }): string => `s’y prendre dès ${date}`,
  boundToEmployer: 'tant que dure ce poste',
  issuedByEmployer: 'votre employeur la délivre',
  noEnd: 'pas de date de fin',
  endToNote: 'date de fin à noter',
  besideShort: { employment: 'Nouveau poste' },
  convertTo: ({ section: name }: { readonly section: string }): string =>
    `Ranger plutôt dans «\u00a0${name}\u00a0»`,
  sortInto: 'Ranger dans…',
  converted: ({ section: name }: { readonly section: string }): string =>
    `Rangé dans «\u00a0${name}\u00a0». Ce qui n’y avait pas de place est dans vos notes.`,
  decideFirst: 'Choisissez d’abord ce qui est à départager.',
  moveOnlyPlain: 'La liste est triée ou filtrée. Pour déplacer, montrez-la tout entière, par date.',
  print: 'Imprimer cette partie',
  versions: 'Versions',
  annex: 'C’est une annexe\u00a0: elle n’apparaît dans un document que si vous la cochez.',
  nextOne: ({ date }: { readonly date: string }): string => `Le prochain\u00a0: ${date}`,
  nextAbout: ({ date }: { readonly date: string }): string => `Le prochain\u00a0: vers ${date}`,
  nextYours: 'C’est la date que vous avez notée.',
  nextIndication: 'C’est une indication.',
  toVerify: 'À vérifier : nous n’en sommes pas sûrs.',
  askAgain: 'à redemander au nouvel employeur',
  askAgainTitle: ({ employer }: { readonly employer: string }): string =>
    employer === '' ? 'Le poste est terminé.' : `Le poste chez ${employer} est terminé.`,
  askAgainText:
    'Ce titre est délivré par l’employeur. Si vous en avez encore besoin, il est à redemander au nouvel employeur.',
  sameTitle: 'Le même titre',
  sameTitleHint: 'D’autres dates de ce titre, dans votre histoire.',

  goneWords: ({ field }: { readonly field: string }): string => `Ce texte n’a plus de place\u00a0: ${field}`,
  copyText: 'Copier le texte',
  copied: 'Le texte est copié. Vous pouvez le coller où vous voulez.',
  notCopied: 'Le texte n’a pas pu être copié. Sélectionnez-le pour le copier.',
  close: 'Fermer',

  filterText: 'Filtrer la liste',
  sortAndFilter: 'Trier et filtrer',
  sort: 'Ordre',
  sorts: { own: 'Par date', name: 'Par nom', modified: 'Dernière modification' },
  ownOrder: 'Revenir à l’ordre par date',
  every: 'Tout',
  stateLabel: 'État',
  proofs: 'Pièces justificatives',
  withProof: 'Avec une pièce',
  withoutProof: 'Sans pièce',
  counts: ({ label, count }: { readonly label: string; readonly count: number }): string =>
    `${label} (${count})`,
  shown: ({ shown, total }: { readonly shown: number; readonly total: number }): string =>
    `${shown} sur ${total} ${plural('fr', shown, 'affiché', 'affichés')}`,
  allShown: ({ total }: { readonly total: number }): string => `${total} affichés`,
  showAll: 'Tout montrer',
  nothingFound: 'Rien dans la liste ne correspond.',

  tags: 'Étiquettes',
  tagsHint: 'Pour vos listes et la recherche. Elles ne sont dans aucun document.',
  addTag: 'Ajouter une étiquette',
  tagPlaceholder: 'Un mot, puis Entrée',
  removeTag: ({ tag }: { readonly tag: string }): string => `Retirer l’étiquette ${tag}`,
  tagAdded: ({ tag }: { readonly tag: string }): string => `Étiquette ajoutée\u00a0: ${tag}`,
  tagRemoved: ({ tag }: { readonly tag: string }): string => `Étiquette retirée\u00a0: ${tag}`,
  renameTag: 'Renommer partout',
  renameTagTitle: ({ tag }: { readonly tag: string }): string => `Renommer l’étiquette «\u00a0${tag}\u00a0»`,
  renameTagHint: 'Une étiquette qui existe déjà réunit les deux.',
  newTagName: 'Nouveau nom',
  tagRenamed: ({ from, to }: { readonly from: string; readonly to: string }): string =>
    `«\u00a0${from}\u00a0» s’appelle maintenant «\u00a0${to}\u00a0».`,
  rename: 'Renommer',
  cancel: 'Annuler',
  printShort: 'Imprimer',
  postEnded: 'le poste est terminé',
} as const;
