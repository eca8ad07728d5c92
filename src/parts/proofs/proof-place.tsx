import { useEffect, useLayoutEffect, useRef, useState, type DragEvent, type ReactNode } from 'react';
import type { Path } from '../../domain/address.ts';
import { proofsAt } from '../../domain/proofs.ts';
import { cx } from '../../ui/cx.ts';
import { AttachedProofs } from './attached-proofs.tsx';
import { useProofPlace } from './proof-host.tsx';
import styles from './proof-place.module.css';
import { filesOf, useAttach } from './use-attach.ts';
import { useProofWords } from './use-proof-words.ts';

interface ProofPlaceProps {
  /** [] for the entry, or the path of the item. */
  readonly path: Path;
  /** What it is called, for those who hear « Joindre une pièce » out of its place. */
  readonly name: string;
  /** The place that the page is about: it also takes what is pasted when nothing has the focus. */
  readonly isMain?: boolean;
  readonly children: ReactNode;
}

/** A part of an entry to which files can be attached: dropped or pasted anywhere on it, or chosen with the button below it. */
export function ProofPlace({ children, ...place }: ProofPlaceProps) {
  const found = useProofPlace(place.path);
  return found === null ? children : <OpenPlace {...place} place={found} content={children} />;
}

function OpenPlace(
  props: Omit<ProofPlaceProps, 'children'> & {
    readonly place: NonNullable<ReturnType<typeof useProofPlace>>;
    readonly content: ReactNode;
  },
) {
  const { place, path, name, isMain = false, content } = props;
  const words = useProofWords();
  const attaching = useAttach(place);
  const { isOver, ...drop } = useDrop(attaching.attach);
  const element = useRef<HTMLDivElement>(null);
  usePaste(element, isMain, (data) => attaching.attach(filesOf(data, words.pasted)));
  return (
    <div ref={element} className={cx(styles['place'], isMain && styles['main'])} {...drop}>
      {content}
      <AttachedProofs
        host={place.host}
        entryId={place.entry.id}
        proofs={proofsAt(place.entry, path)}
        name={name}
        isMain={isMain}
        isOver={isOver}
        attaching={attaching}
      />
    </div>
  );
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** Drops of files; a place inside this one takes its own. */
function useDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // What bubbles up from a place inside is already taken.
      setOver(!event.defaultPrevented);
      if (!event.defaultPrevented) event.dataTransfer.dropEffect = 'copy';
      event.preventDefault();
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget;
      if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      setOver(false);
      if (event.defaultPrevented) return;
      event.preventDefault();
      onFiles(filesOf(event.dataTransfer));
    },
  };
}

/** Files pasted inside the place; for the main one, also those pasted while nothing has the focus. Text stays the field's. */
function usePaste(
  element: { readonly current: HTMLElement | null },
  isMain: boolean,
  onPaste: (data: DataTransfer) => void,
): void {
  const latest = useRef(onPaste);
  useEffect(() => {
    latest.current = onPaste;
  });
  useLayoutEffect(() => {
    const place = element.current;
    const listen = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      if (event.defaultPrevented || data === null || data.files.length === 0) return;
      // A word processor copies a picture of the text along with it: in a field, the text is meant.
      if (isInField(event.target) && data.types.includes('text/plain')) return;
      event.preventDefault();
      latest.current(data);
    };
    const listenToPage = (event: ClipboardEvent): void => {
      if (event.target === document.body) listen(event);
    };
    place?.addEventListener('paste', listen);
    if (isMain) document.addEventListener('paste', listenToPage);
    return () => {
      place?.removeEventListener('paste', listen);
      document.removeEventListener('paste', listenToPage);
    };
  }, [element, isMain]);
}

const isInField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
