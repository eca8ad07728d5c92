import type { Desktop } from '../../electron/contract.ts';
import type { Result } from '../domain/result.ts';
import type { AutomaticCopiesPort } from './automatic-copies-port.ts';
import type { PassportFileProblem, Platform, SavedPassport } from './platform.ts';

type Save = (
  ...args: Parameters<Platform['savePassport']>
) => Promise<Result<SavedPassport, PassportFileProblem>>;

/** Automatic copies on the desktop: written, read back and put in their place like those that the person asks for. */
export function createAutomaticCopiesPort(desktop: Desktop, savePassport: Save): AutomaticCopiesPort {
  return {
    choose: (slot) => desktop.chooseAutomaticFolder(slot),
    folder: (slot) => desktop.automaticFolder(slot),
    stop: (slot) => desktop.stopAutomaticCopies(slot),
    save: async (slot, { contents, at, seq, day, time, person, leaveOut = [], signal }) => {
      const placed = await desktop.placeAutomaticCopy(slot, { day, time, person });
      if (!placed.ok) return placed;
      const { token, name } = placed.value;
      const saved = await savePassport({ id: token, name }, contents, {
        created: at,
        leaveOut,
        ...(signal === undefined ? {} : { signal }),
      });
      if (!saved.ok) return saved;
      const isWhole = leaveOut.length === 0;
      return await desktop.keepAutomaticCopy(slot, {
        name,
        day,
        at,
        seq,
        isWhole,
        passport: contents.passport.id,
      });
    },
  };
}
