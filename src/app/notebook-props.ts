import type { PassportStore } from '../data/passport-store.ts';
import type { DeviceSettings } from '../data/registry.ts';
import type { CopyKeeper } from './copy-keeper.ts';
import type { Services } from './services.ts';
import type { OpenSlot } from './use-stage.ts';

export type SetSetting = <K extends Exclude<keyof DeviceSettings, 'device'>>(
  key: K,
  value: DeviceSettings[K],
) => Promise<void>;

export interface NotebookProps {
  readonly services: Services;
  readonly settings: DeviceSettings;
  readonly setSetting: SetSetting;
  readonly slot: string;
  readonly store: PassportStore;
  /** Keeps the second copy; null where none can be kept. */
  readonly keeper: CopyKeeper | null;
  readonly openSlot: OpenSlot;
  readonly onNew: () => Promise<void>;
  /** Erases a slot, or everything, for good; the page starts again after. */
  readonly erase: (target: string) => Promise<void>;
}
