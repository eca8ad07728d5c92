import { useState } from 'react';
import { documents as en } from '../../i18n/en/documents.ts';
import { documents as fr } from '../../i18n/fr/documents.ts';
import { PdfPage, usePdfDocument } from '../../parts/pdf-pages.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/use-ui-words.ts';
import styles from './preview.module.css';

const words = { fr, en } as const;

/** The pages of the document: two on the desk, or one larger; turned with the buttons. */
export function Preview(props: {
  readonly bytes: Uint8Array;
  readonly worker: Worker;
  readonly lang: string;
}) {
  const word = words[useLanguage()];
  const pdf = usePdfDocument(props.bytes, props.worker);
  const [turned, setFirst] = useState(1);
  const [isLarge, setIsLarge] = useState(false);
  if (!pdf) return null;
  const shown = isLarge ? 1 : 2;
  // Another choice may have fewer pages.
  const first = turned <= pdf.numPages ? turned : 1;
  const pages = Array.from(
    { length: Math.min(shown, pdf.numPages - first + 1) },
    (_, index) => first + index,
  );
  return (
    <div className={styles['desk']}>
      <div className={styles['tools']}>
        <span aria-live="polite">
          {pages.map((page) => word.pageOf({ page, pages: pdf.numPages })).join(' · ')}
        </span>
        <Button variant="link" icon={isLarge ? 'zoom-out' : 'zoom-in'} onPress={() => setIsLarge(!isLarge)}>
          {isLarge ? word.smaller : word.larger}
        </Button>
      </div>
      <div className={styles['sheets']} data-large={isLarge}>
        <IconButton
          icon="chevron-left"
          label={word.previous}
          disabled={first <= 1}
          onPress={() => setFirst(Math.max(1, first - shown))}
        />
        {pages.map((page) => (
          <PdfPage
            key={`${page}-${isLarge}`}
            pdf={pdf}
            page={page}
            label={word.pageOf({ page, pages: pdf.numPages })}
            lang={props.lang}
          />
        ))}
        <IconButton
          icon="chevron-right"
          label={word.next}
          disabled={first + shown > pdf.numPages}
          onPress={() => setFirst(first + shown)}
        />
      </div>
    </div>
  );
}
