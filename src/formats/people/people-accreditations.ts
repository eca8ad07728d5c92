import { habilitationCategories } from '../../domain/codelists/habilitation-categories.ts';
import { habilitationFamilies } from '../../domain/codelists/habilitation-families.ts';
import type { Codelist } from '../../domain/codelist.ts';
import type { ChoiceValue, Values } from '../../domain/fields/field.ts';
import { fold } from '../../domain/fold.ts';
import { readDate } from './people-dates.ts';
import { recordLines } from './people-notes.ts';
import { without, type NeutralAccreditation, type NeutralLicence } from './people-schema.ts';

const licences = 'PERMIS_CONDUIRE';

export function accreditationValues(given: NeutralAccreditation): Values {
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
  const notes = recordLines([...(lost ? [['family', given.family ?? ''] as const] : []), ...rest], '');
  return {
    family,
    title: given.title ?? '',
    categories: categoriesOf(code, given.category ?? ''),
    issuer: given.issuer ?? '',
    number: given.number ?? '',
    issued: readDate(given.issued),
    validUntil: readDate(given.validUntil),
    employerBound: given.employerBound === undefined ? '' : given.employerBound ? 'yes' : 'no',
    notes: notes.join('\n'),
  };
}

export function licenceValues(given: NeutralLicence): Values {
  const category = given.category ?? '';
  return {
    family: { code: licences },
    title: category === '' ? 'Permis de conduire' : `Permis ${category}`,
    categories: categoriesOf(licences, category),
    issued: readDate(given.obtained),
    notes: recordLines(without(given, ['category', 'obtained']), '').join('\n'),
  };
}

/** A row whose label, short label or label without its parenthesis is the text; null when there is none. */
export function rowOf(codelist: Codelist, text: string): { readonly code: string } | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  const row = codelist.rows.find(({ fr, short }) =>
    [fr, short?.fr ?? '', fr.replace(/\s*\([^)]*\)/gu, '')].some((label) => plain(label) === wanted),
  );
  return row ? { code: row.code } : null;
}

function familyOf(family: string, title: string): ChoiceValue | null {
  // The number tells the family, whether it is today's (R489) or the one before 2020 (R389): never one for the other.
  const number = /\bcaces\b.*?\br[. ]?(\d{3}m?)\b/u.exec(fold(`${family} ${title}`))?.[1];
  const caces =
    number === undefined ? undefined : habilitationFamilies.find(`CACES_R${number.toUpperCase()}`);
  if (caces) return { code: caces.code };
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

/** Letters and digits alone, folded. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether every word of `text` stands in `whole`. */
function tells(whole: string, text: string): boolean {
  const words = new Set(plain(whole).split(' '));
  return plain(text)
    .split(' ')
    .every((word) => word === '' || words.has(word));
}
