import { useEffect, useState, type CSSProperties } from 'react';
import { ProofStage } from './proof-stage.tsx';
import styles from './proof-stage.module.css';
import { useProofWords } from './use-proof-words.ts';
import type { ViewProblem } from './view-problem.ts';

interface ProofImageProps {
  readonly blob: Blob;
  readonly name: string;
  readonly onProblem: (problem: ViewProblem) => void;
}

/** A photo or scan, never drawn larger than it is unless asked for. */
export function ProofImage({ blob, name, onProblem }: ProofImageProps) {
  const words = useProofWords();
  const address = useBlobAddress(blob);
  const [width, setWidth] = useState<number>();
  if (address === undefined) return null;
  return (
    <ProofStage pages={1}>
      {({ zoom }) => (
        <img
          src={address}
          alt={words.imageOf({ name })}
          className={styles['image']}
          style={{ '--natural': width === undefined ? '100%' : `${width * zoom}px` } as CSSProperties}
          onLoad={(event) => setWidth(event.currentTarget.naturalWidth)}
          onError={() => onProblem('damaged')}
        />
      )}
    </ProofStage>
  );
}

/** An address of the bytes for as long as they are on screen. */
function useBlobAddress(blob: Blob): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
