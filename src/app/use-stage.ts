import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { OpenError } from '../data/opening.ts';
import type { PassportStore } from '../data/passport-store.ts';
import type { PassportListing } from '../data/registry.ts';
import { describeContents } from '../domain/contents-summary.ts';
import { shortened } from '../domain/display-name.ts';
import { heldSomething } from '../domain/second-copy.ts';
import { everything } from '../features/settings/everything.ts';
import type { Services } from './services.ts';
import {
  bringBack,
  healProofs,
  isAnotherPassport,
  keepAsItIs,
  openWithCopy,
  type OpenedSlot,
  type OpeningHost,
  type Recovery,
} from './slot-opening.ts';

/** Where one is between the first screen and an open passport. */
export type Stage =
  | { readonly stage: 'looking' }
  | { readonly stage: 'other-tab' }
  /** Another window holds the passport in an older version; this one goes on by itself when that is closed. */
  | { readonly stage: 'blocked' }
  | { readonly stage: 'welcome' }
  /** Something that nobody thought of stood in the way. */
  | { readonly stage: 'failed' }
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
  /** Nothing was known of this computer any more but what second copies say. */
  const isAdopted = useRef(false);
  const host = useCallback(async () => {
    return services.openingHost(await services.registry.settings(), (event) => {
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
        globalThis.requestIdleCallback(() => void tidyUp(services, opened), { timeout: 10_000 });
      }
      return opened.store;
    },
    [services],
  );
  const openSlot = useCallback<OpenSlot>(
    async (slot, prepare) => {
      await leave();
      const known = (await services.registry.listings()).find((listing) => listing.slot === slot);
      const opening = await openWithCopy(await host(), slot, known !== undefined && known.passportId !== '');
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
    [services, host, leave, enter],
  );
  const recover = useCallback(
    async (recovery: Recovery, choice: 'copy' | 'notebook') => {
      if (choice === 'copy' && isAdopted.current) await adoptDevice(services, recovery);
      const on = await host();
      if (choice === 'notebook') {
        await enter(await keepAsItIs(on, recovery));
        return 0;
      }
      if (isAnotherPassport(recovery)) await keepApart(services, on, recovery);
      const { opened, missingProofs } = await bringBack(on, recovery);
      await enter(opened);
      return missingProofs;
    },
    [services, host, enter],
  );
  const find = useCallback(async () => {
    if (!(await services.platform.claimWriting())) return setStage({ stage: 'other-tab' });
    if (await adoptLostSlots(services)) isAdopted.current = true;
    const listings = await services.registry.listings();
    const [first, ...others] = listings;
    if (!first) return setStage({ stage: 'welcome' });
    if (others.length > 0) return setStage({ stage: 'chooser', listings });
    await openSlot(first.slot);
    return undefined;
  }, [services, openSlot]);
  const look = useCallback(async () => {
    try {
      await find();
    } catch (error) {
      // Whatever it is, a page says what is safe and what to do.
      globalThis.reportError(error);
      setStage({ stage: 'failed' });
    }
  }, [find]);
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

/** What need not be done before the page stands there. */
async function tidyUp({ platform }: Services, opened: OpenedSlot): Promise<void> {
  await opened.store.tidy();
  if (platform.secondCopy === null) return;
  // A notebook that is closed meanwhile is looked through at the next start.
  await healProofs(platform.secondCopy, opened).catch(globalThis.reportError);
}

/** Lists the passports that only their second copy still knows: the browser's storage was emptied. True when no other was known. */
async function adoptLostSlots({ registry, platform }: Services): Promise<boolean> {
  const port = platform.secondCopy;
  if (port === null) return false;
  const slots = await port.slots();
  if (!slots.ok) return false;
  const known = new Set((await registry.listings()).map((listing) => listing.slot));
  let adopted = 0;
  for (const slot of slots.value) {
    if (known.has(slot)) continue;
    const state = await port.state(slot);
    if (!state.ok || state.value === null || !heldSomething(state.value)) continue;
    await registry.adoptSlot(slot, state.value.snapshots[0]?.name ?? '');
    adopted += 1;
  }
  return adopted > 0 && known.size === 0;
}

/** This computer is again the one that wrote the copy: what was written here before is not called another computer's. */
async function adoptDevice({ registry }: Services, { best }: Recovery): Promise<void> {
  const last = best?.records.changes.toSorted((left, right) => left.seq - right.seq).at(-1);
  if (last !== undefined) await registry.setSetting('device', last.device);
}

/** What the notebook holds goes to a place of its own: two passports are never merged. */
async function keepApart({ registry }: Services, on: OpeningHost, { mine }: Recovery): Promise<void> {
  if (!mine) return;
  const { slot } = await registry.createSlot(shortened(describeContents(mine, 'fr').name));
  const opening = await openWithCopy(on, slot);
  if (opening.type !== 'opened') throw new Error('There is no place for the other passport');
  const { store, keeper } = opening.opened;
  await store.restore(mine, { mode: 'replace', name: '' });
  await keeper?.end();
  await registry.opened(slot, mine.passport.id);
  await store.close();
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
