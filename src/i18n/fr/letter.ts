import { shortName } from '../short-name.ts';

/** « Demander mes attestations » : what the page of the letter says. The letter itself is in domain/letter.ts. */
export const letter = {
  nothingAsked: 'Aucun document n’est coché : la lettre ne demande rien.',
  title: 'Demander mes attestations',
  lede: 'Une lettre polie pour votre employeur, un organisme ou un lieu de stage. Vous pouvez tout récrire avant d’imprimer.',
  to: 'À qui écrire',
  toHint: 'Cochez ce que vous avez fait chez cette personne ou dans cette entreprise.',
  nothing:
    'Votre passeport ne contient pas encore d’emploi, de stage ni de formation. Vous pouvez tout de même écrire la lettre.',
  unknownOrganisation: 'Employeur non précisé',
  kinds: { post: 'Emploi', internship: 'Stage', training: 'Formation' },
  ask: 'Demander',
  askNothing: 'Rien n’est coché : la lettre ne demande aucun document précis.',
  documents: {
    'work-certificate': 'Certificat de travail',
    'internship-certificate': 'Attestation de stage',
    'training-certificates': 'Attestations de formation',
    'training-list': 'Liste des formations suivies',
    permits: 'Copie des habilitations',
    interview: 'Copie du compte rendu d’entretien',
    skills: 'Description des postes tenus',
  },
  sender: 'Vos coordonnées',
  senderHint: 'Reprises de votre identité, pour cette lettre seulement. Votre date de naissance n’y est pas.',
  recipient: 'Destinataire',
  recipientHint: 'Nom et adresse, une ligne chacun.',
  several: 'Vous avez choisi plusieurs employeurs : faites plutôt une lettre pour chacun.',
  place: 'Fait à',
  date: 'Date de la lettre',
  dateCheck: 'Cette date n’est pas comprise. La lettre porte celle d’aujourd’hui.',
  language: 'Langue de la lettre',
  french: 'Français',
  english: 'English',
  subject: 'Objet',
  text: 'Texte de la lettre',
  textHint: 'Une ligne vide sépare deux paragraphes. Une ligne qui commence par un tiret fait une liste.',
  closing: 'Formule de politesse',
  signature: 'Signature',
  proposed: 'Revenir au texte proposé',
  preview: 'Aperçu de la lettre',
  drawing: 'Mise en page…',
  failed:
    'La mise en page n’a pas marché. Votre texte est gardé tant que vous restez sur cette page. Essayez encore.',
  again: 'Essayer encore',
  save: 'Enregistrer le PDF',
  saving: 'Enregistrement…',
  saved: (p: { readonly name: string }) => `« ${p.name} » est enregistré.`,
  notKept: 'La lettre n’est pas gardée dans le passeport : enregistrez le PDF si vous voulez la retrouver.',
  page: (p: { readonly page: number; readonly pages: number }) => `Page ${p.page} sur ${p.pages}`,
  uncovered: (p: { readonly characters: string }) =>
    `Ces caractères ne peuvent pas être imprimés, et sont remplacés par […] : ${p.characters}`,
  fileName: (p: { readonly to: string; readonly date: string }) =>
    p.to === ''
      ? `Demande d’attestations ${p.date}.pdf`
      : `Demande d’attestations ${shortName(p.to)} ${p.date}.pdf`,
};
