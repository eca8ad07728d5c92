import { languageCertificates } from '../../domain/codelists/language-certificates.ts';
import { languageNames } from '../../domain/codelists/language-names.ts';
import { languageActivities, type ChoiceValue, type Item } from '../../domain/fields/field.ts';
import { emptyValues, kinds } from '../../domain/fields/kinds.ts';
import { formatPartialDate, isPartialDate } from '../../domain/partial-date.ts';
import { language as section } from '../../domain/sections/language.ts';
import { rowOf } from './people-choices.ts';
import type { Converted, CreateId } from './people-converted.ts';
import { recordLines } from './people-notes.ts';
import { without, type NeutralLanguage } from './people-schema.ts';
import { isGiven, plain } from './people-words.ts';

const certificateFields = section.fields.certificates.fields;

export function language(given: NeutralLanguage, createId: CreateId): Converted {
  const isNative = plain(given.overall ?? '') === 'langue maternelle';
  const levels = Object.fromEntries(
    languageActivities.map((activity) => [activity, levelOf(given.levels?.[activity])]),
  );
  return {
    section: 'language',
    values: {
      language: isGiven(given.language) ? languageOf(given.language) : null,
      native: isNative ? 'yes' : '',
      levels: { ...kinds.languageLevels.empty, ...levels, overall: isNative ? null : levelOf(given.overall) },
      certificates: isGiven(given.certificate) ? [certificateItem(given.certificate, createId)] : [],
    },
    rest: [
      ...recordLines(without(given, ['language', 'levels', 'overall', 'certificate']), ''),
      ...recordLines(without(given.levels ?? {}, languageActivities), ''),
    ],
  };
}

const languageOf = (name: string): ChoiceValue => rowOf(languageNames, name) ?? { other: name };

function levelOf(text: string | undefined): ChoiceValue | null {
  if (!isGiven(text)) return null;
  const code = text.trim().toUpperCase();
  return /^[ABC][12]$/u.test(code) ? { code } : { other: text };
}

/** « TOEIC Listening & Reading 790 (passé à l’IUT, mai 2026) »: its name, what else is said of it, a score and a date. */
function certificateItem(text: string, createId: CreateId): Item {
  const [, told = '', inside = ''] = /^(.*?)(?:\s*\(([^()]*)\))?\s*$/su.exec(text) ?? [];
  const asides = inside.split(/\s*,\s*/u).filter(isGiven);
  const date = readMonth(asides.at(-1) ?? '');
  const others = date === undefined ? asides : asides.slice(0, -1);
  const [, first = '', rest = ''] = /^(\S+)\s*(.*)$/su.exec(told.trim()) ?? [];
  const row = rowOf(languageCertificates, first);
  const [, before = '', score] = /^(.*?)\s*\b(\d{1,4}(?:[.,]\d)?)$/su.exec(rest) ?? [];
  return {
    id: createId(),
    values: {
      ...emptyValues(certificateFields),
      name: row ?? { other: told },
      score: row !== null && score !== undefined ? { value: score, scale: '' } : null,
      date: date ?? null,
      details: [row === null ? '' : score === undefined ? rest : before, ...others]
        .filter(isGiven)
        .join(', '),
    },
  };
}

/** « 2013 » or « mai 2026 »; undefined for other words. */
function readMonth(text: string): string | undefined {
  const year = /\b(\d{4})$/u.exec(text)?.[1];
  if (year === undefined) return undefined;
  const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  return [year, ...months].find(
    (date) => isPartialDate(date) && plain(formatPartialDate(date, 'fr', 'long')) === plain(text),
  );
}
