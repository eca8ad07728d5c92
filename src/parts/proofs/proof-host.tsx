import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Address, Path } from '../../domain/address.ts';
import type { ProofReference } from '../../domain/records.ts';
import type { Result } from '../../domain/result.ts';

/** Why a file was not attached. Nothing was written; each has its sentence. */
export type AttachProblem =
  | { readonly type: 'NotTaken' | 'Empty' | 'Unreadable' }
  | { readonly type: 'ProofTooLarge' | 'PassportFull'; readonly limit: number }
  | { readonly type: 'AlreadyThere'; readonly name: string };

/** What identifies bytes and how they are called, wherever they are attached. */
export type NamedProof = Pick<ProofReference, 'sha256' | 'name' | 'type'>;

/** What may be done with proofs, wherever they are shown; made by the feature that knows the store and the platform. */
export interface ProofHost {
  readonly attach: (
    address: Address,
    file: { readonly name: string; readonly blob: Blob },
  ) => Promise<Result<ProofReference, AttachProblem>>;
  /** Gives it another title; the ending of its name stays. */
  readonly rename: (entry: string, proof: ProofReference, title: string) => Promise<void>;
  /** Takes it off, and offers to undo. */
  readonly detach: (entry: string, proof: ProofReference) => Promise<void>;
  /** Its bytes; undefined when they are not in this notebook. */
  readonly bytes: (sha256: string) => Promise<Blob | undefined>;
  /** Saves a copy where the person says, and tells what became of it. */
  readonly save: (proof: NamedProof) => Promise<void>;
  /** Opens a copy with the computer; undefined where the page may not. */
  readonly open: ((proof: NamedProof) => Promise<void>) | undefined;
  /** Size in bytes of what is stored, by SHA-256; undefined while it is being read. */
  readonly sizes: ReadonlyMap<string, number> | undefined;
  /** The worker in which pdf.js reads; started when first asked for. */
  readonly pdfWorker: () => Worker;
}

const HostContext = createContext<ProofHost | null>(null);

export function ProofHostProvider(props: { readonly host: ProofHost; readonly children: ReactNode }) {
  return <HostContext value={props.host}>{props.children}</HostContext>;
}

/** Null where a form stands alone: then it shows no proofs. */
export const useProofHost = (): ProofHost | null => use(HostContext);

/** The entry whose page is open, for the places inside it to which something can be attached. */
interface ProofEntry {
  /** The id to write to; an entry that does not exist yet is begun by its first proof. */
  readonly id: () => Promise<string>;
  readonly proofs: readonly ProofReference[];
}

const EntryContext = createContext<ProofEntry | null>(null);

const none: readonly ProofReference[] = [];

export function ProofEntryProvider(props: {
  readonly id: () => Promise<string>;
  readonly proofs: readonly ProofReference[] | undefined;
  readonly children: ReactNode;
}) {
  const { id, proofs = none } = props;
  const entry = useMemo(() => ({ id, proofs }), [id, proofs]);
  return <EntryContext value={entry}>{props.children}</EntryContext>;
}

/** What a place of the open entry needs; null where nothing can be attached. */
export function useProofPlace(path: Path) {
  const host = useProofHost();
  const entry = use(EntryContext);
  return host === null || entry === null ? null : { host, entry, path };
}
