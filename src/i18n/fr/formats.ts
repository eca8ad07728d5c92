import { plural } from '../language.ts';

/*
 * What is said of files. The problem's shape is told here once more, without an import, because sentences know nothing of
 * the rest; the compiler compares the two where a problem is given to a sentence.
 */

export type FileProblem =
  | {
      readonly type:
        'Empty' | 'NotAPassport' | 'Truncated' | 'Encrypted' | 'Unreadable' | 'Differs' | 'Cancelled';
    }
  | { readonly type: 'Damaged'; readonly part: 'structure' | 'manifest' | 'records' | 'history' }
  | {
      readonly type: 'ProofsDamaged' | 'ProofsUnreadable';
      readonly proofs: readonly { readonly name: string }[];
    }
  | { readonly type: 'TooLarge'; readonly limit: 'parts' | 'bytes' | 'json' | 'ratio' | 'depth' }
  | { readonly type: 'NewerVersion'; readonly application: string };

/** Names for a sentence, at most three of them: « a.pdf », « b.pdf » et 4 autres. */
function proofNames(proofs: readonly { readonly name: string }[]): string {
  const shown = proofs.slice(0, 3).map(({ name }) => (name === '' ? 'une pièce sans nom' : `« ${name} »`));
  const rest = proofs.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} et ${rest} ${rest === 1 ? 'autre' : 'autres'}`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} et ${shown.at(-1) ?? ''}`;
}

const otherCopy = 'Essayez avec une autre copie.';

/** What happened, in one line. */
function title(problem: FileProblem): string {
  switch (problem.type) {
    case 'Empty':
      return 'Ce fichier est vide.';
    case 'NotAPassport':
      return 'Ce fichier n’est pas un passeport.';
    case 'Truncated':
      return 'Ce fichier n’est pas entier.';
    case 'Damaged':
      return {
        structure: 'Ce fichier est abîmé.',
        manifest: 'Ce fichier est abîmé : ce qu’il contient ne correspond pas à ce qu’il annonce.',
        records: 'Ce fichier est abîmé : le passeport ne peut pas être lu.',
        history: 'Ce fichier est abîmé : son historique ne peut pas être lu.',
      }[problem.part];
    case 'ProofsDamaged':
      return `Dans ce fichier, ${problem.proofs.length === 1 ? 'une pièce est abîmée' : 'des pièces sont abîmées'} : ${proofNames(problem.proofs)}.`;
    case 'TooLarge':
      return {
        parts: 'Ce fichier contient trop de pièces.',
        bytes: 'Ce fichier est trop gros pour un passeport.',
        json: 'Ce fichier est trop gros pour un passeport.',
        ratio: 'Ce fichier n’a pas la forme d’un passeport : il gonfle à l’ouverture.',
        depth: 'Ce fichier n’a pas la forme d’un passeport.',
      }[problem.limit];
    case 'NewerVersion':
      return problem.application === ''
        ? 'Ce fichier vient d’une version plus récente de l’application.'
        : `Ce fichier vient d’une version plus récente de l’application (${problem.application}).`;
    case 'Encrypted':
      return 'Ce fichier est protégé par une phrase secrète.';
    case 'Unreadable':
      return 'Ce fichier n’a pas pu être lu.';
    case 'ProofsUnreadable':
      return `${problem.proofs.length === 1 ? 'Une pièce ne peut plus être lue' : 'Des pièces ne peuvent plus être lues'} : ${proofNames(problem.proofs)}.`;
    case 'Differs':
      return 'La copie relue n’est pas celle qui vient d’être écrite.';
    case 'Cancelled':
      return 'C’est arrêté.';
  }
}

/** What is safe and what to do. */
function text(problem: FileProblem): string {
  switch (problem.type) {
    case 'Empty':
      return 'Rien n’a été changé. S’il est dans un dossier en ligne, attendez qu’il soit descendu sur cet ordinateur, puis recommencez.';
    case 'NotAPassport':
      return 'Rien n’a été changé. Choisissez un fichier dont le nom finit par .passeport, écrit par cette application.';
    case 'Truncated':
      return `Rien n’a été changé. La copie ou le téléchargement s’est sans doute arrêté en route : recopiez-le depuis l’original. ${otherCopy}`;
    case 'Damaged':
      return `Rien n’a été changé, et le fichier n’a pas été touché. ${otherCopy}`;
    case 'ProofsDamaged':
      return `Rien n’a été changé. Tout le reste est entier : vous pouvez ouvrir le fichier sans ${problem.proofs.length === 1 ? 'cette pièce' : 'ces pièces'}, ou essayer avec une autre copie.`;
    case 'TooLarge':
      return problem.limit === 'ratio' || problem.limit === 'depth'
        ? `Rien n’a été changé, et rien n’en a été gardé. ${otherCopy}`
        : 'Rien n’a été changé. Un passeport tient en 2 Go et 20 000 pièces au plus.';
    case 'NewerVersion':
      return 'Rien n’a été changé. Mettez l’application à jour, puis ouvrez-le de nouveau.';
    case 'Encrypted':
      return 'Rien n’a été changé. Cette version ne sait pas encore l’ouvrir : enlevez d’abord la protection avec le logiciel age, ou prenez une copie sans phrase secrète.';
    case 'Unreadable':
      return 'Rien n’a été changé. Vérifiez que la clé ou le dossier est toujours là, puis recommencez.';
    case 'ProofsUnreadable':
      return `Le carnet est entier, et rien n’a été changé. Vous pouvez joindre ${problem.proofs.length === 1 ? 'cette pièce' : 'ces pièces'} de nouveau, ou faire la copie sans ${problem.proofs.length === 1 ? 'elle' : 'elles'}.`;
    case 'Differs':
      return 'Le carnet est entier. Ne comptez pas sur cette copie : refaites-la, de préférence à un autre endroit.';
    case 'Cancelled':
      return 'Rien n’a été changé.';
  }
}

/** Files in and out, and the command line. */
export const formats = {
  problemTitle: (p: { readonly problem: FileProblem }): string => title(p.problem),
  problemText: (p: { readonly problem: FileProblem }): string => text(p.problem),
  cli: {
    usage:
      'Usage :\n' +
      '  passeport verify FICHIER.passeport\n' +
      '  passeport show   FICHIER.passeport [SORTIE.txt]\n' +
      '  passeport pdf    FICHIER.passeport SORTIE.pdf\n' +
      'Options : --force (remplacer SORTIE), --all (avec les champs gardés pour soi), --lang fr|en',
    peopleUsage: 'Usage : people ENTRÉE.json SORTIE.passeport [--date AAAA-MM-JJ] [--force] [--lang fr|en]',
    unknownCommand: (p: { readonly command: string }) => `Commande inconnue : ${p.command}`,
    unknownOption: (p: { readonly option: string }) => `Option inconnue : ${p.option}`,
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
      `${p.name} : ${title(p.problem)}`,
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
    glyphs: (p: { readonly characters: string }) =>
      `La police du PDF ne sait pas dessiner : ${p.characters}. Ces caractères y sont remplacés par un repère.`,
    notPeople: (p: { readonly name: string }) => `${p.name} : ce n’est pas une histoire au format neutre.`,
    notPeopleAt: (p: { readonly name: string; readonly place: string }) =>
      `${p.name} : ce n’est pas une histoire au format neutre (à l’endroit ${p.place}).`,
    toNotes: 'Sans rubrique pour le moment, gardé mot pour mot dans « Notes pour moi » :',
  },
};
