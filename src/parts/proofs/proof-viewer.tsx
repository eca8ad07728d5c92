import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { kindOfType } from '../../domain/proof-kind.ts';
import { proofTitle } from '../../domain/proofs.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useUiWords } from '../../ui/use-ui-words.ts';
import type { NamedProof, ProofHost } from './proof-host.tsx';
import { ProofImage } from './proof-image.tsx';
import styles from './proof-viewer.module.css';
import { useProofWords } from './use-proof-words.ts';
import type { ViewProblem } from './view-problem.ts';

/** Apart, because pdf.js comes with it. */
const ProofPdf = lazy(async () => {
  const module = await import('./proof-pdf.tsx');
  return { default: module.ProofPdf };
});

interface ProofViewerProps {
  readonly proof: NamedProof;
  readonly host: ProofHost;
  readonly onClose: () => void;
}

/** A proof laid over the book: drawn where we can, said plainly where we cannot, and always to be saved as it is. */
export function ProofViewer({ proof, host, onClose }: ProofViewerProps) {
  const words = useProofWords();
  const uiWords = useUiWords();
  const blob = useProofBytes(host, proof.sha256);
  const [problem, setProblem] = useState<ViewProblem>();
  const told = blob === 'missing' ? 'missing' : problem;
  const { open } = host;
  return (
    <Dialog
      isOpen
      wide
      onClose={onClose}
      title={proofTitle(proof) || words.unnamed}
      actions={
        <>
          {told !== 'missing' && (
            <>
              {open !== undefined && (
                <Button icon="external-link" onPress={() => void open(proof)}>
                  {words.openWith}
                </Button>
              )}
              <Button icon="download" onPress={() => void host.save(proof)}>
                {words.save}
              </Button>
            </>
          )}
          <Button onPress={onClose}>{uiWords.close}</Button>
        </>
      }
    >
      <div className={styles['body']}>
        {told !== undefined ? (
          <Undrawn problem={told} />
        ) : blob === undefined || blob === 'missing' ? (
          <Progress label={words.opening} />
        ) : (
          <Suspense fallback={<Progress label={words.opening} />}>
            <Drawn proof={proof} blob={blob} host={host} onProblem={setProblem} />
          </Suspense>
        )}
      </div>
    </Dialog>
  );
}

interface DrawnProps {
  readonly proof: NamedProof;
  readonly blob: Blob;
  readonly host: ProofHost;
  readonly onProblem: (problem: ViewProblem) => void;
}

function Drawn({ proof, blob, host, onProblem }: DrawnProps): ReactNode {
  switch (kindOfType(proof.type)) {
    case 'pdf':
      return <ProofPdf blob={blob} worker={host.pdfWorker()} onProblem={onProblem} />;
    case 'jpeg':
    case 'png':
    case 'webp':
      return <ProofImage blob={blob} name={proofTitle(proof)} onProblem={onProblem} />;
    // Chromium draws no HEIC; and nothing tells how to draw what an older or foreign file may hold.
    case 'heic':
      return <Undrawn problem="cannotShow" />;
    case undefined:
      return <Undrawn problem="damaged" />;
  }
}

function Undrawn({ problem }: { readonly problem: ViewProblem }) {
  const words = useProofWords();
  return (
    <div role="status">
      <Notice tone={problem === 'cannotShow' ? 'info' : 'soon'} title={words[problem]}>
        {words[`${problem}Text`]}
      </Notice>
    </div>
  );
}

function useProofBytes(host: ProofHost, sha256: string): Blob | 'missing' | undefined {
  const [blob, setBlob] = useState<Blob | 'missing'>();
  const { bytes } = host;
  useEffect(() => {
    let isCurrent = true;
    bytes(sha256).then(
      (found) => {
        if (isCurrent) setBlob(found ?? 'missing');
      },
      (error: unknown) => {
        globalThis.reportError(error);
        if (isCurrent) setBlob('missing');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [bytes, sha256]);
  return blob;
}
