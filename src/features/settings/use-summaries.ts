import { useEffect, useState } from 'react';
import { summarizePassport, type PassportSummary } from '../../data/passport-summary.ts';
import type { PassportListing } from '../../data/registry.ts';

/** A passport and what it holds; 'unreadable' when it cannot be opened. */
export interface Held {
  readonly listing: PassportListing;
  readonly summary: PassportSummary | 'unreadable';
}

/** What each of these passports holds; undefined while that is looked at. */
export function useSummaries(listings: readonly PassportListing[]): readonly Held[] | undefined {
  const [held, setHeld] = useState<{
    readonly of: readonly PassportListing[];
    readonly rows: readonly Held[];
  }>();
  useEffect(() => {
    let isCurrent = true;
    const rows = listings.map(async (listing): Promise<Held> => {
      const summary = await summarizePassport(listing.slot).catch((): 'unreadable' => 'unreadable');
      return { listing, summary };
    });
    void Promise.all(rows).then((all) => {
      if (isCurrent) setHeld({ of: listings, rows: all });
    });
    return () => {
      isCurrent = false;
    };
  }, [listings]);
  return held?.of === listings ? held.rows : undefined;
}
