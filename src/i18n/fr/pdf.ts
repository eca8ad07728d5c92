/** Words of the printed passport that are neither the person's nor a field's. */
export const pdf = {
  legalTitle: 'Passeport d’orientation, de formation et de compétences',
  documentTitle: ({ name }: { readonly name: string }): string =>
    name === ''
      ? 'Passeport d’orientation, de formation et de compétences'
      : `Passeport d’orientation, de formation et de compétences de ${name}`,
  contents: 'Dans ce dossier',
  page: 'page',
  /** « 3 / 12 », at the foot of each page. */
  pageOf: ({ page, count }: { readonly page: number; readonly count: number }): string =>
    `${page} / ${count}`,
  footer: ({ name, date }: { readonly name: string; readonly date: string }): string =>
    `Document personnel, déclaratif, établi par son titulaire${name === '' ? '' : `, ${name}`}. À jour au ${date}.`,
  /** A label before its value. */
  labelled: ({ label, value }: { readonly label: string; readonly value: string }): string =>
    `${label}\u00a0: ${value}`,
  withLevel: ({ label, level }: { readonly label: string; readonly level: string }): string =>
    `${label} (${level})`,
  since: ({ year }: { readonly year: string }): string => `de ${year} à aujourd’hui`,
  fromTo: ({ from, to }: { readonly from: string; readonly to: string }): string => `de ${from} à ${to}`,
  /** What a character is, for people, when our fonts cannot draw it. */
  characters: {
    emoji: 'émoji ou pictogramme',
    arabic: 'lettre arabe',
    hebrew: 'lettre hébraïque',
    han: 'caractère chinois ou japonais',
    kana: 'caractère japonais',
    hangul: 'caractère coréen',
    devanagari: 'lettre devanagari',
    thai: 'lettre thaïe',
    armenian: 'lettre arménienne',
    georgian: 'lettre géorgienne',
    tamil: 'lettre tamoule',
    tifinagh: 'lettre tifinagh',
    control: 'caractère invisible',
    mark: 'accent ou signe placé sur une lettre',
    symbol: 'symbole',
    letter: 'lettre d’une autre écriture',
  },
};
