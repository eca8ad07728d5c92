import type { MainUnderTest } from './launch-app.ts';
import type { Caller } from './stand-in/control.ts';

const strangers = [
  'no frame',
  'child frame',
  'other origin',
  'other window',
] as const satisfies readonly Caller[];

/**
 * Channels that answer a caller who is not our page, each with who got in. A handler must refuse before it looks at the
 * arguments, so an error about those counts as open: the refusal has to say « Refused ».
 */
export async function openChannels(
  main: MainUnderTest,
  args: readonly unknown[] = [],
): Promise<readonly string[]> {
  const { channels } = await main.inspect();
  const open: string[] = [];
  for (const channel of channels) {
    for (const caller of strangers) {
      const refused = await main.obey({ type: 'callAs', caller, channel, args }).then(
        () => false,
        (error: unknown) => /Error: Refused\b(?!.*: arguments)/u.test(String(error)),
      );
      if (!refused) open.push(`${channel} answers ${caller}`);
    }
  }
  return open;
}
