import { defineCodelist, type CodelistRow } from '../codelist.ts';

const source = 'Échelle indicative du carnet : aucune échelle de référence n’a été trouvée';

/** How far one masters something, in one's own judgement. Optional, and only a guide: no public scale exists. */
export const competenceLevels = defineCodelist<CodelistRow>('competence-levels', [
  { code: 'NOTIONS', fr: 'notions', en: 'basics', source },
  { code: 'ACCOMPAGNE', fr: 'pratique accompagnée', en: 'with support', source },
  { code: 'AUTONOME', fr: 'autonome', en: 'on my own', source },
  { code: 'MAITRISE', fr: 'maîtrise', en: 'mastery', source },
  { code: 'TRANSMETTRE', fr: 'je peux transmettre', en: 'I can pass it on', source },
]);
