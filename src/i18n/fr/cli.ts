import { plural } from '../language.ts';
import { formats, type FileProblem } from './formats.ts';

/** The command line. */
export const cli = {
  usage:
    'Usage :\n' +
    '  passeport verify  FICHIER.passeport\n' +
    '  passeport show    FICHIER.passeport [SORTIE.txt]\n' +
    '  passeport json    FICHIER.passeport [SORTIE.json]\n' +
    '  passeport pdf     FICHIER.passeport SORTIE.pdf\n' +
    '  passeport extract FICHIER.passeport DOSSIER\n' +
    'Sans SORTIE, show et json écrivent à l’écran.\n' +
    'Options : --force (remplacer ce qui existe), --all (avec les champs gardés pour soi), --lang fr|en\n' +
    'Fichier protégé : la phrase secrète est demandée sans s’afficher ; --passphrase-stdin la prend sur l’entrée standard\n' +
    '  (première ligne), --slow accepte une ouverture longue\n' +
    'Fichier abîmé (show, json, pdf, extract) : --without-damaged-proofs l’ouvre sans ses pièces abîmées,\n' +
    '  --without-damaged-history sans son historique s’il est abîmé\n' +
    'Pour un PDF, ou pour show : --sections identity,employment… (ces parties seulement), --annexes\n' +
    'Pour un PDF seulement : --photo, --marks (justifié ou déclaratif), --proofs (marques et liste des pièces),\n' +
    '  --large (gros caractères)\n' +
    'Fin : 0 tout va bien, 1 le fichier ou la sortie ne va pas, 2 la commande n’est pas comprise, 3 la phrase secrète manque ou n’ouvre pas',
  peopleUsage: 'Usage : people ENTRÉE.json SORTIE.passeport [--date AAAA-MM-JJ] [--force] [--lang fr|en]',
  unknownCommand: (p: { readonly command: string }) => `Commande inconnue : ${p.command}`,
  unknownOption: (p: { readonly option: string }) => `Option inconnue : ${p.option}`,
  unknownValue: (p: { readonly option: string }) => `Valeur inconnue : ${p.option}`,
  valueMissing: (p: { readonly option: string }) => `Il manque ce qui vient après ${p.option}.`,
  commandMissing: 'Il manque la commande.',
  fileMissing: (p: { readonly command: string }) => `Il manque le fichier à lire, après ${p.command}.`,
  outputMissing: (p: { readonly command: string }): string =>
    p.command === 'extract'
      ? 'Il manque le dossier où mettre ce qui est extrait.'
      : 'Il manque le nom du PDF à écrire.',
  tooMany: (p: { readonly word: string }) => `Il y a quelque chose de trop : ${p.word}`,
  notForVerify: (p: { readonly option: string }) =>
    `${p.option} ne va pas avec verify, qui vérifie le fichier entier.`,
  peopleInputMissing: 'Il manque le fichier à lire.',
  peopleOutputMissing: 'Il manque le nom du passeport à écrire.',
  notADay: (p: { readonly day: string }) => `--date attend un jour, comme 2026-11-23, et non : ${p.day}`,
  /** After a sentence that says that it can be opened so. */
  addWithout: (p: { readonly options: string }) =>
    `Pour l’ouvrir ainsi avec show, json, pdf ou extract, ajoutez ${p.options}.`,
  withoutHistory: (p: { readonly name: string }) => `${p.name} : ouvert sans son historique, qui est abîmé.`,
  withoutProofs: (p: { readonly name: string; readonly count: number }) =>
    `${p.name} : ouvert sans ${p.count} ${plural('fr', p.count, 'pièce, qui est abîmée', 'pièces, qui sont abîmées')}.`,
  missingFile: (p: { readonly name: string }) => `Ce fichier n’existe pas : ${p.name}`,
  notAFile: (p: { readonly name: string }) => `Ce n’est pas un fichier : ${p.name}`,
  outputExists: (p: { readonly name: string }) =>
    `${p.name} existe déjà. Rien n’a été écrit ; ajoutez --force pour le remplacer.`,
  sameFile: (p: { readonly name: string }) => `${p.name} serait écrit sur lui-même. Rien n’a été écrit.`,
  folderMissing: (p: { readonly name: string }) =>
    `${p.name} ne peut pas être écrit : son dossier n’existe pas. Rien n’a été changé.`,
  notWritable: (p: { readonly name: string; readonly code: string }) =>
    `${p.name} ne peut pas être écrit (${p.code}). Rien n’a été changé.`,
  written: (p: { readonly name: string }) => `Écrit : ${p.name}`,
  verified: (p: { readonly name: string }) => `${p.name} : copie vérifiée, tout y est.`,
  problem: (p: { readonly name: string; readonly problem: FileProblem }) =>
    `${p.name} : ${formats.problemTitle(p)}`,
  owner: (p: { readonly name: string }) => `Passeport de ${p.name}`,
  nameless: 'Passeport sans nom',
  created: (p: { readonly date: string }) => `Copie faite le ${p.date}`,
  section: (p: { readonly label: string; readonly count: number; readonly inBin: number }) =>
    `${p.label} : ${p.count}${p.inBin > 0 ? ` (et ${p.inBin} à la corbeille)` : ''}`,
  proofs: (p: { readonly count: number; readonly bytes: string }) =>
    p.count === 0 ? 'Pièces : 0' : `Pièces : ${p.count} (${p.bytes})`,
  history: (p: { readonly changes: number; readonly versions: number }) =>
    `Historique : ${p.changes} ${plural('fr', p.changes, 'changement', 'changements')}, ${p.versions} ${plural('fr', p.versions, 'version', 'versions')}`,
  proofOf: 'Pièce',
  photoNotCut:
    'La photo n’est pas dans le PDF : elle est recadrée, et seule l’application peut couper ce qui dépasse du cadre.',
  glyphs: (p: { readonly characters: string }) =>
    `La police du PDF ne sait pas dessiner : ${p.characters}. Ces caractères y sont remplacés par un repère.`,
  notPeople: (p: { readonly name: string }) => `${p.name} : ce n’est pas une histoire au format neutre.`,
  notPeopleAt: (p: { readonly name: string; readonly place: string }) =>
    `${p.name} : ce n’est pas une histoire au format neutre (à l’endroit ${p.place}).`,
  toNotes: 'Sans champ à leur nom, gardés mot pour mot dans « Notes pour moi » :',
  notedAt: (p: { readonly place: string; readonly text: string }) => `${p.place} — ${p.text}`,
  nothingInNotes: 'Chaque information a trouvé son champ.',
  emptyPeople: 'Le fichier ne dit encore rien : le passeport est vide, prêt à être rempli.',
  /** Asked on the terminal; nothing of the answer is shown. */
  passphrase: (p: { readonly name: string }) => `Phrase secrète de ${p.name} : `,
  noPassphrase: (p: { readonly name: string }) =>
    `${p.name} : ce fichier est protégé. Donnez la phrase secrète sur l’entrée standard, avec --passphrase-stdin.`,
  slow: 'Ajoutez --slow pour l’ouvrir quand même.',
  outputFailed: (p: { readonly code: string }) => `La sortie n’a pas pu être écrite (${p.code}).`,
  folderNotEmpty: (p: { readonly name: string }) =>
    `${p.name} contient déjà quelque chose. Rien n’a été écrit ; ajoutez --force pour y remplacer les fichiers de même nom.`,
  notAFolder: (p: { readonly name: string }) => `${p.name} n’est pas un dossier. Rien n’a été écrit.`,
  extracted: (p: { readonly name: string; readonly files: number }) =>
    `Écrit dans ${p.name} : ${p.files} ${plural('fr', p.files, 'fichier', 'fichiers')}.`,
  proofsFolder: 'pieces',
  textFile: 'passeport.txt',
};
