import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, type RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import styles from './pdf-pages.module.css';

/** Gives pdf.js its worker: a real one, started by us, because its own fallback draws on the main thread in silence. */
export function usePdfWorker(worker: Worker): void {
  if (GlobalWorkerOptions.workerPort !== worker) GlobalWorkerOptions.workerPort = worker;
}

/** Opens the bytes of a PDF; undefined while it is being read. The bytes are copied, because pdf.js takes what it is given. */
export function usePdfDocument(bytes: Uint8Array | undefined, worker: Worker): PDFDocumentProxy | undefined {
  usePdfWorker(worker);
  const [opened, setOpened] = useState<PDFDocumentProxy>();
  useEffect(() => {
    if (!bytes) return undefined;
    const loading = getDocument({ data: bytes.slice(), useWasm: false });
    let isCurrent = true;
    loading.promise.then(
      (pdf) => isCurrent && setOpened(pdf),
      (cause: unknown) => {
        if (isCurrent) throw cause;
      },
    );
    return () => {
      isCurrent = false;
      setOpened(undefined);
      void loading.destroy();
    };
  }, [bytes]);
  return opened;
}

/** One page of a PDF as a sheet of paper; `label` tells which one to those who cannot see it. */
export function PdfPage(props: {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly label: string;
  readonly lang: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { pdf, page } = props;
  const [text, setText] = useState('');
  useEffect(() => {
    let task: RenderTask | undefined;
    let isCurrent = true;
    const draw = async (): Promise<void> => {
      const sheet = await pdf.getPage(page);
      const target = canvas.current;
      if (!isCurrent || !target) return;
      const ratio = globalThis.devicePixelRatio || 1;
      const size = sheet.getViewport({ scale: 1 });
      const viewport = sheet.getViewport({ scale: (target.clientWidth * ratio) / size.width });
      target.width = Math.round(viewport.width);
      target.height = Math.round(viewport.height);
      task = sheet.render({ canvas: target, viewport });
      await task.promise;
      const content = await sheet.getTextContent();
      if (isCurrent) setText(content.items.map((item) => ('str' in item ? item.str : '')).join(' '));
    };
    draw().catch((cause: unknown) => {
      // A page that is left before it is drawn is cancelled; anything else is a fault that must be seen.
      if (isCurrent) throw cause;
    });
    return () => {
      isCurrent = false;
      task?.cancel();
    };
  }, [pdf, page]);
  return (
    <figure className={styles['sheet']} aria-label={props.label}>
      <canvas ref={canvas} className={styles['canvas']} aria-hidden="true" />
      <figcaption className={styles['text']} lang={props.lang}>
        {text}
      </figcaption>
    </figure>
  );
}
