/** The bin: what was put aside can always come back, until the person says otherwise. */
export const bin = {
  title: 'Corbeille',
  lede: 'Ce que vous avez retiré attend ici, sans limite de temps.',
  empty: 'La corbeille est vide',
  emptyText: 'Une ligne retirée du passeport arrive ici, et peut en revenir.',
  putAsideOn: (p: { readonly date: string }) => `Retiré le ${p.date}`,
  bringBack: 'Remettre dans le passeport',
  broughtBack: (p: { readonly name: string }) => `« ${p.name} » est de nouveau dans le passeport.`,
  versions: 'Versions',
  purge: 'Effacer pour toujours',
  purgeQuestion: (p: { readonly name: string }) => `Effacer « ${p.name} » pour toujours ?`,
  purgeText:
    'Le reste du passeport est gardé. Cette ligne et son histoire sont effacées de ce carnet et ne pourront pas revenir.',
  keep: 'La garder',
  purged: (p: { readonly name: string }) => `« ${p.name} » est effacé.`,
  emptyBin: 'Vider la corbeille',
  emptyQuestion: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Effacer pour toujours la ligne de la corbeille ?'
      : `Effacer pour toujours les ${p.count} lignes de la corbeille ?`,
  emptyQuestionText:
    'Le reste du passeport est gardé. Ces lignes et leur histoire sont effacées de ce carnet et ne pourront pas revenir :',
  more: (p: { readonly count: number }) => (p.count < 2 ? 'et une autre' : `et ${p.count} autres`),
  keepAll: 'Tout garder',
  emptied: 'La corbeille est vide.',
  elsewhere:
    'Les copies déjà enregistrées ailleurs les contiennent encore : le carnet ne peut pas aller les y effacer.',
  forget: 'Effacer aussi les états gardés par cet ordinateur',
  forgetText:
    'Sans cela, les états à reprendre de la page Sauvegardes gardent ces mots plusieurs mois. Avec cela, un seul état est gardé : celui d’aujourd’hui.',
  forgotten: 'Les états d’avant sont effacés de cet ordinateur.',
  notForgotten:
    'Les lignes sont effacées du carnet. Les états gardés par cet ordinateur n’ont pas pu l’être : leur dossier refuse. Vous pourrez les effacer depuis la page Sauvegardes.',
};
