import type { ChoiceValue } from '../../domain/fields/field.ts';
import { volunteering as section } from '../../domain/sections/volunteering.ts';
import type { Converted, CreateId } from './people-converted.ts';
import { readPeriod } from './people-dates.ts';
import { missionItems, missionRest } from './people-missions.ts';
import { recordLines } from './people-notes.ts';
import { without, type NeutralMandate, type NeutralVolunteering } from './people-schema.ts';
import { plain } from './people-words.ts';

const missionFields = section.fields.missions.fields;

/** Words of a role that leave no doubt. */
const kinds: readonly (readonly [words: RegExp, code: string])[] = [
  [/\bservice civique\b/u, 'SERVICE_CIVIQUE'],
  [/\bsapeure? pompiere? volontaire\b/u, 'POMPIER'],
  [/\b(?:president|presidente|tresorier|tresoriere|secretaire|responsable)\b/u, 'RESPONSABLE'],
  [/\bbenevole\b/u, 'BENEVOLAT'],
];

const offices: readonly (readonly [words: RegExp, code: string])[] = [
  [/\b(?:maire|conseillere? (?:municipale?|departementale?|regionale?|communautaire))\b/u, 'ELU'],
  [/\b(?:delegue|deleguee|elue?|representante?)\b/u, 'REPRESENTANT'],
  [/\b(?:cse|chsct|comite d entreprise|conseil d administration)\b/u, 'REPRESENTANT'],
];

const typeOf = (text: string, table: typeof kinds): ChoiceValue | null => {
  const code = table.find(([words]) => words.test(plain(text)))?.[1];
  return code === undefined ? null : { code };
};

export function volunteering(given: NeutralVolunteering, createId: CreateId): Converted {
  return {
    section: 'volunteering',
    values: {
      role: given.role ?? '',
      organisation: given.organisation ?? '',
      type: typeOf(given.role ?? '', kinds),
      period: readPeriod(given.start, given.end),
      missions: missionItems(given.missions, missionFields, createId),
    },
    rest: [
      ...recordLines(without(given, ['organisation', 'role', 'start', 'end', 'missions']), ''),
      ...missionRest(given.missions, '  '),
    ],
  };
}

export function mandate(given: NeutralMandate): Converted {
  return {
    section: 'volunteering',
    values: {
      role: given.title ?? '',
      organisation: given.organisation ?? '',
      type: typeOf(given.title ?? '', offices),
      period: readPeriod(given.start, given.end),
    },
    rest: recordLines(without(given, ['title', 'organisation', 'start', 'end']), ''),
  };
}
