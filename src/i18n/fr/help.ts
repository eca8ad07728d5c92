/** Help: what the notebook is, and the keys. */
export const help = {
  title: 'Aide',
  lede: 'Tout peut se faire à la souris ou au clavier. Tout est enregistré au fur et à mesure.',
  passport: 'Votre passeport',
  passportText:
    'Le passeport d’orientation, de formation et de compétences est personnel et facultatif. Vous l’écrivez, vous le gardez, vous ne montrez que ce que vous voulez. Un employeur ne peut pas l’exiger ; vous pouvez demander son aide pour le remplir.',
  saving: 'Enregistrer',
  savingText:
    'Il n’y a pas de bouton pour enregistrer : chaque champ est gardé dès que vous le quittez ou que vous vous arrêtez d’écrire. « Annuler » revient en arrière, même après avoir refermé le carnet.',
  keys: 'Les touches',
  key: 'Touche',
  does: 'Ce qu’elle fait',
  rows: {
    tab: 'Avance ou recule dans la page',
    f6: 'Passe d’une partie de la fenêtre à l’autre',
    arrows: 'Avance dans le sommaire et dans les listes',
    enter: 'Ouvre, ou coche avec la barre d’espace',
    move: 'Monte ou descend la ligne',
    enterColumn: 'Dans une colonne de compétences : ajoute, et ouvre la ligne suivante',
    search: 'Cherche dans tout le passeport',
    add: 'Ajoute une ligne à la partie ouverte',
    undo: 'Annule, rétablit',
    save: 'Dit quand tout a été enregistré',
    print: 'Ouvre les documents à imprimer',
    help: 'Ouvre cette aide',
    escape: 'Ferme ce qui est ouvert',
  },
};
