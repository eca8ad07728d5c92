import { habilitationCategories } from '../../domain/codelists/habilitation-categories.ts';
import { habilitationFamilies } from '../../domain/codelists/habilitation-families.ts';
import { kindCodes } from '../../domain/codelists/habilitation-kinds.ts';
import type { ChoiceValue } from '../../domain/fields/field.ts';
import { fold } from '../../domain/fold.ts';
import { rowOf } from './people-choices.ts';
import type { Converted, Targets } from './people-converted.ts';
import { readDate } from './people-dates.ts';
import { employerLink } from './people-interviews.ts';
import { recordLines } from './people-notes.ts';
import { without, type NeutralAccreditation, type NeutralLicence } from './people-schema.ts';
import { plain, tells } from './people-words.ts';

const licences = 'PERMIS_CONDUIRE';

/** Whatever the family's label does not say of the family as it was written goes to notes. */
export function accreditation(given: NeutralAccreditation, targets: Pick<Targets, 'employers'>): Converted {
  const family = familyOf(given.family ?? '', given.title ?? '');
  const code = family !== null && 'code' in family ? family.code : undefined;
  const lost = code !== undefined && !tells(`${labelOf(code)} ${given.title ?? ''}`, given.family ?? '');
  const rest = without(given, [
    'family',
    'title',
    'category',
    'issuer',
    'number',
    'issued',
    'validUntil',
    'employerBound',
  ]);
  // Who delivers what falls with the job is the employer.
  const employer = given.employerBound === true ? employerLink(given.issuer, targets) : null;
  return {
    section: 'habilitation',
    values: {
      family,
      title: given.title ?? '',
      categories: categoriesOf(code, given.category ?? ''),
      issuer: given.issuer ?? '',
      number: given.number ?? '',
      issued: readDate(given.issued),
      validUntil: readDate(given.validUntil),
      kind:
        given.employerBound === undefined
          ? null
          : { code: given.employerBound ? kindCodes.employer : kindCodes.personal },
      employer: employer !== null && 'entry' in employer ? employer : null,
    },
    rest: recordLines([...(lost ? [['family', given.family ?? ''] as const] : []), ...rest], ''),
  };
}

export function drivingLicence(given: NeutralLicence): Converted {
  const category = given.category ?? '';
  return {
    section: 'habilitation',
    values: {
      family: { code: licences },
      title: category === '' ? 'Permis de conduire' : `Permis ${category}`,
      categories: categoriesOf(licences, category),
      issued: readDate(given.obtained),
    },
    rest: recordLines(without(given, ['category', 'obtained']), ''),
  };
}

function familyOf(family: string, title: string): ChoiceValue | null {
  // The number tells the family, whether it is today's (R489) or the one before 2020 (R389): never one for the other.
  const number = /\bcaces\b.*?\br[. ]?(\d{3}m?)\b/u.exec(fold(`${family} ${title}`))?.[1];
  const caces =
    number === undefined ? undefined : habilitationFamilies.find(`CACES_R${number.toUpperCase()}`);
  if (caces) return { code: caces.code };
  if (/\bpsc ?1\b/u.test(plain(title)) && tells(labelOf('PSC'), family)) return { code: 'PSC' };
  return rowOf(habilitationFamilies, family) ?? (family.trim() === '' ? null : { other: family });
}

/** « 1A, 3, 5 » as codes when each of them is a category of the family; otherwise the text as it is. */
function categoriesOf(family: string | undefined, text: string): readonly ChoiceValue[] {
  const parts = text.split(/[,;/]/u).filter((part) => part.trim() !== '');
  if (parts.length === 0) return [];
  const rows = family === undefined ? [] : habilitationCategories.childrenOf(family);
  const codes = parts.flatMap((part) => {
    const row = rows.find(({ fr, short }) =>
      [fr, short?.fr ?? ''].some((label) => plain(label) === plain(part)),
    );
    return row ? [{ code: row.code }] : [];
  });
  return codes.length === parts.length ? codes : [{ other: text }];
}

const labelOf = (family: string): string => habilitationFamilies.find(family)?.fr ?? '';
