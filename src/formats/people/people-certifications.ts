import { certificationTypes } from '../../domain/codelists/certification-types.ts';
import { vaeStatuses } from '../../domain/codelists/vae-statuses.ts';
import type { ChoiceValue, Item } from '../../domain/fields/field.ts';
import { emptyValues } from '../../domain/fields/kinds.ts';
import { certification as section } from '../../domain/sections/certification.ts';
import { choose, chooseLevel, wordings } from './people-choices.ts';
import type { Converted, CreateId } from './people-converted.ts';
import { readDate } from './people-dates.ts';
import { recordLines } from './people-notes.ts';
import { without, type NeutralCertification } from './people-schema.ts';
import { plain } from './people-words.ts';

const vaeFields = section.fields.vae.fields;
const blocFields = section.fields.blocs.fields;

/** What a title begins with tells the type. */
const types: readonly (readonly [beginning: string, code: string])[] = [
  ['titre professionnel', 'TITRE_PRO'],
  ['diplome', 'DIPLOME'],
  ['cqp', 'CQP'],
  ['certificat de qualification professionnelle', 'CQP'],
  ['ccp', 'BLOCS'],
];

/** A certification; with a VAE its date is that of the jury, and of the certification only when all of it was granted. */
export function certification(given: NeutralCertification, createId: CreateId): Converted {
  const date = readDate(given.date);
  const outcome = given.vae === undefined ? null : choose(vaeStatuses, given.vae.outcome);
  const isWhole = outcome === null || ('code' in outcome && outcome.code === 'VALIDATION_TOTALE');
  const title = plain(given.title ?? '');
  const type = types.find(([beginning]) => title === beginning || title.startsWith(`${beginning} `))?.[1];
  // Some write there until when it holds.
  const isEnd = /^(?:expire|valable|valide|jusqu)/u.test(plain(given.reference ?? ''));
  return {
    section: 'certification',
    values: {
      title: given.title ?? '',
      route: choose(wordings.route, given.route),
      issuer: given.issuer ?? '',
      obtained: isWhole ? date : null,
      type: type !== undefined && certificationTypes.find(type) ? { code: type } : null,
      level: chooseLevel(given.level),
      reference: isEnd ? '' : (given.reference ?? ''),
      validUntil: isEnd ? readDate(given.reference) : null,
      vae: given.vae === undefined ? [] : [vaeItem(given, outcome, createId)],
      blocs: (given.vae?.blocks ?? []).map((text) => bloc(text, outcome, createId)),
    },
    rest: [
      ...recordLines(without(given, ['title', 'route', 'issuer', 'level', 'date', 'reference', 'vae']), ''),
      ...recordLines(without(given.vae ?? {}, ['request', 'outcome', 'blocks']), ''),
    ],
  };
}

function vaeItem({ vae, date }: NeutralCertification, status: ChoiceValue | null, createId: CreateId): Item {
  return {
    id: createId(),
    values: {
      ...emptyValues(vaeFields),
      status,
      request: choose(wordings.request, vae?.request),
      jury: readDate(date),
    },
  };
}

interface ReadBloc {
  readonly title: string;
  readonly state: ChoiceValue | null;
  readonly comment?: string;
}

const acquired: ChoiceValue = { code: 'ACQUIS' };
const missing: ChoiceValue = { code: 'A_ACQUERIR' };

/** How people write what became of a block, before or after its name; what is said of it becomes the comment. */
const blocForms: readonly {
  readonly pattern: RegExp;
  readonly state: ChoiceValue;
  readonly comment?: true;
}[] = [
  { pattern: /^acquis\s*:\s*(?<title>.+)$/isu, state: acquired },
  { pattern: /^non acquis\s*:\s*(?<title>.+)$/isu, state: missing },
  { pattern: /^(?<title>.+?)\s*:\s*acquis\.?$/isu, state: acquired },
  { pattern: /^(?<title>.+?)\s*:\s*non acquis\.?$/isu, state: missing },
  { pattern: /^(?<title>.+?)\s*:\s*(?<comment>à repasser\b.*)$/isu, state: missing, comment: true },
];

function readBloc(text: string, outcome: ChoiceValue | null): ReadBloc {
  for (const { pattern, state } of blocForms) {
    const { title, comment = '' } = pattern.exec(text.trim())?.groups ?? {};
    if (title !== undefined) return { title, state, comment };
  }
  const isWhole = outcome !== null && 'code' in outcome && outcome.code === 'VALIDATION_TOTALE';
  return { title: text, state: isWhole ? acquired : null };
}

function bloc(text: string, outcome: ChoiceValue | null, createId: CreateId): Item {
  return { id: createId(), values: { ...emptyValues(blocFields), ...readBloc(text, outcome) } };
}
