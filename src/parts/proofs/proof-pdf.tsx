import { useEffect, useState } from 'react';
import { Progress } from '../../ui/progress.tsx';
import { PdfPage, usePdfOpening } from '../pdf-pages.tsx';
import { ProofStage } from './proof-stage.tsx';
import { useProofWords } from './use-proof-words.ts';
import type { ViewProblem } from './view-problem.ts';

interface ProofPdfProps {
  readonly blob: Blob;
  readonly worker: Worker;
  readonly onProblem: (problem: ViewProblem) => void;
}

/** The pages of a PDF, one at a time. pdf.js draws them; nothing that the file may contain is run. */
export function ProofPdf({ blob, worker, onProblem }: ProofPdfProps) {
  const words = useProofWords();
  const bytes = useBytes(blob, onProblem);
  const opening = usePdfOpening(bytes, worker);
  useEffect(() => {
    if (opening.state === 'failed') onProblem(opening.isLocked ? 'locked' : 'damaged');
  }, [opening, onProblem]);
  if (opening.state !== 'open') return <Progress label={words.opening} />;
  const { pdf } = opening;
  return (
    <ProofStage pages={pdf.numPages}>
      {({ page, zoom }) => (
        <PdfPage
          key={`${page}-${zoom}`}
          pdf={pdf}
          page={page}
          label={words.pageOf({ page, pages: pdf.numPages })}
          lang=""
          onFailed={() => onProblem('damaged')}
        />
      )}
    </ProofStage>
  );
}

function useBytes(blob: Blob, onProblem: (problem: ViewProblem) => void): Uint8Array | undefined {
  const [bytes, setBytes] = useState<Uint8Array>();
  useEffect(() => {
    let isCurrent = true;
    blob.arrayBuffer().then(
      (buffer) => {
        if (isCurrent) setBytes(new Uint8Array(buffer));
      },
      (error: unknown) => {
        globalThis.reportError(error);
        if (isCurrent) onProblem('damaged');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [blob, onProblem]);
  return bytes;
}
