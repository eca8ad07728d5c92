import type { Registry } from '../data/registry.ts';
import { describeContents } from '../domain/contents-summary.ts';
import type { OpenedPassportFile } from '../domain/passport-file.ts';
import { homeLocation } from './routes.ts';
import { navigate } from './use-location.ts';
import type { OpenSlot } from './use-stage.ts';

/** Makes a place for one more passport on this computer, fills it with a copy's contents, and opens it. */
export async function addPassport(
  registry: Registry,
  openSlot: OpenSlot,
  opened: OpenedPassportFile,
  /** Which of the examples it is; nobody's passport, then. */
  example?: string,
): Promise<void> {
  const { contents } = opened;
  const { slot } = await registry.createSlot(describeContents(contents, 'fr').name, example);
  navigate(homeLocation);
  await openSlot(slot, async (store) => {
    await store.restore(contents, { mode: 'replace', name: '' });
  });
}
