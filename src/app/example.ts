import type { OpenedPassportFile } from '../domain/passport-file.ts';
import { failure, type Result } from '../domain/result.ts';
import type { PassportFileProblem } from '../platform/platform.ts';
import { startPassportFileClient } from '../workers/start.ts';
import { examples, type ExampleId } from './examples.ts';

/** Reads an example that is part of the app: an ordinary passport file, opened like any other. */
export async function readExample(id: ExampleId): Promise<Result<OpenedPassportFile, PassportFileProblem>> {
  const file = examples.find((example) => example.id === id)?.file ?? '';
  const answer = await fetch(`/examples/${file}`);
  if (!answer.ok) return failure({ type: 'FileMissing' });
  const client = startPassportFileClient();
  try {
    return await client.read(await answer.blob());
  } finally {
    client.close();
  }
}
