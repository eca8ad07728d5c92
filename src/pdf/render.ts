import pdfmake from 'pdfmake/js/index.js';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { documentOf } from './document.ts';
import { letterOf } from './letter.ts';
import { metadataXml } from './metadata.ts';
import { fontDictionary, fontFileNames, readFaces, type Faces, type FontFiles } from './fonts.ts';
import type { PdfRequest, RenderedPdf } from './request.ts';

/** What was made of the last fonts: they are the same for every document of a thread. */
let known: { readonly fonts: FontFiles; readonly faces: Faces } | undefined;

/**
 * Renders the passport, or the letter, that a request asks for. The same request and fonts give the same bytes on one platform; Node and
 * browsers deflate differently, so between them the drawing is the same and the bytes are not. Throws on a bug only.
 */
export async function renderPdf(request: PdfRequest, fonts: FontFiles): Promise<RenderedPdf> {
  const faces = prepare(fonts);
  let pages = 0;
  const onCount = (count: number): void => {
    pages = count;
  };
  const { definition, uncovered } =
    'letter' in request ? letterOf(request.letter, faces, onCount) : documentOf(request, faces, onCount);
  return { bytes: await renderDefinition(definition, fonts), pages, uncovered };
}

/** The bytes of a definition of ours. pdfmake reads nothing but what is in it: no address, no path. */
export async function renderDefinition(
  definition: TDocumentDefinitions,
  fonts: FontFiles,
): Promise<Uint8Array<ArrayBuffer>> {
  prepare(fonts);
  const stream = await pdfmake.createPdf(definition).getStream();
  // pdfkit writes titles into the XML of its metadata as they are; a name with "&" would break it.
  stream._addInfo = () => stream.appendXML(metadataXml(definition));
  const chunks: Uint8Array[] = [];
  // pdfmake's own getBuffer() waits for ever when the stream fails.
  await new Promise<void>((resolve, reject) => {
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', resolve);
    stream.on('error', reject);
    stream.end();
  });
  return concatenated(chunks);
}

function concatenated(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** pdfmake is one object for the whole thread: its fonts and its refusals are set once. */
function prepare(fonts: FontFiles): Faces {
  if (known?.fonts === fonts) return known.faces;
  for (const name of fontFileNames) pdfmake.virtualfs.writeFileSync(name, fonts[name]);
  pdfmake.setFonts(fontDictionary());
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  known = { fonts, faces: readFaces(fonts) };
  return known.faces;
}
