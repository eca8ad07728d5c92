import type { PassportStore } from '../../data/passport-store.ts';
import type { ImageValue } from '../../domain/fields/field.ts';
import { referencedProofs } from '../../domain/proofs.ts';
import type { Entry } from '../../domain/records.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { selectEntries, type Selection } from '../../domain/selection.ts';
import type { PdfRequest } from '../../platform/platform.ts';
import { cropPhoto } from './crop-photo.ts';

/** All that a document needs, and nothing of what it does not show. */
export async function documentRequest(
  store: PassportStore,
  entries: readonly Entry[],
  selection: Selection,
): Promise<PdfRequest> {
  const passport = await store.passport();
  const shown = selectEntries(entries, selection);
  const stored = selection.proofs === 'list' ? await store.storedProofs() : new Map<string, never>();
  const proofs = [...referencedProofs(shown)].flatMap((sha256) => {
    const size = stored.get(sha256)?.size;
    return size === undefined ? [] : [{ sha256, size }];
  });
  const images: Record<string, Uint8Array> = {};
  const cropped: Entry[] = [];
  for (const entry of shown) cropped.push(await withPhotos(store, entry, images));
  return { contents: { passport, entries: cropped, proofs }, images, selection };
}

/** The entry with its photos cut to what they show; their bytes go into `images`. */
async function withPhotos(
  store: PassportStore,
  entry: Entry,
  images: Record<string, Uint8Array>,
): Promise<Entry> {
  const values = { ...entry.values };
  for (const [name, field] of Object.entries(sectionOf(entry.section).fields)) {
    if (field.kind !== 'image') continue;
    // The value of an image field is an image.
    const image = (values[name] ?? null) as ImageValue | null;
    const blob = image === null ? undefined : await store.proofBytes(image.sha256);
    const bytes = image === null || blob === undefined ? undefined : await cropPhoto(blob, image);
    if (image === null || bytes === undefined) continue;
    images[image.sha256] = bytes;
    values[name] = {
      sha256: image.sha256,
      width: Math.max(1, Math.round(image.width * image.crop.width)),
      height: Math.max(1, Math.round(image.height * image.crop.height)),
      crop: { x: 0, y: 0, width: 1, height: 1 },
    };
  }
  return { ...entry, values };
}
