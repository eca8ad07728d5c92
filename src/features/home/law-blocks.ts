/**
 * What service-public.fr lists for the passeport d'orientation, de formation et de compétences, in its order, and the section in which
 * each is written down. The eighth is no section: it asks for the competences of each mission.
 */
export const lawBlocks = [
  { id: 'education', section: 'education' },
  { id: 'internship', section: 'internship' },
  { id: 'certification', section: 'certification' },
  { id: 'training', section: 'training' },
  { id: 'employment', section: 'employment' },
  { id: 'habilitation', section: 'habilitation' },
  { id: 'interview', section: 'interview' },
  { id: 'competences', section: 'employment' },
] as const;

export type LawBlock = (typeof lawBlocks)[number];
