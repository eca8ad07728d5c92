import { shortName } from '../short-name.ts';

/** Documents: the passport on paper. */
export const documents = {
  title: 'Documents',
  lede: 'Ce que vous voyez ici est exactement ce qui sera dans le fichier.',
  whole: 'Mon passeport complet',
  wholeText: 'Tout ce que vous avez noté, sauf ce qui est marqué « jamais montré ».',
  language: 'Langue du document',
  languageHint: 'Seuls nos titres et les dates sont traduits. Vos mots restent comme vous les avez écrits.',
  french: 'Français',
  english: 'English',
  private: 'Montrer aussi ce qui est marqué « jamais montré »',
  privateHint: 'Date de naissance, motifs de départ, notes.',
  preview: 'Aperçu',
  pageOf: (p: { readonly page: number; readonly pages: number }) => `Page ${p.page} sur ${p.pages}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  larger: 'Agrandir',
  smaller: 'Réduire',
  drawing: 'Mise en page…',
  save: 'Enregistrer le PDF',
  saving: 'Enregistrement…',
  saved: (p: { readonly name: string }) => `« ${p.name} » est enregistré.`,
  right: 'Ce document est personnel. Un employeur ne peut pas l’exiger.',
  uncoveredTitle: (p: { readonly count: number }) =>
    p.count < 2
      ? 'Un caractère ne peut pas être imprimé'
      : `${p.count} caractères ne peuvent pas être imprimés`,
  uncoveredText:
    'Rien n’est perdu dans le carnet. Dans le document, la marque […] les remplace. Vous pouvez les récrire autrement, ou enregistrer ainsi.',
  uncoveredLine: (p: { readonly character: string; readonly code: string; readonly field: string }) =>
    `${p.character} (${p.code}), dans « ${p.field} »`,
  openEntry: 'Ouvrir la ligne',
  failed:
    'La mise en page n’a pas marché. Vos données sont intactes. Essayez encore ; si cela revient, enregistrez une copie du passeport.',
  again: 'Essayer encore',
  fileName: (p: { readonly name: string; readonly date: string }) =>
    p.name === '' ? `Passeport ${p.date}.pdf` : `Passeport ${shortName(p.name)} ${p.date}.pdf`,
};
