import { shortName } from '../short-name.ts';

/** Copies: made, read back, and opened again. */
export const backups = {
  title: 'Sauvegardes',
  lede: 'Une copie est un seul fichier, qui contient tout : vos mots, leur histoire et vos pièces.',
  desk: 'Faire et ouvrir des copies',
  make: 'Faire une copie maintenant',
  makeText: 'Gardez-la ailleurs que sur cet ordinateur : une clé, le disque d’un proche.',
  save: 'Enregistrer la copie',
  reread: 'Elle sera relue aussitôt, pour être sûr qu’elle s’ouvre.',
  writing: 'Écriture de la copie…',
  verifying: 'Relecture de la copie…',
  cancel: 'Arrêter',
  cancelled:
    'La copie est arrêtée. Rien n’a été gardé de ce qui était commencé, et rien n’a changé dans le carnet.',
  verified: (p: { readonly name: string }) => `« ${p.name} » est enregistrée et vérifiée.`,
  notVerified: (p: { readonly name: string }) =>
    `« ${p.name} » est partie dans vos téléchargements. Ce navigateur ne permet pas de la relire : choisissez-la pour la vérifier.`,
  notWhole: 'Les tout derniers mots tapés n’ont pas pu être enregistrés : ils ne sont pas dans cette copie.',
  verifyNow: 'Vérifier cette copie',
  verifiedAlone: (p: { readonly name: string }) => `« ${p.name} » s’ouvre, et tout y est.`,
  last: 'Dernière copie vérifiée',
  lastAt: (p: { readonly name: string; readonly date: string }) => `${p.date}, « ${p.name} »`,
  never: 'Aucune pour le moment.',
  open: 'Revenir en arrière, ou reprendre ailleurs',
  openText: 'Vous regardez d’abord ce que la copie contient. Vous décidez ensuite.',
  choose: 'Ouvrir un fichier de sauvegarde',
  reading: 'Lecture de la copie…',
  holds: (p: { readonly name: string }) => `Ce que contient « ${p.name} »`,
  of: 'Passeport de',
  madeOn: 'Copie faite le',
  content: 'Contenu',
  entries: (p: { readonly count: number; readonly label: string }) => `${p.label} : ${p.count}`,
  proofs: (p: { readonly count: number }) => (p.count < 2 ? `${p.count} pièce` : `${p.count} pièces`),
  same: 'C’est ce passeport-ci.',
  other: 'C’est un autre passeport que celui qui est ouvert.',
  differences: 'Par rapport au carnet ouvert',
  identical: 'Aucune différence : la copie et le carnet disent la même chose.',
  added: (p: { readonly count: number }) =>
    p.count < 2 ? `${p.count} ligne de plus dans la copie` : `${p.count} lignes de plus dans la copie`,
  removed: (p: { readonly count: number }) =>
    p.count < 2
      ? `${p.count} ligne du carnet n’est pas dans la copie`
      : `${p.count} lignes du carnet ne sont pas dans la copie`,
  changed: (p: { readonly count: number }) =>
    p.count < 2 ? `${p.count} ligne différente` : `${p.count} lignes différentes`,
  equal: (p: { readonly count: number }) =>
    p.count < 2 ? `${p.count} ligne identique` : `${p.count} lignes identiques`,
  inBin: 'à la corbeille',
  replace: 'Remplacer le carnet par cette copie',
  replaceQuestion: 'Remplacer le carnet par cette copie ?',
  replaceOtherQuestion: 'Remplacer ce passeport par celui d’une autre personne ?',
  replaceText: 'L’état d’aujourd’hui est gardé : « Annuler » le ramène, même demain.',
  keepMine: 'Garder mon carnet',
  merge: 'Réunir les deux',
  mergeText:
    'Ce qui a été écrit des deux côtés est gardé. Là où les deux diffèrent, le plus récent est montré et l’autre attend votre choix.',
  separate: 'Ouvrir à part, comme second passeport',
  leave: 'Refermer la copie, sans rien changer',
  restoring: 'Remise en place…',
  replaced: 'Le carnet est maintenant comme la copie.',
  merged: 'Les deux sont réunis.',
  undecided: (p: { readonly count: number }) =>
    p.count < 2 ? `${p.count} endroit à départager.` : `${p.count} endroits à départager.`,
  opened: 'La copie est ouverte comme second passeport.',
  undo: 'Annuler',
  withoutProofs: 'Ouvrir sans ces pièces',
  missingProofs: (p: { readonly count: number }) =>
    p.count < 2 ? 'Une pièce n’est pas dans cette copie.' : `${p.count} pièces ne sont pas dans cette copie.`,
  fileName: (p: { readonly name: string; readonly date: string }) =>
    p.name === '' ? `Carnet ${p.date}.passeport` : `Carnet ${shortName(p.name)} ${p.date}.passeport`,
};
