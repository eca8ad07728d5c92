// First: it must run before any schema is made.
import '../domain/jitless.ts';
import { runCommand } from './run-command.ts';
import { peopleCommand } from './people-command.ts';

await runCommand(peopleCommand);
