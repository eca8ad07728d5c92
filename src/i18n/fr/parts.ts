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
  choice: { verify: 'à vérifier', historic: 'n’est plus délivré' },
  link: {
    hint: 'Choisissez dans votre passeport ou écrivez un nom.',
    missing: 'Cette page n’existe plus dans votre passeport.',
  },
  private: 'Pour vous\u00a0: laissé hors des documents.',
  suggestion: {
    proposed: ({ value, reason }: { readonly value: string; readonly reason: string }): string =>
      `Proposé\u00a0: ${value}. ${reason}`,
    verify: 'À vérifier.',
    takeDate: 'Reprendre cette date',
    take: 'Reprendre',
  },
  competences: {
    knowledge: 'ce que je sais',
    skills: 'ce que je sais faire',
    aptitudes: 'ma façon de faire',
    exampleKnowledge: 'Ex.\u00a0: règles d’hygiène',
    exampleSkills: 'Ex.\u00a0: préparer une commande',
    exampleAptitudes: 'Ex.\u00a0: garder mon calme',
    add: 'Ajouter',
    addTo: ({ column }: { readonly column: string }): string => `Ajouter\u00a0: ${column.toLowerCase()}`,
    lineOf: ({ column, position }: { readonly column: string; readonly position: number }): string =>
      `${column}, ligne ${position}`,
    newLineOf: ({ column }: { readonly column: string }): string => `${column}, nouvelle ligne`,
    help: 'Entrée\u00a0: ligne suivante. Alt ↑ ↓\u00a0: déplacer.',
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
} as const;
