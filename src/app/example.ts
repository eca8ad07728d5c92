import type { OpenedPassportFile } from '../domain/passport-file.ts';
import type { Result } from '../domain/result.ts';
import type { PassportFileProblem } from '../platform/platform.ts';
import { startPassportFileClient } from '../workers/start.ts';

/** Reads the example that is part of the app: an ordinary passport file, opened like any other. */
export async function readExample(): Promise<Result<OpenedPassportFile, PassportFileProblem>> {
  const answer = await fetch('/examples/karim-benhaddou.passeport');
  const client = startPassportFileClient();
  try {
    return await client.read(await answer.blob());
  } finally {
    client.close();
  }
}
