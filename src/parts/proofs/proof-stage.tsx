import { useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { IconButton } from '../../ui/button.tsx';
import styles from './proof-stage.module.css';
import { useProofWords } from './use-proof-words.ts';

const zooms = [0.5, 0.75, 1, 1.5, 2, 3] as const;
const natural = zooms.indexOf(1);

interface ProofStageProps {
  /** Pages there are; 1 for an image. */
  readonly pages: number;
  readonly children: (view: { readonly page: number; readonly zoom: number }) => ReactNode;
}

/** The desk on which a proof is looked at: pages turned, made larger and smaller, by buttons and by keys. */
export function ProofStage({ pages, children }: ProofStageProps) {
  const words = useProofWords();
  const [page, setPage] = useState(1);
  const [level, setLevel] = useState<number>(natural);
  const zoom = zooms[level] ?? 1;
  const turn = (to: number): void => setPage(Math.min(Math.max(to, 1), pages));
  const scale = (to: number): void => setLevel(Math.min(Math.max(to, 0), zooms.length - 1));
  const steps: Readonly<Record<string, () => void>> = {
    '+': () => scale(level + 1),
    '=': () => scale(level + 1),
    '-': () => scale(level - 1),
    '0': () => scale(natural),
    PageDown: () => turn(page + 1),
    PageUp: () => turn(page - 1),
    ...(zoom > 1 ? {} : { ArrowRight: () => turn(page + 1), ArrowLeft: () => turn(page - 1) }),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    if (step === undefined || (pages === 1 && event.key.startsWith('Page'))) return;
    event.preventDefault();
    step();
  };
  return (
    <div className={styles['desk']} role="group" aria-label={words.content} onKeyDown={onKeyDown}>
      <div className={styles['tools']}>
        {pages > 1 && (
          <span className={styles['group']}>
            <IconButton
              icon="chevron-left"
              label={words.previousPage}
              disabled={page <= 1}
              onPress={() => turn(page - 1)}
            />
            <span aria-live="polite">{words.pageOf({ page, pages })}</span>
            <IconButton
              icon="chevron-right"
              label={words.nextPage}
              disabled={page >= pages}
              onPress={() => turn(page + 1)}
            />
          </span>
        )}
        <span className={styles['group']}>
          <IconButton
            icon="zoom-out"
            label={words.zoomOut}
            disabled={level === 0}
            onPress={() => scale(level - 1)}
          />
          <span aria-live="polite">{words.zoom({ percent: zoom * 100 })}</span>
          <IconButton
            icon="zoom-in"
            label={words.zoomIn}
            disabled={level === zooms.length - 1}
            onPress={() => scale(level + 1)}
          />
        </span>
      </div>
      <div className={styles['scroll']} role="region" aria-label={words.content} tabIndex={0}>
        {/* A custom property, because its value is a choice of the person: no sheet can hold it. */}
        <div className={styles['sheet']} style={{ '--zoom': zoom } as CSSProperties}>
          {children({ page, zoom })}
        </div>
      </div>
    </div>
  );
}
