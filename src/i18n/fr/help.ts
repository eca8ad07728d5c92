/** Help: what the notebook is, the keys, and what the program is made of. */
export const help = {
  title: 'Aide',
  lede: 'Tout peut se faire à la souris ou au clavier. Tout est enregistré au fur et à mesure.',
  passport: 'Votre passeport',
  passportText:
    'Le passeport d’orientation, de formation et de compétences est personnel et facultatif. Vous l’écrivez, vous le gardez, vous ne montrez que ce que vous voulez. Un employeur ne peut pas l’exiger ; vous pouvez demander son aide pour le remplir.',
  about: 'À propos du passeport',
  gather: 'Ce qu’il est utile de réunir',
  letter: 'Demander mes attestations',
  saving: 'Enregistrer',
  savingText:
    'Il n’y a pas de bouton pour enregistrer : chaque champ est gardé dès que vous le quittez ou que vous vous arrêtez d’écrire. Vous pouvez fermer quand vous voulez. « Annuler » revient en arrière, même après avoir refermé le carnet.',
  parts: 'Les pages du carnet',
  partsText:
    'Le sommaire, à gauche, mène à chaque partie de votre parcours. Ajoutez ce que vous avez, dans l’ordre qui vous convient : un nom et une année suffisent.',
  copies: 'Garder une copie',
  copiesText:
    '« Sauvegardes » enregistre tout le passeport dans un fichier, puis le relit pour vérifier. Gardez-le sur une clé ou un autre disque : l’ordinateur peut tomber en panne.',
  papers: 'Imprimer et montrer',
  papersText:
    '« Documents » prépare un PDF. Vous choisissez ce qui y figure ; ce qui est marqué « pour vous » n’y est pas, sauf si vous le demandez.',
  keys: 'Les touches',
  key: 'Touche',
  does: 'Ce qu’elle fait',
  rows: {
    tab: 'Avance dans la page ; avec Maj, recule',
    f6: 'Passe d’une partie de la fenêtre à la suivante',
    f6back: 'Passe à la partie précédente',
    arrows: 'Avance dans le sommaire et dans les listes',
    ends: 'Va au début ou à la fin de la liste',
    enter: 'Ouvre, ou coche avec la barre d’espace',
    move: 'Monte ou descend la ligne',
    enterColumn: 'Dans une colonne de compétences : ajoute, et ouvre la ligne suivante',
    escape: 'Ferme ce qui est ouvert',
  },
  commands: {
    search: 'Cherche dans tout le passeport',
    add: 'Ajoute une ligne à la partie ouverte',
    undo: 'Annule le dernier changement',
    redo: 'Rétablit ce qui vient d’être annulé',
    save: 'Dit quand tout a été enregistré',
    print: 'Ouvre les documents à imprimer',
    help: 'Ouvre cette aide',
  },
  print: 'Imprimer cette page',
  program: 'Le programme',
  version: (p: { readonly version: string }) => `Carnet d’étapes ${p.version}`,
  programText:
    'Un programme libre (licence MIT), sans compte, sans publicité, sans internet. Il ne remplace aucun service public et n’en dépend pas.',
  licences: [
    'Lettres : Literata (© 2017 The Literata Project Authors) et Source Sans 3 (© Adobe), licence SIL OFL 1.1.',
    'Dessins : Lucide, licence ISC.',
    'Savoir-être professionnels : ROME 4.0, France Travail, Licence Ouverte 2.0, version 60.',
  ],
};
