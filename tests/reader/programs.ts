import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packages: Readonly<Record<string, string>> = { python3: 'python3', age: 'age' };

export interface Ran {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs a program that is not ours. Fails, and says what to install, where it is missing. */
async function runProgram(
  program: string,
  given: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  try {
    const { stdout, stderr } = await run(program, [...given], {
      maxBuffer: 64 * 1024 ** 2,
      env: { ...process.env, PYTHONIOENCODING: 'utf-8', ...environment },
    });
    return { code: 0, said: stdout, complained: stderr };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { code, stdout, stderr } = error as Error & { code?: unknown; stdout?: string; stderr?: string };
    if (code === 'ENOENT')
      throw new Error(`${program} is missing. On Debian: apt-get install ${packages[program] ?? program}`, {
        cause: error,
      });
    if (typeof code !== 'number') throw error;
    return { code, said: stdout ?? '', complained: stderr ?? '' };
  }
}

const here = import.meta.dirname;
const reader = join(here, 'read_passeport.py');

/** The reader that was written from README.md, in another language. */
export const readWithPython = (...given: readonly string[]): Promise<Ran> =>
  runProgram('python3', [reader, ...given]);

/** Runs a command on a terminal of its own, where age asks for its passphrase; what is shown there is `complained`. */
export async function onTerminal(phrase: string, ...command: readonly string[]): Promise<Ran> {
  // Said here, because on the terminal it would only be one line among others.
  await runProgram('age', ['--version']);
  return runProgram('python3', [join(here, 'age_terminal.py'), ...command], { CARNET_PHRASE: phrase });
}

export const readWithPythonOnTerminal = (phrase: string, path: string): Promise<Ran> =>
  onTerminal(phrase, 'python3', reader, path);
