import type { PassportStore } from '../data/passport-store.ts';
import type { DeviceSettings } from '../data/registry.ts';
import type { Services } from './services.ts';

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
  readonly openSlot: (slot: string) => Promise<PassportStore | undefined>;
  readonly onNew: () => Promise<void>;
}
