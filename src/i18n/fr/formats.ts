/*
 * What is said of files. The problem's shape is told here once more, without an import, because sentences know nothing of
 * the rest; the compiler compares the two where a problem is given to a sentence.
 */

export type FileProblem =
  | {
      readonly type: 'Empty' | 'NotAPassport' | 'Truncated' | 'Unreadable' | 'Differs' | 'Cancelled';
    }
  | {
      readonly type: 'Damaged';
      readonly part: 'structure' | 'manifest' | 'records' | 'header' | 'sealed';
    }
  | { readonly type: 'EndDamaged' | 'WrongPassphrase' }
  /** `workFactor`: opening takes 2^workFactor KiB of memory. */
  | { readonly type: 'Encrypted' | 'SlowToOpen' | 'TooCostly'; readonly workFactor: number }
  | { readonly type: 'OtherProtection'; readonly form: 'recipients' | 'armored' }
  | {
      readonly type: 'ProofsDamaged' | 'HistoryDamaged' | 'ProofsUnreadable';
      readonly proofs: readonly { readonly name: string }[];
    }
  | { readonly type: 'TooLarge'; readonly limit: 'parts' | 'bytes' | 'json' | 'ratio' | 'depth' }
  | { readonly type: 'NewerVersion'; readonly application: string };

/** What only a protected file can have. */
export type ProtectedProblem = Extract<
  FileProblem,
  {
    readonly type:
      'EndDamaged' | 'Encrypted' | 'WrongPassphrase' | 'SlowToOpen' | 'TooCostly' | 'OtherProtection';
  }
>;

/** Names for a sentence, at most three of them: « a.pdf », « b.pdf » et 4 autres. */
function proofNames(proofs: readonly { readonly name: string }[]): string {
  const shown = proofs.slice(0, 3).map(({ name }) => (name === '' ? 'une pièce sans nom' : `« ${name} »`));
  const rest = proofs.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} et ${rest} ${rest === 1 ? 'autre' : 'autres'}`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} et ${shown.at(-1) ?? ''}`;
}

/** What 2^workFactor KiB are, in figures that people know from their computers. */
function memory(workFactor: number): string {
  const mebibytes = 2 ** (workFactor - 10);
  return mebibytes < 1024 ? `${mebibytes} Mo` : `${mebibytes / 1024} Go`;
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
        header:
          'Ce fichier est abîmé : ses premières lignes, qui disent comment il est protégé, ne peuvent pas être lues.',
        sealed: 'La phrase est la bonne, mais ce fichier est abîmé.',
      }[problem.part];
    case 'ProofsDamaged':
      return `Dans ce fichier, ${problem.proofs.length === 1 ? 'une pièce est abîmée' : 'des pièces sont abîmées'} : ${proofNames(problem.proofs)}.`;
    case 'HistoryDamaged':
      if (problem.proofs.length === 0) return 'L’historique de ce fichier est abîmé.';
      return `Dans ce fichier, l’historique est abîmé, et ${problem.proofs.length === 1 ? 'une pièce l’est aussi' : 'des pièces le sont aussi'} : ${proofNames(problem.proofs)}.`;
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
    case 'Unreadable':
      return 'Ce fichier n’a pas pu être lu.';
    case 'ProofsUnreadable':
      return `${problem.proofs.length === 1 ? 'Une pièce ne peut plus être lue' : 'Des pièces ne peuvent plus être lues'} : ${proofNames(problem.proofs)}.`;
    case 'Differs':
      return 'La copie relue n’est pas celle qui vient d’être écrite.';
    case 'Cancelled':
      return 'C’est arrêté.';
    default:
      return protectedTitle(problem);
  }
}

function protectedTitle(problem: ProtectedProblem): string {
  switch (problem.type) {
    case 'EndDamaged':
      return 'La phrase est la bonne, mais la fin de ce fichier manque ou est abîmée.';
    case 'Encrypted':
      return 'Ce fichier est protégé par une phrase secrète.';
    case 'WrongPassphrase':
      return 'Ce n’est pas la bonne phrase, ou le début du fichier est abîmé.';
    case 'SlowToOpen':
      return `Ce fichier est long à ouvrir : cela peut prendre une minute et ${memory(problem.workFactor)} de mémoire.`;
    case 'TooCostly':
      return 'Ouvrir ce fichier demanderait trop de mémoire à cet ordinateur.';
    case 'OtherProtection':
      return problem.form === 'armored'
        ? 'Ce fichier est protégé sous une forme de texte, que ce carnet n’ouvre pas.'
        : 'Ce fichier est protégé autrement que par une phrase secrète, ou son début est abîmé.';
  }
}

const withoutProofs = (count: number): string => {
  if (count === 0) return '';
  return count === 1 ? ' ni cette pièce' : ' ni ces pièces';
};

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
    case 'HistoryDamaged':
      return `Rien n’a été changé. Tout ce que dit le passeport est entier : vous pouvez ouvrir le fichier sans son historique${withoutProofs(problem.proofs.length)}, ou essayer avec une autre copie. Ce qui manquera : les versions d’avant, et ce qui pouvait être annulé.`;
    case 'TooLarge':
      return problem.limit === 'ratio' || problem.limit === 'depth'
        ? `Rien n’a été changé, et rien n’en a été gardé. ${otherCopy}`
        : 'Rien n’a été changé. Un passeport tient en 2 Go et 20 000 pièces au plus.';
    case 'NewerVersion':
      return 'Rien n’a été changé. Mettez l’application à jour, puis ouvrez-le de nouveau.';
    case 'Unreadable':
      return 'Rien n’a été changé. Vérifiez que la clé ou le dossier est toujours là, puis recommencez.';
    case 'ProofsUnreadable':
      return `Le carnet est entier, et rien n’a été changé. Vous pouvez joindre ${problem.proofs.length === 1 ? 'cette pièce' : 'ces pièces'} de nouveau, ou faire la copie sans ${problem.proofs.length === 1 ? 'elle' : 'elles'}.`;
    case 'Differs':
      return 'Le carnet est entier. Ne comptez pas sur cette copie : refaites-la, de préférence à un autre endroit.';
    case 'Cancelled':
      return 'Rien n’a été changé.';
    default:
      return protectedText(problem);
  }
}

function protectedText(problem: ProtectedProblem): string {
  switch (problem.type) {
    case 'EndDamaged':
      return `Rien n’a été changé. La copie ou le téléchargement s’est peut-être arrêté en route : recopiez-le depuis l’original. ${otherCopy}`;
    case 'Encrypted':
      return 'Rien n’a été changé. Sans cette phrase, il ne s’ouvre pas.';
    case 'WrongPassphrase':
      return 'Rien n’a été changé. Majuscules, accents et espaces entre les mots comptent : relisez la phrase, puis recommencez.';
    case 'SlowToOpen':
      return 'Rien n’a été changé.';
    case 'TooCostly':
      return `Rien n’a été changé. Il n’a pas été écrit par cette application. ${otherCopy}`;
    case 'OtherProtection':
      return 'Rien n’a été changé. Ouvrez-le d’abord avec le logiciel age (age --decrypt), puis choisissez le fichier obtenu.';
  }
}

/** Files in and out. */
export const formats = {
  problemTitle: (p: { readonly problem: FileProblem }): string => title(p.problem),
  problemText: (p: { readonly problem: FileProblem }): string => text(p.problem),
};
