import { useSyncExternalStore } from 'react';

/*
 * Where we are, in the part of the address behind '#': links are plain links, Back is the browser's own, and the origin to
 * which the stored data belongs is never touched.
 */

function subscribe(listener: () => void): () => void {
  globalThis.addEventListener('hashchange', listener);
  return () => globalThis.removeEventListener('hashchange', listener);
}

const current = (): string => globalThis.location.hash.slice(1);

export const useLocation = (): string => useSyncExternalStore(subscribe, current);

/** Goes to a location written without '#'. `replace` leaves no step behind for Back. */
export function navigate(location: string, options: { readonly replace?: boolean } = {}): void {
  if (location === current()) return;
  if (options.replace === true) globalThis.location.replace(`#${location}`);
  else globalThis.location.hash = location;
}
