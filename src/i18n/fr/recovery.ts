/** When the notebook is not what its second copy says it was. */
export const recovery = {
  empty: 'Le carnet s’est ouvert vide',
  emptyText:
    'Ce que vous aviez écrit n’est plus à sa place sur cet ordinateur. Une deuxième copie est gardée ailleurs : elle est là, et rien n’y a été changé.',
  behind: 'Il manque au carnet ce que vous avez écrit en dernier',
  behindText: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Une modification manque dans le carnet. La deuxième copie de cet ordinateur l’a gardée.'
      : `${p.count} modifications manquent dans le carnet. La deuxième copie de cet ordinateur les a gardées.`,
  differs: 'Le carnet et sa deuxième copie ne disent pas la même chose',
  differsText:
    'Quelque chose a changé en dehors du carnet. Les deux sont gardés : réunissez-les, et rien n’est perdu.',
  closed: 'Le carnet ne s’ouvre pas',
  closedText:
    'L’endroit où il est rangé sur cet ordinateur est abîmé. Une deuxième copie est gardée ailleurs : elle est là, et rien n’y a été changé.',
  newer: 'La deuxième copie a été faite par une version plus récente',
  newerText:
    'Cette version ne sait pas la lire. Rien n’a été changé. Installez la version la plus récente, puis ouvrez à nouveau le carnet.',
  unreadable: 'La deuxième copie ne se lit pas',
  unreadableEmpty: 'Le carnet s’est ouvert vide, et sa deuxième copie ne se lit pas',
  unreadableText:
    'Elle est abîmée, ou son dossier ne s’ouvre pas. Elle est laissée telle quelle. Si vous avez une sauvegarde sur une clé ou ailleurs, vous pouvez l’ouvrir.',
  proofsLost: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Une pièce jointe n’est plus à sa place'
      : `${p.count} pièces jointes ne sont plus à leur place`,
  proofsLostText:
    'Leur contenu est gardé dans la deuxième copie de cet ordinateur. Les noms et vos mots sont là.',
  holds: 'Ce que contient la deuxième copie',
  of: 'Passeport de',
  until: 'Jusqu’au',
  content: 'Contenu',
  entries: (p: { readonly label: string; readonly count: number }) => `${p.label} : ${p.count}`,
  nothing: 'Rien encore.',
  proofs: 'Pièces jointes',
  cut: 'La fin du journal est abîmée : ce qui a été écrit en tout dernier peut manquer.',
  olderPoint: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Un état plus récent ne se lit pas : celui-ci est le suivant.'
      : `${p.count} états plus récents ne se lisent pas : celui-ci est le suivant.`,
  mine: 'Ce que contient le carnet tel qu’il s’ouvre',
  bringBack: 'Retrouver mon carnet',
  bringBackBoth: 'Réunir les deux',
  bringBackText: '« Retrouver mon carnet » remet la copie à sa place, avec ses pièces jointes.',
  bringBackBothText:
    '« Réunir les deux » remet la copie à sa place, et y ajoute ce qui n’était que dans le carnet.',
  keepMine: 'Garder le carnet tel qu’il est',
  keepQuestion: 'Garder le carnet tel qu’il est ?',
  keepText:
    'La deuxième copie est gardée comme état à reprendre : la page des sauvegardes permet d’y revenir pendant plusieurs jours.',
  keepUnreadableText: 'La deuxième copie, qui ne se lit pas, est laissée telle quelle à sa place.',
  keepEmpty: 'Le carnet sera vide.',
  again: 'Essayer encore',
  erase: 'Effacer…',
  bringBackApartText:
    'Ce que contient le carnet tel qu’il s’ouvre est un autre passeport : il est gardé à part, et vous pourrez ouvrir l’un ou l’autre.',
  keepSafe: 'Revenir au choix',
  saveCopy: 'Enregistrer cette copie dans un fichier',
  saved: (p: { readonly name: string }) => `« ${p.name} » est enregistrée et vérifiée.`,
  working: 'Le carnet reprend sa place…',
  failed: 'Cela n’a pas marché. Rien n’a été changé : la deuxième copie est toujours là.',
  missingProofs: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Le carnet est revenu. Une pièce jointe n’a pas été retrouvée : son nom est gardé.'
      : `Le carnet est revenu. ${p.count} pièces jointes n’ont pas été retrouvées : leurs noms sont gardés.`,
};
