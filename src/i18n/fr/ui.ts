/** The sentences of the controls themselves: what a button, a list or a message says whatever it is about. */
export const ui = {
  skipToContent: 'Aller au contenu',
  contents: 'Sommaire',
  coverBar: 'Barre du carnet',
  messages: 'Messages',
  close: 'Fermer',
  cancel: 'Annuler',
  turnPage: 'Tourner la page',
  youAreHere: 'Vous êtes ici',

  neverShown: 'Jamais montré',
  forExample: (p: { readonly example: string }) => `Par exemple : ${p.example}`,
  show: 'Afficher',
  hide: 'Masquer',
  showLetters: (p: { readonly label: string }) => `Afficher : ${p.label}`,
  hideLetters: (p: { readonly label: string }) => `Masquer : ${p.label}`,

  savedAt: (p: { readonly time: string }) => `Enregistré à ${p.time}`,
  saving: 'Enregistrement…',
  notSavedYet: 'Pas encore enregistré',
  exampleNotSaved: 'Exemple, non enregistré',

  notGiven: 'Non précisé',
  clearAnswer: 'Effacer la réponse',
  other: 'Autre…',
  inYourWords: 'Avec vos mots',
  chooseInList: 'Choisissez une ligne de la liste, ou laissez vide.',
  showChoices: (p: { readonly label: string }) => `Montrer les choix : ${p.label}`,
  addOther: 'Ajouter un autre choix',
  chosen: 'Choisis',
  remove: 'Retirer',
  removeNamed: (p: { readonly name: string }) => `Retirer : ${p.name}`,
  keepYourWords: 'Ou gardez vos mots : Entrée',
  suggestionCount: (p: { readonly count: number }) =>
    p.count === 0 ? 'Aucune suggestion' : p.count === 1 ? '1 suggestion' : `${p.count} suggestions`,
  resultCount: (p: { readonly count: number }) =>
    p.count === 0 ? 'Aucun résultat' : p.count === 1 ? '1 résultat' : `${p.count} résultats`,

  moveUp: 'Monter',
  moveDown: 'Descendre',
  duplicate: 'Dupliquer',
  delete: 'Supprimer',
  drag: 'Déplacer',
  actionOn: (p: { readonly action: string; readonly name: string }) => `${p.action} : ${p.name}`,
  actionsOn: (p: { readonly name: string }) => `Actions : ${p.name}`,
  movedTo: (p: { readonly name: string; readonly position: number; readonly count: number }) =>
    `${p.name} : maintenant en position ${p.position} sur ${p.count}.`,
  alreadyFirst: (p: { readonly name: string }) => `${p.name} : déjà en haut de la liste.`,
  alreadyLast: (p: { readonly name: string }) => `${p.name} : déjà en bas de la liste.`,

  keyControl: 'Ctrl',
  keyCommand: 'Cmd',
  keyShift: 'Maj',
  keyEnter: 'Entrée',
  keyEscape: 'Échap',
  keyHome: 'Début',
  keyEnd: 'Fin',
} as const;
