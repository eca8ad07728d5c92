import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { OpenError } from '../data/opening.ts';
import type { PassportStore } from '../data/passport-store.ts';
import type { PassportListing } from '../data/registry.ts';
import { heldSomething } from '../domain/second-copy.ts';
import { everything } from '../features/settings/everything.ts';
import type { Services } from './services.ts';
import { bringBack, keepAsItIs, openWithCopy, type OpenedSlot, type Recovery } from './slot-opening.ts';

/** Where one is between the first screen and an open passport. */
export type Stage =
  | { readonly stage: 'looking' }
  | { readonly stage: 'other-tab' }
  /** Another window holds the passport in an older version; this one goes on by itself when that is closed. */
  | { readonly stage: 'blocked' }
  | { readonly stage: 'welcome' }
  | { readonly stage: 'chooser'; readonly listings: readonly PassportListing[] }
  | ({ readonly stage: 'open' } & OpenedSlot)
  /** The notebook is not what its second copy says it was. */
  | { readonly stage: 'recovery'; readonly recovery: Recovery }
  | { readonly stage: 'refused'; readonly slot: string; readonly error: OpenError }
  /** A passport that does not open can still be erased. */
  | { readonly stage: 'refused-erase'; readonly slot: string; readonly error: OpenError }
  | { readonly stage: 'erasing'; readonly target: string; readonly state: 'running' | 'blocked' | 'failed' };

type Prepare = (store: PassportStore) => Promise<void>;

/** Opens a passport in the place of the one that is open. `prepare` fills it before it is shown. */
export type OpenSlot = (slot: string, prepare?: Prepare) => Promise<PassportStore | undefined>;

export interface StageControl {
  readonly stage: Stage;
  readonly show: (stage: Stage) => void;
  readonly openSlot: OpenSlot;
  readonly look: () => Promise<void>;
  /** Puts the second copy in the place of a notebook, or lets it go on as it is. Gives how many proofs neither side had any more. */
  readonly recover: (recovery: Recovery, choice: 'copy' | 'notebook') => Promise<number>;
  /** Erases a slot, or everything, for good, and starts again from the first screen. */
  readonly erase: (target: string) => Promise<void>;
}

export function useStage(services: Services): StageControl {
  const [stage, setStage] = useState<Stage>({ stage: 'looking' });
  const open = useRef<OpenedSlot>(undefined);
  const host = useCallback(async () => {
    const { language } = await services.registry.settings();
    return services.openingHost(language, (event) => {
      switch (event) {
        case 'deleted':
          return globalThis.location.reload();
        case 'blocked':
          return setStage({ stage: 'blocked' });
        case 'versionchange':
        case 'closed':
          // What is on the screen stays there: it may hold words that could not be stored.
          return services.storeTrouble.report(event);
      }
    });
  }, [services]);
  const leave = useCallback(async () => {
    const was = open.current;
    open.current = undefined;
    // A passport that can no longer be written to is left all the same; what is the matter was told.
    await was?.keeper?.end().catch(globalThis.reportError);
    await was?.store.close();
    services.copyProblem.report(null);
    services.storeTrouble.report(null);
    services.saveState.clear();
  }, [services]);
  const enter = useCallback(
    async (opened: OpenedSlot, prepare?: Prepare) => {
      open.current = opened;
      try {
        await prepare?.(opened.store);
      } finally {
        // Shown also when it could not be filled: the strip on its cover says why.
        const { id } = await opened.store.passport();
        await services.registry.opened(opened.slot, id);
        setStage({ stage: 'open', ...opened });
        // The page first.
        globalThis.requestIdleCallback(() => void opened.store.tidy(), { timeout: 10_000 });
      }
      return opened.store;
    },
    [services],
  );
  const openSlot = useCallback<OpenSlot>(
    async (slot, prepare) => {
      await leave();
      const opening = await openWithCopy(await host(), slot);
      switch (opening.type) {
        case 'opened':
          return await enter(opening.opened, prepare);
        case 'refused':
          setStage({ stage: 'refused', slot, error: opening.error });
          return undefined;
        case 'recovery':
          setStage({ stage: 'recovery', recovery: opening.recovery });
          return undefined;
      }
    },
    [host, leave, enter],
  );
  const recover = useCallback(
    async (recovery: Recovery, choice: 'copy' | 'notebook') => {
      const on = await host();
      if (choice === 'notebook') {
        await enter(await keepAsItIs(on, recovery));
        return 0;
      }
      const { opened, missingProofs } = await bringBack(on, recovery);
      await enter(opened);
      return missingProofs;
    },
    [host, enter],
  );
  const look = useCallback(async () => {
    if (!(await services.platform.claimWriting())) return setStage({ stage: 'other-tab' });
    await adoptLostSlots(services);
    const listings = await services.registry.listings();
    const [first, ...others] = listings;
    if (!first) return setStage({ stage: 'welcome' });
    if (others.length > 0) return setStage({ stage: 'chooser', listings });
    await openSlot(first.slot);
    return undefined;
  }, [services, openSlot]);
  const erase = useCallback(
    async (target: string) => {
      const show = (state: 'running' | 'blocked' | 'failed'): void =>
        setStage({ stage: 'erasing', target, state });
      // The notebook goes from the screen first: nothing reads or writes what is about to go, nothing holds the window open.
      flushSync(() => show('running'));
      // A passport that can no longer be written to is left all the same.
      open.current?.keeper?.stop();
      await open.current?.store.close().catch(globalThis.reportError);
      open.current = undefined;
      try {
        const erasing = { onBlocked: () => show('blocked') };
        // The copy first: what remains of it would bring the passport back.
        await removeCopies(services, target);
        await (target === everything
          ? services.registry.eraseEverything(erasing)
          : services.registry.remove(target, erasing));
      } catch (error) {
        globalThis.reportError(error);
        return show('failed');
      }
      if (target === everything) {
        globalThis.localStorage.clear();
        globalThis.sessionStorage.clear();
      }
      // Nothing of it stays in memory either.
      globalThis.history.replaceState(null, '', globalThis.location.pathname);
      return globalThis.location.reload();
    },
    [services],
  );
  return { stage, show: setStage, openSlot, look, recover, erase };
}

/** Lists the passports that only their second copy still knows: the browser's storage was emptied. */
async function adoptLostSlots({ registry, platform }: Services): Promise<void> {
  const port = platform.secondCopy;
  if (port === null) return;
  const slots = await port.slots();
  if (!slots.ok) return;
  const known = new Set((await registry.listings()).map((listing) => listing.slot));
  for (const slot of slots.value) {
    if (known.has(slot)) continue;
    const state = await port.state(slot);
    if (!state.ok || state.value === null || !heldSomething(state.value)) continue;
    await registry.adoptSlot(slot, state.value.snapshots[0]?.name ?? '');
  }
}

async function removeCopies({ platform }: Services, target: string): Promise<void> {
  const port = platform.secondCopy;
  if (port === null) return;
  const slots = target === everything ? await port.slots() : { ok: true as const, value: [target] };
  if (!slots.ok) throw new Error(`The second copies cannot be read: ${slots.error.type}`);
  for (const slot of slots.value) {
    // Copies in a folder of the person's choice are theirs: they stay, and no more are made.
    await platform.automaticCopies?.stop(slot);
    const removed = await port.remove(slot);
    if (!removed.ok) throw new Error(`The second copy cannot be removed: ${removed.error.type}`);
  }
}
