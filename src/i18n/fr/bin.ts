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
    'Le reste du passeport est gardé. Cette ligne s’efface du carnet avec ses versions, et « Annuler » ne la ramène pas.',
  keep: 'La garder',
  purged: (p: { readonly name: string }) => `« ${p.name} » est effacé.`,
  emptyBin: 'Vider la corbeille',
  emptyQuestion: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Effacer pour toujours la ligne de la corbeille ?'
      : `Effacer pour toujours les ${p.count} lignes de la corbeille ?`,
  emptyQuestionText: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Le reste du passeport est gardé. Cette ligne s’efface du carnet avec ses versions, et « Annuler » ne la ramène pas :'
      : 'Le reste du passeport est gardé. Ces lignes s’effacent du carnet avec leurs versions, et « Annuler » ne les ramène pas :',
  more: (p: { readonly count: number }) => (p.count < 2 ? 'et une autre' : `et ${p.count} autres`),
  keepAll: 'Tout garder',
  emptied: 'La corbeille est vide.',
  elsewhere: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Les copies déjà enregistrées ailleurs la contiennent encore : le carnet ne peut pas aller l’y effacer.'
      : 'Les copies déjà enregistrées ailleurs les contiennent encore : le carnet ne peut pas aller les y effacer.',
  forget: 'Effacer aussi les états d’avant, gardés sur cet ordinateur',
  forgetText: (p: { readonly count: number; readonly page: string; readonly heading: string }) =>
    p.count < 2
      ? `Sinon, ils restent plusieurs mois dans la page ${p.page}, sous « ${p.heading} », et cette ligne s’y retrouve. Si vous cochez, un seul état reste : celui de maintenant, sans elle.`
      : `Sinon, ils restent plusieurs mois dans la page ${p.page}, sous « ${p.heading} », et ces lignes s’y retrouvent. Si vous cochez, un seul état reste : celui de maintenant, sans elles.`,
  forgotten:
    'Les états d’avant ne peuvent plus être repris sur cet ordinateur. Le disque peut en garder des traces, tant qu’il n’a rien écrit à leur place.',
  notForgotten: (p: { readonly count: number; readonly page: string }) =>
    `${p.count < 2 ? 'La ligne est effacée' : 'Les lignes sont effacées'} du carnet. Les états d’avant n’ont pas pu l’être : leur dossier refuse. Vous pourrez les effacer depuis la page ${p.page}.`,
};
