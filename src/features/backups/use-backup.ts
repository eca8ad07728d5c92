import { useRef, useState } from 'react';
import type { LastBackup } from '../../data/registry.ts';
import type { PassportStore } from '../../data/passport-store.ts';
import type { Clock } from '../../domain/clock.ts';
import { displayName } from '../../domain/display-name.ts';
import type { PassportManifest } from '../../domain/passport-file.ts';
import type { PassportContents } from '../../domain/records.ts';
import { identity } from '../../domain/sections/identity.ts';
import type { PassportFileProblem, Platform, SaveProgress } from '../../platform/platform.ts';
import { withPassphrase, type AskPassphrase } from '../../parts/passphrase/with-passphrase.ts';
import { flushDrafts } from '../../ui/drafts.ts';

export type BackupState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress?: SaveProgress }
  | {
      readonly state: 'saved';
      readonly name: string;
      readonly verified: boolean;
      /** Opens with its passphrase only. */
      readonly isProtected: boolean;
      readonly manifest: PassportManifest;
      /** False when the very last words could not be stored before: the copy holds all that was. */
      readonly isWhole: boolean;
    }
  | { readonly state: 'failed'; readonly problem: PassportFileProblem };

export interface Backup {
  readonly state: BackupState;
  /** Makes the copy, protected when a passphrase is given. False when the person changed their mind about the place. */
  readonly start: (passphrase?: string) => Promise<boolean>;
  readonly cancel: () => void;
  /** Forgets how the last one went: something else begins. */
  readonly leave: () => void;
  /** Has a copy that went to the downloads chosen and read back. */
  readonly verify: (manifest: PassportManifest) => Promise<void>;
}

interface BackupPorts {
  /** Asks for the passphrase of a protected copy that is to be checked. */
  readonly ask: AskPassphrase;
  readonly platform: Platform;
  readonly store: PassportStore;
  readonly clock: Clock;
  readonly fileName: (name: string, date: string) => string;
  /** Hears of copies that were read back from where they stand, and only of those. */
  readonly onVerified: (backup: LastBackup) => Promise<void>;
}

export const personOf = (contents: Pick<PassportContents, 'entries'>): string => {
  const person = contents.entries.find(
    (entry) => entry.section === identity.type && entry.deletedAt === undefined,
  );
  return person ? displayName(person.values) : '';
};

/**
 * Stores what is still being written, and ends the sittings. On a full disk neither can be done, and a copy is what one
 * needs then: it holds everything that was stored before.
 */
async function storeAll(store: PassportStore): Promise<boolean> {
  try {
    await flushDrafts();
    await store.closeSitting(undefined, 'backup');
    return true;
  } catch (error) {
    globalThis.reportError(error);
    return false;
  }
}

/** Makes a copy: place, everything stored, written, read back. Nothing is said to be verified before it was. */
export function useBackup(ports: BackupPorts): Backup {
  const [state, setState] = useState<BackupState>({ state: 'idle' });
  const abort = useRef<AbortController>(undefined);
  const { platform, store, clock } = ports;
  const end = (last: BackupState): true => {
    setState(last);
    return true;
  };

  const start = async (passphrase?: string): Promise<boolean> => {
    const entries = await store.allEntries();
    const place = await platform.choosePassportPlace(ports.fileName(personOf({ entries }), clock.today()));
    if (!place.ok) return end({ state: 'failed', problem: place.error });
    if (place.value === null) {
      setState({ state: 'idle' });
      return false;
    }
    const controller = new AbortController();
    abort.current = controller;
    setState({ state: 'running' });
    const isWhole = await storeAll(store);
    const contents = await store.contents();
    const saved = await platform.savePassport(place.value, contents, {
      created: clock.now(),
      signal: controller.signal,
      onProgress: (progress) => setState({ state: 'running', progress }),
      ...(passphrase === undefined ? {} : { passphrase }),
    });
    if (!saved.ok) return end({ state: 'failed', problem: saved.error });
    const { name, verified, manifest } = saved.value;
    if (verified) await ports.onVerified({ name, at: clock.now(), passportId: contents.passport.id });
    return end({ state: 'saved', name, verified, isProtected: passphrase !== undefined, manifest, isWhole });
  };

  const verify = async (manifest: PassportManifest): Promise<void> => {
    const file = await platform.choosePassportFile();
    if (!file.ok) return setState({ state: 'failed', problem: file.error });
    if (file.value === null) return undefined;
    const chosen = file.value;
    setState({ state: 'running' });
    let isProtected = false;
    const checked = await withPassphrase(ports.ask, chosen.name, (unlocking) => {
      isProtected = unlocking.passphrase !== undefined;
      return platform.verifyPassportFile(chosen, manifest, {
        ...unlocking,
        onProgress: (progress) =>
          setState({ state: 'running', progress: { ...progress, step: 'verifying' } }),
      });
    });
    await platform.closeFile(chosen);
    if (checked === null) return setState({ state: 'idle' });
    if (!checked.ok) return setState({ state: 'failed', problem: checked.error });
    await ports.onVerified({ name: chosen.name, at: clock.now(), passportId: manifest.passport });
    return setState({
      state: 'saved',
      name: chosen.name,
      verified: true,
      isProtected,
      manifest,
      isWhole: true,
    });
  };

  const guarded = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      // Told in the page as a file that could not be used, and to the fault log with its cause.
      setState({ state: 'failed', problem: { type: 'SystemRefused', code: String(error) } });
      globalThis.reportError(error);
      return undefined;
    }
  };
  return {
    state,
    start: async (passphrase) => (await guarded(() => start(passphrase))) ?? true,
    cancel: () => abort.current?.abort(),
    leave: () => setState((now) => (now.state === 'running' ? now : { state: 'idle' })),
    verify: (manifest) => guarded(() => verify(manifest)),
  };
}
