import { plural } from '../language.ts';

/** Words of the fields, lists and lines of an entry. */
export const parts = {
  date: {
    hint: 'Le jour, le mois ou l’année seule.',
    understood: ({ text }: { readonly text: string }): string => `Compris\u00a0: ${text}`,
    kept: 'Gardé tel quel.',
  },
  period: {
    start: 'Début',
    end: 'Fin',
    state: 'Aujourd’hui',
    ongoing: 'En cours',
    ended: 'Terminé',
    unknown: 'Je ne sais pas',
  },
  number: {
    amount: 'Nombre',
    unit: 'Unité',
    notUnderstood: 'Un nombre est attendu ici, par exemple 3,5.',
    kept: 'Gardé tel quel. Un nombre est attendu ici, par exemple 3,5.',
  },
  place: { town: 'Ville', postcode: 'Code postal', country: 'Pays' },
  score: { result: 'Résultat', scale: 'Sur' },
  levels: {
    byActivity: 'Préciser selon l’activité',
    explanation: 'Que veulent dire ces niveaux\u00a0?',
  },
  image: {
    choose: 'Choisir une photo',
    replace: 'Changer de photo',
    remove: 'Retirer la photo',
    drop: 'ou déposez-la ici, ou collez-la.',
    alt: 'La photo, comme elle sera montrée',
    missing: 'Cette photo n’est pas dans ce passeport.',
    notAnImage: 'Ce fichier n’a pas pu être lu comme une image. Essayez avec une photo JPEG, PNG ou WebP.',
    full: 'Le passeport est plein\u00a0: cette photo n’a pas été ajoutée.',
    working: 'Préparation de la photo',
    frame: 'Cadrage',
    closer: 'Rapprocher',
    further: 'Éloigner',
    left: 'Vers la gauche',
    right: 'Vers la droite',
    up: 'Vers le haut',
    down: 'Vers le bas',
    whole: 'Revenir au cadrage de départ',
  },
  choice: {
    verify: 'à vérifier',
    verifyNote: '« À vérifier » : nous n’avons pas pu confirmer cette ligne par un texte officiel.',
    historic: 'n’est plus délivré',
  },
  link: {
    hint: 'Choisissez dans votre passeport ou écrivez un nom.',
    missing: 'Cette page n’existe plus dans votre passeport.',
    see: 'Voir la fiche',
    open: ({ name }: { readonly name: string }): string => `Ouvrir\u00a0: ${name}`,
  },
  tags: 'Étiquettes\u00a0: ',
  track: { reached: 'fait', waiting: 'en cours', stopped: 'arrêté là', ahead: 'à venir' },
  private: 'Pour vous\u00a0: laissé hors des documents.',
  suggestion: {
    proposed: ({ value, reason }: { readonly value: string; readonly reason: string }): string =>
      `Proposé\u00a0: ${value}. ${reason}`,
    verify: 'À vérifier\u00a0: nous n’en sommes pas sûrs.',
    takeDate: 'Reprendre cette date',
    take: 'Reprendre',
  },
  competences: {
    count: ({ count }: { readonly count: number }): string =>
      `${count} ${plural('fr', count, 'acquis noté', 'acquis notés')}`,
  },
  form: {
    more: 'Plus de détails',
    untitled: ({ kind }: { readonly kind: string }): string => `${kind} sans nom`,
    notGiven: 'Non précisé',
    none: 'Rien de noté',
  },
  dates: { since: 'depuis', none: 'sans date' },
  moment: {
    today: 'Aujourd’hui',
    yesterday: 'Hier',
    time: ({ hours, minutes }: { readonly hours: number; readonly minutes: string }): string =>
      `${hours} h ${minutes}`,
    onDay: ({ date }: { readonly date: string }): string => `le ${date}`,
  },
} as const;
