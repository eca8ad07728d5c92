/*
 * The three records of a ZIP file that we write and accept (APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16): no extra
 * fields, no comments, no data descriptors, no encryption, no ZIP64, so that every byte of a file has one meaning.
 */

export type ZipMethod = 'stored' | 'deflated';

/** One part: sizes in bytes, `offset` of its local header from the start of the file. */
export interface ZipPart {
  readonly name: string;
  readonly method: ZipMethod;
  readonly crc32: number;
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

export interface ZipEnd {
  readonly parts: number;
  readonly directorySize: number;
  readonly directoryOffset: number;
}

export const localSignature = 0x04_03_4b_50;
const directorySignature = 0x02_01_4b_50;
const endSignature = 0x06_05_4b_50;

export const localHeaderSize = 30;
export const directoryHeaderSize = 46;
export const endSize = 22;
/** Longest name that we give to a part, in bytes: `proofs/` and a SHA-256 are 71. */
export const maximumNameSize = 100;

const encoder = new TextEncoder();
const methodCodes: Readonly<Record<ZipMethod, number>> = { stored: 0, deflated: 8 };

/** Record written field by field, in the order of the specification. */
function record(
  size: number,
  fields: readonly (readonly [bytes: 2 | 4, value: number])[],
  name = '',
): Uint8Array {
  const nameBytes = encoder.encode(name);
  const bytes = new Uint8Array(size + nameBytes.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  bytes.set(nameBytes, size);
  return bytes;
}

/** The fields that a local header and its line of the directory have in common. */
function commonFields(part: ZipPart, instant: string): readonly (readonly [2 | 4, number])[] {
  const { date, time } = dosTime(instant);
  return [
    [2, 20],
    [2, 0],
    [2, methodCodes[part.method]],
    [2, time],
    [2, date],
    [4, part.crc32],
    [4, part.packedSize],
    [4, part.size],
    [2, encoder.encode(part.name).length],
    [2, 0],
  ];
}

export function localHeader(part: ZipPart, instant: string): Uint8Array {
  return record(localHeaderSize, [[4, localSignature], ...commonFields(part, instant)], part.name);
}

export function directoryHeader(part: ZipPart, instant: string): Uint8Array {
  const fields: readonly (readonly [2 | 4, number])[] = [
    [4, directorySignature],
    [2, 20],
    ...commonFields(part, instant),
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, part.offset],
  ];
  return record(directoryHeaderSize, fields, part.name);
}

export function endRecord(end: ZipEnd): Uint8Array {
  return record(endSize, [
    [4, endSignature],
    [2, 0],
    [2, 0],
    [2, end.parts],
    [2, end.parts],
    [4, end.directorySize],
    [4, end.directoryOffset],
    [2, 0],
  ]);
}

/** MS-DOS date and time of an instant, in UTC: local time would give other bytes in another time zone. */
function dosTime(instant: string): { readonly date: number; readonly time: number } {
  const at = new Date(instant);
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107);
  return {
    date: ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
    time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  };
}

/** The last 22 bytes of a file; undefined when they are no end record, or one of a kind that we never write. */
export function parseEnd(bytes: Uint8Array): ZipEnd | undefined {
  const view = viewOf(bytes);
  if (bytes.length !== endSize || view.getUint32(0, true) !== endSignature) return undefined;
  const parts = view.getUint16(10, true);
  const isSingleDisk = view.getUint32(4, true) === 0 && view.getUint16(8, true) === parts;
  if (!isSingleDisk || view.getUint16(20, true) !== 0) return undefined;
  return { parts, directorySize: view.getUint32(12, true), directoryOffset: view.getUint32(16, true) };
}

/** The directory's lines, or undefined when there is anything that we do not write. */
export function parseDirectory(bytes: Uint8Array, count: number): readonly ZipPart[] | undefined {
  const parts: ZipPart[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    const part = parseDirectoryLine(bytes.subarray(at));
    if (part === undefined) return undefined;
    parts.push(part);
    at += directoryHeaderSize + part.name.length;
  }
  return at === bytes.length ? parts : undefined;
}

function parseDirectoryLine(bytes: Uint8Array): ZipPart | undefined {
  if (bytes.length < directoryHeaderSize) return undefined;
  const view = viewOf(bytes);
  const extras = view.getUint16(30, true) + view.getUint16(32, true) + view.getUint16(34, true);
  if (view.getUint32(0, true) !== directorySignature || extras !== 0) return undefined;
  const common = parseCommon(bytes, 6, directoryHeaderSize);
  return common && { ...common, offset: view.getUint32(42, true) };
}

/** Whether the local header says the same as the directory. `bytes` are the header and its name. */
export function agreesWithDirectory(bytes: Uint8Array, part: ZipPart): boolean {
  if (bytes.length !== localHeaderSize + part.name.length) return false;
  if (viewOf(bytes).getUint32(0, true) !== localSignature) return false;
  const local = parseCommon(bytes, 4, localHeaderSize);
  return (
    local !== undefined &&
    local.name === part.name &&
    local.method === part.method &&
    local.crc32 === part.crc32 &&
    local.size === part.size &&
    local.packedSize === part.packedSize
  );
}

function parseCommon(bytes: Uint8Array, at: number, nameAt: number): Omit<ZipPart, 'offset'> | undefined {
  const view = viewOf(bytes);
  const flags = view.getUint16(at + 2, true);
  const methodCode = view.getUint16(at + 4, true);
  const nameSize = view.getUint16(at + 22, true);
  const name = asciiName(bytes.subarray(nameAt, nameAt + nameSize));
  const method = methodCode === 0 ? 'stored' : methodCode === 8 ? 'deflated' : undefined;
  if (flags !== 0 || view.getUint16(at + 24, true) !== 0 || method === undefined) return undefined;
  if (name === undefined || name.length !== nameSize) return undefined;
  const packedSize = view.getUint32(at + 14, true);
  const size = view.getUint32(at + 18, true);
  if (method === 'stored' && size !== packedSize) return undefined;
  return { name, method, crc32: view.getUint32(at + 10, true), size, packedSize };
}

/** Our names are plain ASCII; anything else (a path upwards, a zero byte) is no name of ours. */
function asciiName(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0 || bytes.length > maximumNameSize) return undefined;
  const name = String.fromCharCode(...bytes);
  return /^[a-z]+(?:[./][a-z0-9]+)?$/u.test(name) ? name : undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
