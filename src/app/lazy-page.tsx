import { useEffect, useState, type ComponentType, type ReactNode } from 'react';

interface LazyPage<P> {
  (props: P): ReactNode;
  /** Fetches the page before it is asked for, so that going there waits for nothing. */
  readonly load: () => Promise<unknown>;
}

interface Fetched<P> {
  readonly page?: ComponentType<P>;
  readonly error?: Error;
}

/**
 * A page whose code is fetched when it is first gone to, so that the window stands before what most evenings do without is read.
 * Once it is there it is drawn at once, with nothing between. A page that cannot be fetched is told of by the error boundary, and
 * asked for again the next time: React's own `lazy` would remember the failure for ever.
 */
export function lazyPage<P extends object>(fetchPage: () => Promise<ComponentType<P>>): LazyPage<P> {
  let known: ComponentType<P> | undefined;
  const load = async (): Promise<ComponentType<P>> => (known ??= await fetchPage());
  const Page = (props: P): ReactNode => {
    const [{ page: Shown, error }, setFetched] = useState<Fetched<P>>(() => (known ? { page: known } : {}));
    useEffect(() => {
      let isHere = true;
      const tell = (fetched: Fetched<P>): void => {
        if (isHere) setFetched((before) => (before.page ? before : fetched));
      };
      load().then(
        (page) => tell({ page }),
        (reason: unknown) =>
          tell({ error: reason instanceof Error ? reason : new Error('A page could not be fetched') }),
      );
      return () => {
        isHere = false;
      };
    }, []);
    if (error !== undefined) throw error;
    return Shown && <Shown {...props} />;
  };
  return Object.assign(Page, { load });
}
