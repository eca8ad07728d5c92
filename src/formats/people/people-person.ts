import { situations } from '../../domain/codelists/situations.ts';
import type { JsonValue } from '../../domain/records.ts';
import { choose } from './people-choices.ts';
import type { Converted } from './people-converted.ts';
import { readDate } from './people-dates.ts';
import { readPlace } from './people-employments.ts';
import { noteBlock } from './people-notes.ts';
import { without, type NeutralPerson, type People } from './people-schema.ts';
import { isGiven } from './people-words.ts';

const personKeys = [
  'givenNames',
  'birthName',
  'usageName',
  'birthDate',
  'address',
  'email',
  'phone',
  'situation',
  'summary',
  'careerProject',
  'drivingLicences',
] as const satisfies readonly (keyof NeutralPerson)[];

/** Who the person is; in the notes, whatever the file says beyond its format (`unknown`). */
export function identity(
  person: NeutralPerson,
  unknown: readonly (readonly [string, JsonValue])[],
): Converted {
  const { street, town } = splitAddress(person.address ?? '');
  return {
    section: 'identity',
    values: {
      givenNames: person.givenNames ?? '',
      usageName: person.usageName ?? '',
      birthName: person.birthName ?? '',
      birthDate: readDate(person.birthDate),
      address: street,
      place: readPlace(town),
      email: person.email ?? '',
      phone: person.phone ?? '',
      situation: choose(situations, person.situation),
      summary: person.summary ?? '',
    },
    rest: [...without(person, personKeys), ...unknown]
      .flatMap(([key, value]) => noteBlock(key, value) ?? [])
      .flatMap((text, index) => (index === 0 ? [text] : ['', text])),
  };
}

/** Where the person would like to go, and what they like; undefined when the file says neither. */
export function project({ person, interests }: People): Converted | undefined {
  const summary = person?.careerProject ?? '';
  const lines = (interests ?? []).filter(isGiven);
  if (!isGiven(summary) && lines.length === 0) return undefined;
  return { section: 'project', values: { summary, interests: lines.join('\n') }, rest: [] };
}

/** « 7 impasse des Tilleuls, 51140 Muizon »: the town is taken apart where a postcode says where it begins. */
function splitAddress(address: string): { readonly street: string; readonly town: string } {
  // The field is one line.
  const line = address.replaceAll(/\s*\n\s*/gu, ', ');
  const found = /^(.*?)[,\s]+(\d{5}\s+\S[^,]*)$/u.exec(line);
  return found ? { street: found[1] ?? '', town: found[2] ?? '' } : { street: line, town: '' };
}
