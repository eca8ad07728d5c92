import { messagesOf, parseArguments, type CommandContext, type ExitCode } from './command.ts';
import { askSecret, firstLine } from './terminal.ts';

/** Runs a command in this process, with its arguments, its environment and its three streams. */
export async function runCommand(command: (context: CommandContext) => Promise<ExitCode>): Promise<void> {
  const context: CommandContext = {
    arguments: process.argv.slice(2),
    environment: process.env,
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    print: (line) => {
      say(`${line}\n`);
    },
    complain: (line) => {
      process.stderr.write(`${line}\n`);
    },
    askSecret: process.stdin.isTTY ? askSecret : undefined,
    firstLine,
  };
  /** Depending on what stands at the other end, a failing write is thrown or told as an event. */
  const say = (text: string): void => {
    try {
      process.stdout.write(text);
    } catch (error) {
      giveUp(error, context);
    }
  };
  process.stdout.on('error', (error) => giveUp(error, context));
  process.exitCode = await command(context);
}

/** Nothing more can be said: the command ends, with a sentence where there is still somebody to read it. */
function giveUp(error: unknown, context: CommandContext): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  // `passeport show … | head`: the reader went away, and that is no mistake.
  if (code === 'EPIPE') process.exit(0);
  context.complain(messagesOf(parseArguments(context, [], []).language).cli.outputFailed({ code }));
  process.exit(1);
}
