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
  edit: 'Modifier',
  fold: 'Replier',
  beside: { employment: 'Nouveau poste chez le même employeur' },

  undecided: ({ field }: { readonly field: string }): string => `À départager\u00a0: ${field}`,
  undecidedText: 'Deux copies du carnet disent autre chose. Les deux sont gardées jusqu’à votre choix.',
  undecidedRemoved: 'Retiré sur l’autre copie, modifié ici.',
  here: 'Ici',
  elsewhere: 'Sur l’autre copie',
  keepHere: 'Garder ce qui est ici',
  takeOther: 'Prendre l’autre',
  removeToo: 'Le retirer ici aussi',

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
  soonCount: ({ count }: { readonly count: number }): string =>
    count === 0
      ? 'Rien à prévoir pour l’instant.'
      : `${count} ${plural('fr', count, 'échéance à prévoir', 'échéances à prévoir')}.`,
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
} as const;
