import { qualificationLevels } from './codelists/qualification-levels.ts';
import { fold } from './fold.ts';
import type { Suggestion } from './section.ts';

interface Diploma {
  /** How its name begins, folded: « BTS Comptabilité », « Licence de droit ». */
  readonly begins: string;
  /** Row of `qualificationLevels`. */
  readonly level: string;
  /** Known from background knowledge only. */
  readonly verify?: true;
}

/** Diplomas whose level does not depend on the speciality, the longer names before those they begin with. */
const diplomas: readonly Diploma[] = [
  { begins: 'cap', level: 'NIVEAU_3' },
  { begins: 'capa', level: 'NIVEAU_3', verify: true },
  { begins: 'bep', level: 'NIVEAU_3' },
  { begins: 'baccalaureat', level: 'NIVEAU_4' },
  { begins: 'bac', level: 'NIVEAU_4' },
  { begins: 'brevet professionnel', level: 'NIVEAU_4' },
  { begins: 'bp', level: 'NIVEAU_4' },
  { begins: 'brevet de technicien superieur', level: 'NIVEAU_5' },
  { begins: 'brevet de technicien', level: 'NIVEAU_4', verify: true },
  { begins: 'bt', level: 'NIVEAU_4', verify: true },
  { begins: 'daeu', level: 'NIVEAU_4', verify: true },
  { begins: 'bts', level: 'NIVEAU_5' },
  { begins: 'btsa', level: 'NIVEAU_5', verify: true },
  { begins: 'dut', level: 'NIVEAU_5' },
  { begins: 'deug', level: 'NIVEAU_5' },
  { begins: 'deust', level: 'NIVEAU_5' },
  { begins: 'but', level: 'NIVEAU_6' },
  { begins: 'licence', level: 'NIVEAU_6' },
  { begins: 'maitrise', level: 'NIVEAU_6' },
  { begins: 'dcg', level: 'NIVEAU_6', verify: true },
  { begins: 'master', level: 'NIVEAU_7' },
  { begins: 'dea', level: 'NIVEAU_7' },
  { begins: 'dess', level: 'NIVEAU_7' },
  { begins: 'ingenieur', level: 'NIVEAU_7' },
  { begins: 'dscg', level: 'NIVEAU_7', verify: true },
  { begins: 'doctorat', level: 'NIVEAU_8' },
  { begins: 'hdr', level: 'NIVEAU_8' },
  { begins: 'habilitation a diriger des recherches', level: 'NIVEAU_8' },
];

const byLength = diplomas.toSorted((left, right) => right.begins.length - left.begins.length);

/** The level of a diploma from its name, or null when the name alone does not tell it (« Bac +2 », « Master 1 »). */
export function suggestLevel(title: string): Suggestion | null {
  const name = fold(title)
    .trim()
    .replace(/^diplome (?:national |d'etat )?(?:de |d')/u, '');
  // « Bac +2 » tells a number of years, « M1 » or « 2e année » a part of a diploma: neither is the level of one.
  if (/^[\p{L} ]+ ?\+|^master 1|\bannee\b/u.test(name)) return null;
  const found = byLength.find(
    ({ begins }) => name.startsWith(begins) && !/^[\p{L}\p{N}]/u.test(name.slice(begins.length)),
  );
  const row = found && qualificationLevels.find(found.level);
  if (!found || !row) return null;
  return {
    value: row.code,
    reason: {
      fr: 'D’après le nom du diplôme.',
      en: 'From the name of the diploma.',
    },
    source: row.source,
    verify: found.verify === true,
  };
}
