import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, type ReactNode } from 'react';
import type { PassportStore } from '../../data/passport-store.ts';
import { proofFileName, proofTitle } from '../../domain/proofs.ts';
import type { Language } from '../../i18n/language.ts';
import { fileProblemText } from '../../parts/file-problem-text.ts';
import { offerUndo } from '../../parts/offer-undo.ts';
import { ProofHostProvider, type NamedProof, type ProofHost } from '../../parts/proofs/proof-host.tsx';
import { proofWordsIn } from '../../parts/proofs/use-proof-words.ts';
import type { OpenProofProblem, Platform } from '../../platform/platform.ts';
import { showToast } from '../../ui/toast.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';

interface ProofsScopeProps {
  readonly store: PassportStore;
  readonly platform: Platform;
  /** The worker of pdf.js; started when first asked for. */
  readonly pdfWorker: () => Worker;
  readonly children: ReactNode;
}

/** Lets every page below attach, show, save and open proofs of this passport. */
export function ProofsScope({ store, platform, pdfWorker, children }: ProofsScopeProps) {
  const language = useLanguage();
  const sizes = useLiveQuery(() => store.proofSizes(), [store]);
  const actions = useMemo(() => actionsOf(store, platform, language), [store, platform, language]);
  const host = useMemo<ProofHost>(
    () => ({
      ...actions,
      sizes,
      pdfWorker,
    }),
    [actions, sizes, pdfWorker],
  );
  return <ProofHostProvider host={host}>{children}</ProofHostProvider>;
}

function actionsOf(
  store: PassportStore,
  platform: Platform,
  language: Language,
): Omit<ProofHost, 'sizes' | 'pdfWorker'> {
  const words = proofWordsIn(language);
  const { openProof } = platform;
  const nameOf = (proof: NamedProof): string => proofTitle(proof) || words.unnamed;
  /** The bytes, or undefined once it has been said that they are not here. */
  const found = async (proof: NamedProof): Promise<Blob | undefined> => {
    const blob = await store.proofBytes(proof.sha256);
    if (blob === undefined) showToast({ message: words.missing });
    return blob;
  };
  return {
    attach: (address, file) => store.attachProof(address, file),
    bytes: (sha256) => store.proofBytes(sha256),
    rename: async (entry, proof, title) => {
      await store.renameProof(entry, proof.id, title);
      const renamed = (await store.entry(entry))?.proofs.find((row) => row.id === proof.id);
      if (renamed === undefined || renamed.name === proof.name) return;
      await offerUndo(store, words, words.renamed({ name: nameOf(renamed) }));
    },
    detach: async (entry, proof) => {
      await store.detachProof(entry, proof.id);
      await offerUndo(store, words, words.detached({ name: nameOf(proof) }));
    },
    save: async (proof) => {
      const blob = await found(proof);
      if (blob === undefined) return;
      const saved = await platform.saveProof(
        blob,
        proofFileName({ ...proof, name: nameOfFile(proof, language) }),
      );
      if (!saved.ok) showToast({ message: fileProblemText(saved.error, language) });
      else if (saved.value !== null) showToast({ message: words.saved({ name: saved.value.name }) });
    },
    open:
      openProof &&
      (async (proof) => {
        const blob = await found(proof);
        if (blob === undefined) return;
        const opened = await openProof(blob, nameOf(proof).slice(0, 200));
        showToast({
          message: opened.ok ? words.opened({ name: nameOf(proof) }) : openProblem(opened.error, language),
        });
      }),
  };
}

const nameOfFile = (proof: NamedProof, language: Language): string =>
  proof.name === '' ? proofWordsIn(language).unnamed : proof.name;

function openProblem(problem: OpenProofProblem, language: Language): string {
  const words = proofWordsIn(language);
  switch (problem.type) {
    case 'NotAProof':
      return words.notAProof;
    case 'NoProgram':
      return words.noProgram;
    default:
      return fileProblemText(problem, language);
  }
}
