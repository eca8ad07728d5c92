/** The bin: what was put aside can always come back, until the person says otherwise. */
export const bin = {
  title: 'Corbeille',
  lede: 'Ce que vous avez retiré attend ici, sans limite de temps.',
  empty: 'La corbeille est vide',
  emptyText: 'Une ligne retirée du passeport arrive ici, et peut en revenir.',
  putAsideOn: (p: { readonly date: string }) => `Retiré le ${p.date}`,
  bringBack: 'Remettre dans le passeport',
  broughtBack: (p: { readonly name: string }) => `« ${p.name} » est de nouveau dans le passeport.`,
  purge: 'Effacer pour toujours',
  purgeQuestion: (p: { readonly name: string }) => `Effacer « ${p.name} » pour toujours ?`,
  purgeText:
    'Le reste du passeport est gardé. Cette ligne et son histoire sont effacées de ce carnet et ne pourront pas revenir. Les copies déjà enregistrées ailleurs la contiennent encore.',
  keep: 'La garder',
  purged: (p: { readonly name: string }) => `« ${p.name} » est effacé.`,
  unnamed: 'Sans nom',
};
