import { shortName } from '../short-name.ts';

/** The opened passport: who, today, what comes, the path. */
export const home = {
  left: 'Ma page d’identité',
  right: 'Aujourd’hui et mon parcours',
  nameless: 'Mon passeport',
  namelessText: 'Un prénom ou un pseudonyme suffit.',
  writeName: 'Écrire mon nom',
  facts: {
    born: 'Naissance',
    lives: 'Habite à',
    inPost: 'En poste',
    licences: 'Permis',
    languages: 'Langues',
  },
  since: (p: { readonly what: string; readonly date: string }) => `${p.what}, ${p.date}`,
  bornAt: (p: { readonly date: string; readonly place: string }) => `${p.date}, à ${p.place}`,
  andOthers: (p: { readonly shown: string; readonly count: number }) =>
    p.count < 2 ? `${p.shown} et une autre` : `${p.shown} et ${p.count} autres`,
  project: 'Mon projet',
  readProject: 'Lire la suite',
  photo: (p: { readonly name: string }) => `Photo de ${p.name}`,
  lastCopy: {
    missing: (p: { readonly name: string; readonly since: string }) =>
      `« ${p.name} » n’est pas là depuis ${p.since}.`,
    behind: 'Ce que vous avez écrit depuis la dernière copie n’y est pas encore.',
    none: 'Pas encore de copie vérifiée',
    noneText: 'Une copie sur une clé, et ce carnet ne peut plus se perdre.',
    make: 'Faire une copie',
    today: 'Dernière copie vérifiée aujourd’hui',
    yesterday: 'Dernière copie vérifiée hier',
    other: (p: { readonly ago: string }) => `Dernière copie vérifiée ${p.ago}`,
    file: (p: { readonly name: string; readonly date: string; readonly time: string }) =>
      `« ${shortName(p.name)} », ${p.date} à ${p.time}.`,
    see: 'Voir',
    time: (p: { readonly hours: string; readonly minutes: string }) => `${p.hours} h ${p.minutes}`,
  },
  today: 'Aujourd’hui',
  noteLabel: 'Qu’avez-vous fait, appris ou reçu ?',
  note: 'Noter',
  noted: (p: { readonly text: string }) => `Noté : « ${shortName(p.text)} »`,
  undo: 'Annuler',
  undoLater: 'D’autres choses ont changé depuis. « Annuler », en haut, les reprend une à une.',
  add: 'Ajouter :',
  other: 'autre…',
  waiting: (p: { readonly count: number }) =>
    p.count < 2 ? 'Une note à ranger' : `${p.count} notes à ranger`,
  undecided: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Une fiche à départager entre deux copies'
      : `${p.count} fiches à départager entre deux copies`,
  due: 'À prévoir',
  dueAll: (p: { readonly count: number }) => `Tout voir (${p.count})`,
  dueLess: 'En voir moins',
  dueNothing: 'Rien à prévoir dans les douze mois qui viennent.',
  dueEnd: (p: { readonly date: string }) => `Fin de validité le ${p.date}.`,
  dueEndMonth: (p: { readonly date: string }) => `Fin de validité en ${p.date}.`,
  duePast: (p: { readonly date: string }) => `Date de fin passée le ${p.date}.`,
  duePastMonth: (p: { readonly date: string }) => `Date de fin passée en ${p.date}.`,
  dueOther: (p: { readonly label: string; readonly date: string }) => `${p.label} : ${p.date}.`,
  duePrepare: 'À préparer',
  path: 'Mon parcours',
  pathAsList: 'Voir en liste',
  pathAsDrawing: 'Voir en frise',
  pathEmpty: 'Votre parcours se dessinera ici, dès la première date.',
  blocks: 'Ce que ce passeport peut réunir',
  timeline: {
    label: (p: { readonly from: string; readonly to: string }) =>
      `Frise de ${p.from} à ${p.to}. Les flèches vont d’une étape à l’autre, Entrée ouvre la fiche. Même contenu avec « Voir en liste ».`,
    now: 'aujourd’hui',
    date: 'une date, ou une courte période',
    award: 'diplôme ou certification',
    open: 'début ou fin non précisés',
    openStart: 'début non précisé',
    openEnd: 'fin non précisée',
    vague: 'date approchée',
    posts: (p: { readonly count: number }) => `${p.count} étapes`,
    crowded: (p: { readonly count: number; readonly section: string }) =>
      `${p.section} : ${p.count} lignes, montrées par année.`,
    heap: (p: { readonly count: number; readonly year: string }) =>
      p.count < 2 ? `${p.year} : une ligne` : `${p.year} : ${p.count} lignes`,
    undated: (p: { readonly count: number }) =>
      p.count < 2
        ? 'Une ligne sans date est dans la liste.'
        : `${p.count} lignes sans date sont dans la liste.`,
    table: 'Mon parcours, du plus ancien au plus récent',
    when: 'Quand',
    kind: 'Quoi',
    what: 'Intitulé',
    where: 'Où',
    noDate: 'sans date',
    more: (p: { readonly count: number }) => `Montrer la suite (${p.count})`,
  },
};
