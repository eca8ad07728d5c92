import type { PassportSummary } from '../../data/passport-summary.ts';
import type { DeviceSettings } from '../../data/registry.ts';
import type { Failure } from '../../platform/failures.ts';
import type { PlatformInfo } from '../../platform/platform.ts';

/** What is told of this computer and of the open passport: numbers and versions. */
export interface TechnicalFacts {
  readonly info: Pick<PlatformInfo, 'version' | 'system' | 'spellcheck'>;
  readonly edition: 'desktop' | 'browser';
  /** The browser's own description of itself and of the system. */
  readonly userAgent: string;
  readonly settings: Pick<DeviceSettings, 'language' | 'theme' | 'textSize'>;
  readonly passports: number;
  /** Undefined when the passport could not be read. */
  readonly summary: PassportSummary | undefined;
  readonly storage: { readonly usage?: number | undefined; readonly quota?: number | undefined };
  readonly isPersistent: boolean;
  readonly failures: readonly Failure[];
}

/** A text for someone who helps. Not a word of the person is in it: every value is a number, a version or a name of ours. */
export function technicalDetails(facts: TechnicalFacts): string {
  const { info, settings, summary, storage } = facts;
  return [
    `Carnet d’étapes ${info.version}, ${facts.edition}, ${info.system}`,
    facts.userAgent,
    `language ${settings.language}, theme ${settings.theme}, text ${settings.textSize}, spelling ${info.spellcheck}`,
    `passports on this computer: ${facts.passports}`,
    ...(summary === undefined ? ['the passport could not be read'] : passportLines(summary)),
    `storage: ${storage.usage ?? '?'} of ${storage.quota ?? '?'} bytes, ${facts.isPersistent ? 'persistent' : 'not persistent'}`,
    ...(facts.failures.length === 0 ? ['no failure since the start'] : facts.failures.map(failureLine)),
  ].join('\n');
}

const passportLines = (summary: PassportSummary): readonly string[] => [
  `record version ${summary.recordVersion}`,
  ...[...summary.entries].map(([section, count]) => `${section}: ${count}`),
  `in the bin: ${summary.inBin}`,
  `proofs: ${summary.proofs.count}, ${summary.proofs.bytes} bytes`,
  `changes: ${summary.changes}, versions: ${summary.versions}`,
];

const failureLine = ({ at, type }: Failure): string => `failure ${type} at ${at}`;
