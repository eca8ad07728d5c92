import {
  getDocument,
  PDFWorker,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type RenderTask,
} from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import styles from './pdf-pages.module.css';

const pdfWorkers = new WeakMap<Worker, PDFWorker>();

/**
 * pdf.js's end of a worker that we started, because its own fallback draws on the main thread in silence. One for each, for as
 * long as it lives: a document that is closed would take one of its own down with it, and the next could not be opened.
 */
function pdfWorkerOf(port: Worker): PDFWorker {
  const known = pdfWorkers.get(port);
  if (known !== undefined) return known;
  const made = PDFWorker.create({ port });
  pdfWorkers.set(port, made);
  return made;
}

/** Opens the bytes of a PDF of ours; undefined while it is being read. That it cannot be read is a fault that must be seen. */
export function usePdfDocument(bytes: Uint8Array | undefined, worker: Worker): PDFDocumentProxy | undefined {
  const opening = usePdfOpening(bytes, worker);
  useEffect(() => {
    if (opening.state === 'failed') throw opening.cause;
  }, [opening]);
  return opening.state === 'open' ? opening.pdf : undefined;
}

export type PdfOpening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly pdf: PDFDocumentProxy }
  /** `isLocked`: it asks for a password. */
  | { readonly state: 'failed'; readonly isLocked: boolean; readonly cause: unknown };

const isOpening: PdfOpening = { state: 'opening' };

/** The worker empties what its documents share when it lets one go: the next is opened after that, or its images stay blank. */
let lettingGo: Promise<unknown> = Promise.resolve();

/** Decoders for what scanners make (fax, JBIG2, JPEG 2000), as scripts: the content policy runs no WebAssembly. */
const decoders = new URL('/pdf-decoders/', globalThis.location.href).href;

/** Opens the bytes of any PDF. The bytes are copied, because pdf.js takes what it is given. */
export function usePdfOpening(bytes: Uint8Array | undefined, worker: Worker): PdfOpening {
  const [opening, setOpening] = useState(isOpening);
  useEffect(() => {
    if (!bytes) return undefined;
    let isCurrent = true;
    let loading: PDFDocumentLoadingTask | undefined;
    const open = async (): Promise<void> => {
      await lettingGo;
      if (!isCurrent) return;
      loading = getDocument({
        data: bytes.slice(),
        worker: pdfWorkerOf(worker),
        useWasm: false,
        wasmUrl: decoders,
      });
      const pdf = await loading.promise;
      if (isCurrent) setOpening({ state: 'open', pdf });
    };
    open().catch((cause: unknown) => {
      const isLocked = cause instanceof Error && cause.name === 'PasswordException';
      if (isCurrent) setOpening({ state: 'failed', isLocked, cause });
    });
    return () => {
      isCurrent = false;
      setOpening(isOpening);
      const task = loading;
      // A document that was still being read fails as it is let go: there is nobody left to tell.
      if (task) lettingGo = lettingGo.then(() => task.destroy()).catch(() => undefined);
    };
  }, [bytes, worker]);
  return opening;
}

/** One page of a PDF as a sheet of paper; `label` tells which one to those who cannot see it. */
export function PdfPage(props: {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly label: string;
  readonly lang: string;
  /** The page cannot be drawn; without it, that is a fault of ours. */
  readonly onFailed?: () => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { pdf, page } = props;
  const [text, setText] = useState('');
  const [shape, setShape] = useState<string>();
  const onFailed = useRef(props.onFailed);
  useEffect(() => {
    onFailed.current = props.onFailed;
  });
  useEffect(() => {
    let task: RenderTask | undefined;
    let isCurrent = true;
    const draw = async (): Promise<void> => {
      const sheet = await pdf.getPage(page);
      const target = canvas.current;
      if (!isCurrent || !target) return;
      const ratio = globalThis.devicePixelRatio || 1;
      const size = sheet.getViewport({ scale: 1 });
      setShape(`${size.width} / ${size.height}`);
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
      if (!isCurrent) return;
      if (!onFailed.current) throw cause;
      onFailed.current();
    });
    return () => {
      isCurrent = false;
      task?.cancel();
    };
  }, [pdf, page]);
  return (
    <figure
      className={styles['sheet']}
      style={shape === undefined ? undefined : { aspectRatio: shape }}
      aria-label={props.label}
    >
      <canvas ref={canvas} className={styles['canvas']} aria-hidden="true" />
      <figcaption className={styles['text']} lang={props.lang}>
        {text}
      </figcaption>
    </figure>
  );
}
