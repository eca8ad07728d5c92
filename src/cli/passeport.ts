// First: it must run before any schema is made.
import '../domain/jitless.ts';
import { runCommand } from './run-command.ts';
import { passeportCommand } from './passeport-command.ts';

await runCommand(passeportCommand);
