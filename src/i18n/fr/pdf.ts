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
  annex: 'Annexe',
  /** In the contents: « Annexe : Entretiens (3) ». */
  annexOf: ({ label }: { readonly label: string }): string => `Annexe\u00a0: ${label}`,
  /** A part and how many lines it holds; one needs no figure. */
  counted: ({ label, count }: { readonly label: string; readonly count: number }): string =>
    count < 2 ? label : `${label} (${count})`,
  proofs: 'Pièces justificatives',
  proofNumber: ({ number }: { readonly number: number }): string => `pièce ${number}`,
  proofAndLine: 'Pièce, et ce qu’elle justifie',
  proofKind: 'Nature',
  proofSize: 'Taille',
  proofKinds: { pdf: 'PDF', jpeg: 'Image JPEG', png: 'Image PNG', webp: 'Image WebP', heic: 'Image HEIC' },
  /** The bytes of a proof are not on this computer. */
  notHere: 'absente',
  byteUnits: ['o', 'ko', 'Mo'],
  proven: 'Justifié par une pièce',
  /** With the numbers that the list at the end gives. */
  provenBy: ({ numbers }: { readonly numbers: string }): string =>
    numbers.includes(',')
      ? `Justifié par les pièces ${numbers}`
      : `Justifié par une pièce (pièce\u00a0${numbers})`,
  declared: 'Déclaratif',
  legend: 'Repères',
  provenMeans: '«\u00a0Justifié par une pièce\u00a0»\u00a0: le document est gardé avec cette ligne.',
  declaredMeans: '«\u00a0Déclaratif\u00a0»\u00a0: écrit par la personne, sans pièce.',
  /** Heads of narrow columns. */
  levels: {
    overall: 'Global',
    listening: 'Écouter',
    reading: 'Lire',
    interaction: 'Dialoguer',
    production: 'Parler',
    writing: 'Écrire',
  },
  letter: 'Lettre',
  subject: 'Objet\u00a0:',
  placeAndDate: ({ place, date }: { readonly place: string; readonly date: string }): string =>
    place === '' ? `Le ${date}` : `${place}, le ${date}`,
  /** A label before its value. */
  labelled: ({ label, value }: { readonly label: string; readonly value: string }): string =>
    `${label}\u00a0: ${value}`,
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
