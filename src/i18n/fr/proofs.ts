import { plural } from '../language.ts';

interface Counted {
  readonly count: number;
}
interface Named {
  readonly name: string;
}

/** Proofs: attaching, looking at, naming them, and the page that lists them all. */
export const proofs = {
  badge: ({ count }: Counted): string =>
    count === 0 ? 'Déclaratif' : count === 1 ? 'Justifié par une pièce' : `Justifié par ${count} pièces`,
  attached: 'Pièces jointes',
  attachedTo: ({ name }: Named): string => `Pièces jointes à « ${name} »`,
  orDropOrSay:
    'Vous pouvez aussi glisser un fichier ici. Sans pièce, la ligne est « déclarative » : c’est vous qui le dites, et cela suffit.',
  attach: 'Joindre une pièce',
  attachTo: ({ name }: Named): string => `Joindre une pièce : ${name}`,
  orDrop: 'Vous pouvez aussi glisser un fichier ici.',
  dropHere: 'Déposez ici',
  dropElsewhere:
    'Pour joindre ce fichier, déposez-le sur « Pièces jointes », dans une ligne de votre parcours. Rien n’a changé.',
  dropPassport:
    'Ce fichier est une copie de passeport : ouvrez-la depuis la page « Sauvegardes » ou « J’ai déjà une copie ». Rien n’a changé.',
  dropFirst: 'Pour joindre ce fichier, ouvrez d’abord un carnet. Rien n’a changé.',
  copying: 'en train d’être copiée…',
  copyingCount: ({ count }: Counted): string =>
    plural(
      'fr',
      count,
      'Une pièce est en train d’être copiée…',
      `${count} pièces sont en train d’être copiées…`,
    ),
  added: ({ count, name }: Counted & Named): string =>
    count === 1 ? `« ${name} » est jointe.` : `${count} pièces sont jointes.`,
  pasted: 'Image collée',
  kinds: {
    pdf: 'PDF',
    jpeg: 'photo JPEG',
    png: 'image PNG',
    webp: 'image WebP',
    heic: 'photo HEIC',
    other: 'fichier',
  },
  bytes: ({ size }: { readonly size: string }): string => `${size} octets`,
  kilobytes: ({ size }: { readonly size: string }): string => `${size} ko`,
  megabytes: ({ size }: { readonly size: string }): string => `${size} Mo`,
  gigabytes: ({ size }: { readonly size: string }): string => `${size} Go`,

  problems: {
    NotTaken: ({ name }: Named): string =>
      `« ${name} » n’est ni un PDF ni une image (JPEG, PNG, WebP, HEIC). Enregistrez-le d’abord en PDF, ou prenez-le en photo, puis joignez le résultat.`,
    Empty: ({ name }: Named): string =>
      `« ${name} » est vide : il n’y a rien à joindre. Vérifiez le fichier d’origine.`,
    Unreadable: ({ name }: Named): string =>
      `« ${name} » n’a pas pu être lu jusqu’au bout : il a été déplacé, retiré ou il est protégé. Rien n’a changé, essayez encore.`,
    ProofTooLarge: ({ name }: Named): string =>
      `« ${name} » dépasse 50 Mo. Joignez une version plus légère, ou en plusieurs fichiers.`,
    PassportFull: ({ name }: Named): string =>
      `Avec « ${name} », les pièces dépasseraient 2 Go en tout : la copie de votre passeport deviendrait trop lourde. Joignez une version plus légère, ou retirez une pièce.`,
    AlreadyThere: ({ name, as }: Named & { readonly as: string }): string =>
      name === as
        ? `« ${name} » est déjà jointe ici.`
        : `« ${name} » est déjà jointe ici, sous le nom « ${as} ».`,
    NotSaved: ({ name }: Named): string =>
      `« ${name} » n’a pas pu être enregistrée. Rien d’autre n’a changé, essayez encore.`,
  },
  problemsTitle: 'Ces fichiers n’ont pas été joints',
  problemTitle: 'Ce fichier n’a pas été joint',
  understood: 'Compris',

  actionsOn: ({ name }: Named): string => `Actions : ${name}`,
  see: 'Voir',
  seeNamed: ({ name }: Named): string => `Voir : ${name}`,
  rename: 'Renommer',
  save: 'Enregistrer une copie de la pièce',
  saveShort: 'Enregistrer une copie',
  openWith: 'Ouvrir avec l’ordinateur',
  detach: 'Retirer d’ici',
  newName: 'Nom de la pièce',
  newNameHint: 'Seul le nom change. Le fichier reste tel quel.',
  keepName: 'Garder ce nom',
  cancel: 'Ne rien changer',
  renamed: ({ name }: Named): string => `La pièce s’appelle maintenant « ${name} ».`,
  detached: ({ name }: Named): string =>
    `« ${name} » n’est plus jointe ici. Le fichier est gardé 30 jours au moins.`,
  saved: ({ name }: Named): string => `La copie « ${name} » est enregistrée.`,
  opened: ({ name }: Named): string =>
    `« ${name} » s’ouvre dans un autre programme. C’est une copie : la pièce du carnet ne change pas.`,
  undo: 'Annuler',
  undoLater: 'Autre chose a été écrit depuis. « Annuler », en haut, revient en arrière pas à pas.',
  noProgram:
    'L’ordinateur n’a pas de programme pour ouvrir cette pièce. Vous pouvez en enregistrer une copie.',
  notAProof:
    'Cette pièce ne s’ouvre pas. L’original est peut-être abîmé. Vous pouvez en enregistrer une copie.',

  page: 'Page',
  pageOf: ({ page, pages }: { readonly page: number; readonly pages: number }): string =>
    `Page ${page} sur ${pages}`,
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoom: ({ percent }: { readonly percent: number }): string => `Taille : ${percent} %`,
  opening: 'La pièce s’ouvre…',
  content: 'Contenu de la pièce',
  imageOf: ({ name }: Named): string => `Image de la pièce « ${name} »`,
  damaged: 'Cette pièce ne s’ouvre pas. L’original est peut-être abîmé.',
  damagedText: 'Le fichier est gardé tel qu’il a été joint : vous pouvez en enregistrer une copie.',
  cannotShow: 'Le carnet garde les photos HEIC telles quelles, mais ne sait pas les montrer.',
  cannotShowText: 'Votre ordinateur le sait peut-être.',
  locked: 'Cette pièce est protégée par un mot de passe.',
  lockedText: 'Le carnet ne le demande pas. Ouvrez-la avec votre programme habituel.',
  missing: 'Le fichier de cette pièce n’est pas dans ce carnet.',
  missingText: 'Il n’était pas dans la copie qui a été ouverte. Joignez-le de nouveau si vous l’avez.',

  title: 'Pièces justificatives',
  lede: ({ count, size }: Counted & { readonly size: string }): string =>
    `${count} ${plural('fr', count, 'pièce', 'pièces')}, ${size} en tout. Chacune est gardée une seule fois, telle quelle.`,
  emptyTitle: 'Aucune pièce pour l’instant',
  emptyText:
    'Un diplôme, une attestation, un certificat de travail : joignez une photo ou un PDF depuis la ligne concernée. Ce n’est jamais obligatoire.',
  emptyAction: 'Aller à mon parcours',
  filter: 'Chercher une pièce',
  order: 'Ordre',
  orders: { added: 'Les dernières jointes d’abord', name: 'Par nom', size: 'Les plus lourdes d’abord' },
  noneFound: ({ text }: { readonly text: string }): string => `Aucune pièce ne parle de « ${text} ».`,
  found: ({ count }: Counted): string =>
    `${count} ${plural('fr', count, 'pièce trouvée', 'pièces trouvées')}`,
  addedOn: ({ date }: { readonly date: string }): string => `jointe le ${date}`,
  serves: 'Sert à',
  inBin: 'à la corbeille',
  unusedTitle: 'Ne servent plus nulle part',
  unusedText:
    'Elles sont gardées 30 jours au moins après avoir été retirées, et plus longtemps si « Annuler » peut encore les ramener. Ensuite, elles sont effacées d’elles-mêmes. Rien à faire de votre part.',
  linkTo: 'Rattacher à…',
  linkNamed: ({ name }: Named): string => `Rattacher à… : ${name}`,
  linkTitle: ({ name }: Named): string => `À quoi rattacher « ${name} » ?`,
  linkPlaceholder: 'Un emploi, un diplôme, une habilitation…',
  linked: ({ name, place }: Named & { readonly place: string }): string =>
    `« ${name} » est rattachée à « ${place} ».`,
  alreadyLinked: ({ place }: { readonly place: string }): string =>
    `Cette pièce est déjà jointe à « ${place} ».`,
  unnamed: 'Pièce sans nom',
} as const;
