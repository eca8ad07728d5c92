import { useEffect, useState } from 'react';
import type { DeviceSettings, PassportListing } from '../../data/registry.ts';
import { newerCopy } from '../../domain/newer-copy.ts';
import type { Platform } from '../../platform/platform.ts';

/** The last copy of each passport that was read back: made by hand or by itself. By slot. */
export type LastCopies = Readonly<Record<string, { readonly at: string; readonly name: string } | undefined>>;

/** What the settings say, and what the folders of the automatic copies remember of passports that are not open. */
export function useLastCopies(
  listings: readonly PassportListing[],
  lastBackup: DeviceSettings['lastBackup'],
  copies: Platform['automaticCopies'],
): LastCopies {
  const [automatic, setAutomatic] = useState<LastCopies>({});
  const slots = listings.map(({ slot }) => slot).join(' ');
  useEffect(() => {
    if (slots === '') return undefined;
    let isGone = false;
    void Promise.all(
      slots.split(' ').map(async (slot) => {
        const found = await copies?.folder(slot);
        const last = found?.ok === true ? found.value?.last : undefined;
        return [slot, last?.isWhole === true ? last : undefined] as const;
      }),
    ).then((rows) => {
      if (!isGone) setAutomatic(Object.fromEntries(rows));
    });
    return () => {
      isGone = true;
    };
  }, [slots, copies]);
  return Object.fromEntries(listings.map(({ slot }) => [slot, newerCopy(lastBackup[slot], automatic[slot])]));
}
