import { currentRecordVersion } from '../domain/migrations/chain.ts';
import type { OpenedPassportFile } from '../domain/passport-file.ts';

/**
 * Everything that a file holds but the bytes of its proofs, as JSON: the tables as README.md describes them, in the shapes of the
 * current record version, whatever the file's own was.
 */
export function recordsJson({
  contents,
  manifest,
  missingProofs,
  missingHistory,
}: OpenedPassportFile): string {
  const { created, application, formatVersion, recordVersion } = manifest;
  const proofs = contents.proofs.map(({ sha256, size, addedAt, blob }) => ({
    sha256,
    size,
    addedAt,
    type: blob.type,
  }));
  const records = {
    format: 'carnet-etapes/records',
    recordVersion: currentRecordVersion,
    file: { created, application, formatVersion, recordVersion },
    missingProofs,
    missingHistory,
    ...contents,
    proofs,
  };
  return `${JSON.stringify(records, undefined, 2).replaceAll(commands, escaped)}\n`;
}

/** What a terminal may obey beyond what JSON escapes itself; it can stand only within strings. */
const commands = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
