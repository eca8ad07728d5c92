import { shortName } from '../short-name.ts';

/** Copies: made, read back, and opened again. */
export const backups = {
  title: 'Sauvegardes',
  lede: 'Une copie est un seul fichier, qui contient tout : vos mots, leur histoire et vos pièces.',
  standing: 'Où sont mes copies, et si elles s’ouvrent',
  desk: 'Copier, ouvrir, revenir en arrière',
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
  verifiedProtected: (p: { readonly name: string }) =>
    `« ${p.name} » est enregistrée, et vérifiée avec sa phrase secrète. Sans cette phrase, elle ne s’ouvre pas.`,
  protect: 'Protéger par une phrase secrète',
  protectHint: 'La copie est chiffrée : sur une clé perdue ou un disque prêté, personne ne peut la lire.',
  forgotten:
    'Une phrase oubliée l’est pour toujours. Sans elle, personne ne peut ouvrir la copie, pas même nous. Notez-la, ailleurs qu’à côté du fichier.',
  phrase: 'Phrase secrète',
  phraseHint:
    'Quatre ou cinq mots au moins, une phrase à vous. Majuscules, accents et espaces entre les mots comptent.',
  phraseShort:
    'Elle est courte, et se devine facilement. Quelques mots de plus la rendraient bien plus sûre.',
  phraseShortQuestion: 'Protéger cette copie par une phrase si courte ?',
  phraseShortText:
    'Une phrase courte se devine facilement : qui trouve le fichier peut finir par l’ouvrir. Quatre ou cinq mots suffisent à l’empêcher.',
  phraseLengthen: 'L’allonger',
  phraseKeep: 'La garder ainsi',
  phraseMissing: 'Écrivez la phrase secrète.',
  again: 'La même, encore une fois',
  againDiffers: 'Les deux phrases ne sont pas pareilles. Affichez-les pour les comparer.',
  ask: (p: { readonly name: string }) => `« ${p.name} » est protégée`,
  askText: 'Écrivez la phrase secrète choisie quand cette copie a été faite.',
  askSlow: (p: { readonly memory: string }) =>
    `Cette copie est longue à ouvrir : cela peut prendre une minute et ${p.memory} de mémoire. Enregistrez d’abord ce qui est ouvert dans d’autres logiciels.`,
  memory: (p: { readonly mebibytes: number }) =>
    p.mebibytes < 1024 ? `${p.mebibytes} Mo` : `${p.mebibytes / 1024} Go`,
  askOpen: 'Ouvrir la copie',
  askOpenSlow: 'Ouvrir quand même',
  askLeave: 'Ne pas l’ouvrir',
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
    'Réunir garde ce qui a été écrit des deux côtés. Là où les deux ne disent pas la même chose, le plus récent est montré et l’autre attend votre choix. Remplacer ne garde que la copie.',
  replaceGoes: 'Ce qui s’en va du carnet :',
  replaceMore: (p: { readonly count: number }) => (p.count < 2 ? 'et 1 autre' : `et ${p.count} autres`),
  inNotebook: 'Le carnet',
  inCopy: 'La copie',
  inPoint: 'Cet état',
  empty: 'Rien',
  proofsOf: 'Pièces',
  moreValues: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Et 1 autre différence dans cette ligne'
      : `Et ${p.count} autres différences dans cette ligne`,
  settingsDiffer: 'L’ordre des lignes, les étiquettes ou d’autres réglages du carnet ne sont pas les mêmes.',
  separate: 'Ouvrir à part, comme second passeport',
  leave: 'Refermer la copie, sans rien changer',
  restoring: 'Remise en place…',
  replaced: 'Le carnet est maintenant comme la copie.',
  merged: 'Les deux sont réunis.',
  undecided: (p: { readonly count: number }) =>
    p.count < 2 ? `${p.count} endroit à départager.` : `${p.count} endroits à départager.`,
  undecidedText: 'Deux copies n’y disent pas la même chose. Rien n’est perdu : choisissez quand vous voulez.',
  undecidedFirst: 'Voir le premier',
  opened: 'La copie est ouverte comme second passeport.',
  undo: 'Annuler',
  openWithout: (p: {
    readonly withoutDamagedProofs?: boolean;
    readonly withoutDamagedHistory?: boolean;
    /** Of damaged proofs. */
    readonly count: number;
  }) => {
    const these = p.count < 2 ? 'cette pièce' : 'ces pièces';
    if (p.withoutDamagedHistory !== true) return `Ouvrir sans ${these}`;
    return p.withoutDamagedProofs === true
      ? `Ouvrir sans l’historique ni ${these}`
      : 'Ouvrir sans l’historique';
  },
  missingHistory:
    'L’historique de cette copie est abîmé : les versions d’avant et ce qui pouvait être annulé n’y sont pas.',
  missingProofs: (p: { readonly count: number }) =>
    p.count < 2 ? 'Une pièce n’est pas dans cette copie.' : `${p.count} pièces ne sont pas dans cette copie.`,
  fileName: (p: { readonly name: string; readonly date: string }) =>
    p.name === '' ? `Carnet ${p.date}.passeport` : `Carnet ${shortName(p.name)} ${p.date}.passeport`,
  binned: (p: { readonly count: number }) => `Corbeille : ${p.count}`,
  erasedHere: (p: { readonly count: number }) =>
    p.count < 2
      ? '1 ligne de la copie a été effacée ici pour toujours : réunir ne la ramène pas, remplacer la ramène'
      : `${p.count} lignes de la copie ont été effacées ici pour toujours : réunir ne les ramène pas, remplacer les ramène`,
  erasedSince: (p: { readonly count: number }) =>
    p.count < 2
      ? '1 ligne a été effacée depuis : reprendre cet état la ramène'
      : `${p.count} lignes ont été effacées depuis : reprendre cet état les ramène`,
  erasedThere: (p: { readonly count: number }) =>
    p.count < 2
      ? '1 ligne du carnet a été effacée pour toujours dans la copie : réunir l’efface ici aussi'
      : `${p.count} lignes du carnet ont été effacées pour toujours dans la copie : réunir les efface ici aussi`,
  here: 'Sur cet ordinateur',
  hereText:
    'Une deuxième copie note chaque modification, une seconde après. Des états à reprendre sont gardés aussi : les trois derniers, un pour chacun des dix derniers jours où vous avez écrit, un pour chacun des douze derniers mois.',
  hereBrowser:
    'Dans un navigateur, le carnet n’a pas de deuxième copie et ne garde pas d’états à reprendre. Vos copies sont votre filet : faites-en souvent.',
  hereFollows: 'La deuxième copie suit : tout ce qui est enregistré y est.',
  hereAt: (p: { readonly moment: string }) => `Dernier état à reprendre : ${p.moment}`,
  automatic: 'Copies automatiques',
  automaticText:
    'Sur une clé, un autre disque ou un dossier partagé : le carnet y fait des copies complètes, et les relit.',
  automaticWhen:
    'Pendant que vous écrivez, une copie se fait toutes les dix minutes environ, et une autre à la fermeture du carnet.',
  automaticIn: (p: { readonly name: string }) => `Copies automatiques dans « ${p.name} »`,
  chooseFolder: 'Choisir un dossier',
  otherFolder: 'Changer de dossier',
  copyNow: 'Copier maintenant',
  copying: 'Copie en cours…',
  stopAutomatic: 'Ne plus en faire',
  automaticPlain: 'Ces copies ne sont pas protégées par une phrase secrète.',
  sameDisk:
    'Ce dossier est sur le même disque que le carnet : une clé ou un autre disque protège aussi d’une panne.',
  folderMissing: (p: { readonly name: string; readonly since: string }) =>
    `« ${p.name} » n’est pas là depuis ${p.since}.`,
  folderBack: 'Les copies reprendront à son retour.',
  folderBehind:
    'Ce que vous avez écrit depuis la dernière copie n’y est pas encore. Une copie se fera dès son retour.',
  noAutomaticYet: 'Pas encore de copie.',
  automaticVerified: (p: { readonly moment: string }) => `${p.moment}, vérifiée`,
  automaticLast: (p: { readonly moment: string }) => `Dernière copie : ${p.moment}, vérifiée`,
  automaticBehind: 'Vous avez écrit depuis la dernière copie.',
  automaticNext: (p: { readonly time: string }) =>
    `La prochaine copie se fera vers ${p.time}, ou à la fermeture du carnet.`,
  automaticFailed: 'La dernière copie automatique n’a pas pu être faite entièrement.',
  lastIsAutomatic: 'C’est une copie automatique.',
  goBackText: 'Le carnet tel qu’il était, sur cet ordinateur.',
  points: 'États à reprendre',
  noPoints: 'Pas encore d’état à reprendre : le premier est gardé pendant que vous écrivez.',
  pointsAll: (p: { readonly count: number }) => `Tout voir (${p.count})`,
  pointsLess: 'Voir moins',
  pointsUnreadable: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Un état ne se lit plus. Il est laissé tel quel et ne compte pas.'
      : `${p.count} états ne se lisent plus. Ils sont laissés tels quels et ne comptent pas.`,
  look: 'Regarder',
  lookAt: (p: { readonly moment: string }) => `Regarder l’état du ${p.moment}`,
  pointReasons: {
    regular: 'Pendant que vous écriviez',
    close: 'À la fermeture',
    import: 'Avant un import',
    restore: 'Avant une reprise',
    merge: 'Avant la réunion de deux copies',
    migration: 'Avant une mise à jour du carnet',
    version: 'À la première ouverture d’une version du carnet',
    recovery: 'Au retour du carnet',
    erase: 'Après un effacement',
  },
  pointSize: (p: { readonly entries: number; readonly proofs: number }) => {
    if (p.entries === 0) return 'Encore vide';
    const lines = p.entries < 2 ? `${p.entries} ligne` : `${p.entries} lignes`;
    return `${lines}, ${p.proofs < 2 ? `${p.proofs} pièce` : `${p.proofs} pièces`}`;
  },
  pointFailed: 'Cet état ne s’ouvre pas. Rien n’a été changé.',
  pointHolds: (p: { readonly moment: string }) => `Le carnet du ${p.moment}`,
  pointQuestion: (p: { readonly moment: string }) => `Reprendre l’état du ${p.moment} ?`,
  leavePoint: 'Refermer, sans rien changer',
  savePoint: 'Enregistrer dans un fichier',
  bringBackPoint: 'Reprendre cet état',
  bringBackPointText: 'L’état d’aujourd’hui est gardé avant, et « Annuler » le ramène.',
  pointBroughtBack: (p: { readonly moment: string }) => `L’état du ${p.moment} est repris.`,
  drill: 'Vérifier qu’une copie s’ouvre',
  drillText: 'L’essai ouvre la copie à part et la relit en entier. Il ne change rien à votre passeport.',
  drillPassed: (p: { readonly name: string }) => `« ${p.name} » s’ouvre.`,
  drillParts: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Son unique partie a été relue et comparée à son empreinte.'
      : `Ses ${p.count} parties ont été relues et comparées à leur empreinte.`,
  drillBrings: 'Voici ce qu’elle ramènerait :',
  drillUntouched: 'Rien n’a été changé, ni dans le carnet, ni dans la copie.',
  drillLeave: 'Fermer l’essai',
  drillFailedText: 'Votre carnet, lui, est intact : faites-en une nouvelle copie.',
  notPassport: (p: { readonly name: string }) => `« ${p.name} » n’est pas une copie de passeport.`,
  notOpened: (p: { readonly name: string }) => `« ${p.name} » ne s’ouvre pas.`,
  notWholly: (p: { readonly name: string }) => `« ${p.name} » ne s’ouvre pas entièrement.`,
  nothingYet: 'Rien encore.',
  identicalPoint: 'Aucune différence : cet état et le carnet disent la même chose.',
  wereThere: (p: { readonly count: number }) =>
    p.count < 2 ? '1 ligne était là et n’y est plus' : `${p.count} lignes étaient là et n’y sont plus`,
  cameSince: (p: { readonly count: number }) =>
    p.count < 2 ? '1 ligne est arrivée depuis' : `${p.count} lignes sont arrivées depuis`,
  forget: 'Effacer les états d’avant',
  forgetQuestion: 'Effacer les états d’avant de cet ordinateur ?',
  forgetText:
    'Votre carnet est gardé, avec son état d’aujourd’hui. Vous ne pourrez plus reprendre les états d’avant. Les copies enregistrées ailleurs restent.',
  forgetKeep: 'Garder les états',
  pastForgotten: 'Un seul état est gardé : celui d’aujourd’hui.',
  notForgotten: 'Les états d’avant n’ont pas pu être effacés : leur dossier refuse. Le carnet est intact.',
};
