import type { JsonValue } from '../../domain/records.ts';
import { formatPartialDate } from '../../domain/partial-date.ts';
import { formatPeriod } from '../../domain/period.ts';
import { readDate, readPeriod } from './people-dates.ts';

/*
 * What has no field, told as a person would read it. French only: notes are the person's own text, and their words are
 * never translated.
 */

/** Names of the format's keys, where one stands in a place that has no field for it. */
const labels: Readonly<Record<string, string>> = {
  title: 'Intitulé',
  field: 'Domaine',
  level: 'Niveau',
  institution: 'Établissement',
  place: 'Lieu',
  obtained: 'Obtenu',
  mention: 'Mention',
  notes: 'Notes',
  employer: 'Employeur',
  duration: 'Durée',
  role: 'Fonction',
  missions: 'Missions',
  description: 'Description',
  context: 'Contexte',
  results: 'Résultats',
  knowledge: 'Connaissances',
  skills: 'Compétences',
  aptitudes: 'Aptitudes',
  route: 'Voie d’accès',
  issuer: 'Délivré par',
  date: 'Date',
  reference: 'Référence',
  vae: 'VAE',
  request: 'Demande',
  outcome: 'Résultat',
  blocks: 'Blocs',
  nature: 'Nature',
  organisation: 'Organisme',
  hours: 'Heures',
  days: 'Jours',
  modality: 'Modalité',
  initiative: 'À l’initiative de',
  funding: 'Financement',
  kind: 'Type',
  topics: 'Sujets abordés',
  proposals: 'Propositions',
  training: 'Formation',
  purpose: 'But',
  status: 'Suite donnée',
  answerDate: 'Date de la réponse',
  linkedTraining: 'Formation suivie',
  language: 'Langue',
  levels: 'Niveaux',
  listening: 'Écouter',
  reading: 'Lire',
  interaction: 'Prendre part à une conversation',
  production: 'S’exprimer en continu',
  writing: 'Écrire',
  overall: 'Niveau global',
  certificate: 'Certificat',
  family: 'Famille indiquée',
  drivingLicences: 'Permis de conduire',
};

/** Keys whose values are dates, in the neutral format. */
const dateKeys: ReadonlySet<string> = new Set([
  'date',
  'answerDate',
  'obtained',
  'issued',
  'validUntil',
  'birthDate',
]);
const answers: Readonly<Record<string, string>> = { yes: 'oui', no: 'non', partial: 'en partie' };
/** What names a record: its line begins with it. */
const titleKeys = ['title', 'role', 'language', 'training', 'kind', 'organisation', 'description'];

/** A key of no field, told with its name; undefined when it says nothing. */
export function noteBlock(key: string, value: JsonValue): string | undefined {
  const lines = Array.isArray(value)
    ? value.flatMap((row: JsonValue) => itemLines(row, ''))
    : fieldLines(key, value, '');
  if (lines.length === 0) return undefined;
  return (Array.isArray(value) ? [labels[key] ?? key, ...lines] : lines).join('\n');
}

/** Lines of an object: dates as one period, then each key with its French name. */
export function recordLines(
  rows: readonly (readonly [string, JsonValue])[],
  indent: string,
): readonly string[] {
  const record = Object.fromEntries(rows);
  const dates = datesText(record['start'], record['end']);
  return [
    ...(dates === '' ? [] : [`${indent}${dates}`]),
    ...rows
      .filter(([key, value]) => (key !== 'start' && key !== 'end') || isWritten(value))
      .flatMap(([key, value]) => fieldLines(key, value, indent)),
  ];
}

/** « Dates : de 1992 à 1995 »; an end alone, which is how a diploma is dated, is its date. */
function datesText(start: JsonValue | undefined, end: JsonValue | undefined): string {
  const period = readPeriod(dateOf(start), end === null ? null : dateOf(end));
  if (period === null) return '';
  if (period.start === undefined && period.end.state === 'ended' && period.end.date !== undefined) {
    return `Date\u00a0: ${formatPartialDate(period.end.date, 'fr', 'long')}`;
  }
  const text = formatPeriod(period, 'fr', 'long');
  return text === '' ? '' : `Dates\u00a0: ${text}`;
}

/** A year may come as a number. */
const dateOf = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;

/** A value under `start` or `end` that is no date of any kind, and so is told like every other. */
const isWritten = (value: JsonValue): boolean =>
  typeof value === 'object' ? value !== null : typeof value === 'boolean';

function fieldLines(key: string, value: JsonValue, indent: string): readonly string[] {
  const label = `${indent}${labels[key] ?? key}\u00a0:`;
  if (Array.isArray(value)) {
    const rows: readonly JsonValue[] = value;
    return rows.length === 0 ? [] : [label, ...rows.flatMap((row) => itemLines(row, `${indent}  `))];
  }
  if (isRecord(value)) return [label, ...recordLines(Object.entries(value), `${indent}  `)];
  const text = scalarText(key, value);
  return text === '' ? [] : [`${label} ${indented(text, indent)}`];
}

/** « – Titre », then the rest of it below. */
function itemLines(value: JsonValue, indent: string): readonly string[] {
  if (!isRecord(value))
    return Array.isArray(value)
      ? value.flatMap((row: JsonValue) => itemLines(row, indent))
      : bullet(scalarText('', value), indent);
  const titleKey = titleKeyOf(value);
  const rest = Object.entries(value).filter(([key]) => key !== titleKey);
  return [...bullet(titleOf(value), indent), ...recordLines(rest, `${indent}  `)];
}

const bullet = (text: string, indent: string): readonly string[] =>
  text === '' ? [] : [`${indent}– ${indented(text, `${indent}  `)}`];

/** Further lines of a text stand under its first one. */
const indented = (text: string, indent: string): string => text.replaceAll('\n', `\n${indent}`);

function scalarText(key: string, value: JsonValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value !== 'string') return '';
  const answer = key === 'obtained' ? answers[value] : undefined;
  if (answer !== undefined) return answer;
  const date = dateKeys.has(key) ? readDate(value) : null;
  return date === null ? value : formatPartialDate(date, 'fr', 'long');
}

function titleOf(value: JsonValue): string {
  if (!isRecord(value)) return scalarText('', value);
  const key = titleKeyOf(value);
  return key === undefined ? '' : scalarText(key, value[key] ?? null);
}

function titleKeyOf(record: Readonly<Record<string, JsonValue>>): string | undefined {
  return titleKeys.find((key) => typeof record[key] === 'string' && record[key] !== '');
}

function isRecord(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
