import { useCallback, useState } from 'react';
import { proofTitle } from '../../domain/proofs.ts';
import type { ProofReference } from '../../domain/records.ts';
import { draftsChanged, registerDraft } from '../../ui/drafts.ts';
import { announce } from '../../ui/live.tsx';
import type { AttachProblem, useProofPlace } from './proof-host.tsx';
import { useProofWords } from './use-proof-words.ts';

/** A file on its way into the passport, or one that was not taken. */
export interface Arrival {
  readonly id: string;
  readonly name: string;
  readonly problem?: AttachProblem | { readonly type: 'NotSaved' };
}

export interface Attaching {
  readonly arrivals: readonly Arrival[];
  readonly attach: (files: readonly File[]) => void;
  readonly forgetProblems: () => void;
}

/** Attaches files to one place, one after the other: a file that is refused does not keep the others out. */
export function useAttach(place: NonNullable<ReturnType<typeof useProofPlace>>): Attaching {
  const { host, entry, path } = place;
  const words = useProofWords();
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const attach = useCallback(
    (files: readonly File[]) => {
      const coming = files.map((file) => ({ id: crypto.randomUUID(), name: file.name, file }));
      if (coming.length === 0) return;
      setArrivals((now) => [...now, ...coming.map(({ id, name }) => ({ id, name }))]);
      const settle = (id: string, problem?: Arrival['problem']): void =>
        setArrivals((now) =>
          now.flatMap((row) => (row.id !== id ? [row] : problem ? [{ ...row, problem }] : [])),
        );
      const all = async (): Promise<void> => {
        const added: ProofReference[] = [];
        for (const { id, file } of coming) {
          const outcome = await attachOne({ host, entry, path }, file);
          if ('id' in outcome) added.push(outcome);
          settle(id, 'id' in outcome ? undefined : outcome);
        }
        const [first] = added;
        if (first) announce(words.added({ count: added.length, name: proofTitle(first) }));
      };
      waitFor(all());
    },
    [host, entry, path, words],
  );
  const forgetProblems = useCallback(
    () => setArrivals((now) => now.filter((row) => row.problem === undefined)),
    [],
  );
  return { arrivals, attach, forgetProblems };
}

async function attachOne(
  { host, entry, path }: NonNullable<ReturnType<typeof useProofPlace>>,
  file: File,
): Promise<ProofReference | NonNullable<Arrival['problem']>> {
  try {
    const attached = await host.attach({ entry: await entry.id(), path }, { name: file.name, blob: file });
    return attached.ok ? attached.value : attached.error;
  } catch (error) {
    // The save state says what stands in the way; here it is said of which file.
    globalThis.reportError(error);
    return { type: 'NotSaved' };
  }
}

/** While files are being copied, the window waits before it closes, and « Enregistré » is not said. */
function waitFor(work: Promise<void>): void {
  let isOpen = true;
  const letGo = registerDraft({ isOpen: () => isOpen, flush: () => work });
  draftsChanged();
  void work.finally(() => {
    isOpen = false;
    letGo();
    draftsChanged();
  });
}

/** Files of a drop or of the clipboard; a picture that was copied has no name of its own. */
export function filesOf(data: DataTransfer | null, pastedName?: string): readonly File[] {
  const files = [...(data?.files ?? [])];
  if (pastedName === undefined) return files;
  return files.map((file) => {
    const ending = /^image\.(\w+)$/u.exec(file.name)?.[1];
    return ending === undefined ? file : new File([file], `${pastedName}.${ending}`, { type: file.type });
  });
}
