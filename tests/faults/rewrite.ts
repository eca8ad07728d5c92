import { unzipSync, type Unzipped } from 'fflate';
import { sha256Of } from '../../src/domain/sha256.ts';
import { crc32 } from '../../src/formats/zip/crc32.ts';
import { deflate } from '../../src/formats/zip/deflate.ts';
import { zipWriter } from '../../src/formats/zip/zip-writer.ts';
import type { Mutated } from './mutate.ts';

/*
 * Files put together again by somebody who knows the format: parts missing, swapped or twice, counts that are wrong, and
 * records that say something else, with every checksum right.
 */

type Next = () => number;
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a rewritten file is: its contents may then be other than those of the good one only for `says something else`. */
export const saysElse = 'records say something else';

export async function rewrite(good: Uint8Array, next: Next): Promise<Mutated> {
  const parts = partsOf(unzipSync(good));
  const pick = (from = 0): number => from + (next() % (parts.length - from));
  switch (next() % 6) {
    case 0:
      return { what: 'part missing', bytes: await zipOf(parts.toSpliced(pick(), 1)) };
    case 1: {
      const [one, other] = [pick(), pick()];
      return { what: 'parts swapped', bytes: await zipOf(swapped(parts, one, other)) };
    }
    case 2: {
      const twice = parts[pick()];
      return { what: 'part twice', bytes: await zipOf(twice ? parts.toSpliced(pick(), 0, twice) : parts) };
    }
    case 3:
      return {
        what: 'manifest says something else',
        bytes: await zipOf(withJson(parts, 'manifest.json', next)),
      };
    case 4: {
      const name = next() % 2 === 0 ? 'passport.json' : 'history.json';
      return { what: 'record changed without its checksum', bytes: await zipOf(withJson(parts, name, next)) };
    }
    default: {
      const name = next() % 3 === 0 ? 'history.json' : 'passport.json';
      return { what: saysElse, bytes: await zipOf(await withManifest(withJson(parts, name, next))) };
    }
  }
}

const partsOf = (unzipped: Unzipped): readonly Part[] =>
  Object.entries(unzipped).map(([name, bytes]) => ({ name, bytes: new Uint8Array(bytes) }));

function swapped(parts: readonly Part[], one: number, other: number): readonly Part[] {
  return parts.map(
    (part, index) => (index === one ? parts[other] : index === other ? parts[one] : part) ?? part,
  );
}

function withJson(parts: readonly Part[], name: string, next: Next): readonly Part[] {
  return parts.map((part) => {
    if (part.name !== name) return part;
    // Our own writer wrote it.
    const value = JSON.parse(new TextDecoder().decode(part.bytes)) as Json;
    let changed = value;
    for (let changes = 1 + (next() % 3); changes > 0; changes -= 1) changed = changeSomewhere(changed, next);
    return { name, bytes: new TextEncoder().encode(JSON.stringify(changed)) };
  });
}

/** Goes down a random way and changes what stands there. */
function changeSomewhere(value: Json, next: Next): Json {
  if (typeof value !== 'object' || value === null || next() % 12 === 0) return oddValue(value, next);
  return isList(value) ? changeList(value, next) : changeRecord(value, next);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function changeList(list: readonly Json[], next: Next): Json {
  const at = next() % Math.max(1, list.length);
  const below = list[at];
  if (below === undefined) return oddValue(list, next);
  const [before, after] = [list.slice(0, at), list.slice(at + 1)];
  if (next() % 10 !== 0) return [...before, changeSomewhere(below, next), ...after];
  return next() % 2 === 0 ? [...before, ...after] : [...before, below, below, ...after];
}

function changeRecord(record: { readonly [key: string]: Json }, next: Next): Json {
  const entries = Object.entries(record);
  const [key, below] = entries[next() % Math.max(1, entries.length)] ?? [];
  if (key === undefined || below === undefined) return oddValue(record, next);
  if (next() % 10 !== 0) return { ...record, [key]: changeSomewhere(below, next) };
  const rest = Object.fromEntries(entries.filter(([name]) => name !== key));
  return next() % 2 === 0 ? rest : { ...rest, [`${key}2`]: below };
}

const oddities: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  2 ** 53,
  1e308,
  '',
  'x',
  '\u0000',
  '\ud800',
  '__proto__',
  '../../x',
  [],
  {},
  [[]],
  '2026-13-45',
  '9999-12',
  '2026-11-23T10:00:00.000Z',
  'a'.repeat(64),
  'é'.repeat(5000),
];

function oddValue(value: Json, next: Next): Json {
  if (typeof value === 'number' && next() % 2 === 0) return value + (next() % 3) - 1;
  if (typeof value === 'string' && next() % 2 === 0) {
    const at = next() % (value.length + 1);
    return value.slice(0, at) + String.fromCharCode(next() % 0x180) + value.slice(at + (next() % 2));
  }
  return oddities[next() % oddities.length] ?? null;
}

/** The manifest with sizes and checksums of what the file now holds, and as often as not its counts. */
async function withManifest(parts: readonly Part[]): Promise<readonly Part[]> {
  const listed = await Promise.all(
    parts
      .filter(({ name }) => name !== 'mimetype' && name !== 'manifest.json')
      .map(async ({ name, bytes }) => ({ name, size: bytes.length, sha256: await sha256Of(bytes) })),
  );
  return parts.map((part) => {
    if (part.name !== 'manifest.json') return part;
    const manifest = JSON.parse(new TextDecoder().decode(part.bytes)) as Readonly<Record<string, Json>>;
    return {
      name: part.name,
      bytes: new TextEncoder().encode(JSON.stringify({ ...manifest, parts: listed })),
    };
  });
}

async function zipOf(parts: readonly Part[]): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = zipWriter('2026-11-23T10:00:00.000Z', (piece) => {
    pieces.push(new Uint8Array(piece));
  });
  for (const { name, bytes } of parts) {
    const isPacked = name.endsWith('.json');
    await zip.addWhole({
      name,
      method: isPacked ? 'deflated' : 'stored',
      crc32: crc32(bytes),
      size: bytes.length,
      pieces: isPacked ? deflate(bytes) : [bytes],
    });
  }
  await zip.end();
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
