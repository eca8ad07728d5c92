import type { CommandMessages } from './command.ts';
import type { OutputProblem } from './files-on-disk.ts';

export function outputSentence(problem: OutputProblem, name: string, messages: CommandMessages): string {
  switch (problem.type) {
    case 'Exists':
      return messages.cli.outputExists({ name });
    case 'SameFile':
      return messages.cli.sameFile({ name });
    case 'FolderMissing':
      return messages.cli.folderMissing({ name });
    case 'NotWritable':
      return messages.cli.notWritable({ name, code: problem.code });
  }
}
