import type { PassportStore } from '../data/passport-store.ts';
import type { Registry } from '../data/registry.ts';
import { describeContents } from '../domain/contents-summary.ts';
import type { OpenedPassportFile } from '../domain/passport-file.ts';
import { homeLocation } from './routes.ts';
import { navigate } from './use-location.ts';

/** Makes a place for one more passport on this computer, fills it with a copy's contents, and opens it. */
export async function addPassport(
  registry: Registry,
  openSlot: (slot: string) => Promise<PassportStore | undefined>,
  opened: OpenedPassportFile,
): Promise<void> {
  const { contents } = opened;
  const { slot } = await registry.createSlot(describeContents(contents, 'fr').name);
  navigate(homeLocation);
  const store = await openSlot(slot);
  if (!store) return;
  await store.restore(contents, { mode: 'replace', name: '' });
  await registry.opened(slot, contents.passport.id);
}
