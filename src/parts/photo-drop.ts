import type { ClipboardEvent, DragEvent } from 'react';

interface PhotoDrop {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Lets one image be dropped or pasted. What comes in here goes no further: the page takes proofs the same way. */
export function photoDrop(take: (file: Blob) => void): PhotoDrop {
  const takeFrom = (event: DragEvent | ClipboardEvent, data: DataTransfer): void => {
    const file = data.files[0];
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    take(file);
  };
  return {
    onDragOver: (event) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onDrop: (event) => takeFrom(event, event.dataTransfer),
    onPaste: (event) => takeFrom(event, event.clipboardData),
  };
}
