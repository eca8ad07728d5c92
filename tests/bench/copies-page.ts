import { openPassport, type PassportStore } from '../../src/data/passport-store.ts';
import { systemClock } from '../../src/domain/clock.ts';
import { createId } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import { blobSource } from '../../src/formats/file-source.ts';
import { readPassportFile, verifyPassportFile } from '../../src/formats/passport-file/read-passport-file.ts';
import { writePassportFile } from '../../src/formats/passport-file/write-passport-file.ts';

/* Runs in Chromium: copies.ts bundles it with Dexie and drives it. */

/** Reads a file into a new passport; milliseconds until its last record is stored. */
export async function restoreFrom(file: File): Promise<{ readonly slot: string; readonly time: number }> {
  const slot = createId();
  const store = await openStore(slot);
  const start = performance.now();
  const opened = valueOf(await readPassportFile(blobSource(file)));
  await store.restore(opened.contents, { mode: 'replace', name: '' });
  const time = performance.now() - start;
  await store.close();
  return { slot, time };
}

/** Writes a passport into a file of the browser's own and reads that back; milliseconds until it is verified. */
export async function backUp(slot: string): Promise<number> {
  const store = await openStore(slot);
  const folder = await navigator.storage.getDirectory();
  const place = await folder.getFileHandle('copy.passeport', { create: true });
  const start = performance.now();
  const writable = await place.createWritable();
  const options = { created: systemClock.now(), application: '0.1.0' };
  const { manifest } = valueOf(
    await writePassportFile(await store.contents(), options, async (piece) => {
      // A copy, because the writer takes its buffer back.
      await writable.write(new Uint8Array(piece));
    }),
  );
  await writable.close();
  valueOf(await verifyPassportFile(blobSource(await place.getFile()), manifest));
  const time = performance.now() - start;
  await store.close();
  return time;
}

async function openStore(slot: string): Promise<PassportStore> {
  const device = 'device-of-the-bench';
  return valueOf(
    await openPassport(slot, { clock: systemClock, createId, device, onSaveState: () => undefined }),
  );
}

function valueOf<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
