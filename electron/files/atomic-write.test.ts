import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startAtomicWrite, writeWhole } from './atomic-write.ts';
import { nodeDisk, type Disk } from './disk.ts';
import { fileProblemOf, ReadBackDiffers } from './problem.ts';

const before = new TextEncoder().encode('what stood there before');
const after = new TextEncoder().encode('the new file, whole');
let folder = '';
let target = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atomic-write-'));
  target = join(folder, 'copy.passeport');
  await writeFile(target, before);
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'test' });
}

/** The real disk, on which one step fails from its `nth` call on, `times` times. */
function failing(step: keyof Disk, code: string, { nth = 1, times = Infinity } = {}): Disk {
  let calls = 0;
  const real = nodeDisk[step];
  const broken = async (...args: readonly unknown[]): Promise<unknown> => {
    calls += 1;
    if (calls >= nth && calls < nth + times) throw systemError(code);
    // Each step keeps its own parameters: they are only passed on.
    return await Reflect.apply(real, nodeDisk, args);
  };
  return { ...nodeDisk, wait: () => Promise.resolve(), [step]: broken };
}

async function writeInPieces(disk: Disk): Promise<unknown> {
  const writing = await startAtomicWrite(target, disk);
  await writing.write(after.subarray(0, 5));
  await writing.write(after.subarray(5));
  return await writing.commit();
}

describe('startAtomicWrite', () => {
  it('puts the whole new file in place and says its size and hash', async () => {
    expect(await writeInPieces(nodeDisk)).toStrictEqual({
      size: after.byteLength,
      sha256: createHash('sha256').update(after).digest('hex'),
    });
    expect(new Uint8Array(await readFile(target))).toStrictEqual(after);
    expect(await readdir(folder)).toStrictEqual(['copy.passeport']);
  });

  it('makes a file that only its owner can read', async () => {
    await writeWhole(target, after);
    expect((await stat(target)).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  });

  it('leaves the old file in place until commit', async () => {
    const writing = await startAtomicWrite(target);
    await writing.write(after);
    expect(new Uint8Array(await readFile(target))).toStrictEqual(before);
    await writing.abort();
    expect(await readdir(folder)).toStrictEqual(['copy.passeport']);
    expect(new Uint8Array(await readFile(target))).toStrictEqual(before);
  });

  it('keeps the order of pieces that are not waited for', async () => {
    const writing = await startAtomicWrite(target);
    const pieces = Array.from({ length: 50 }, (_, index) => new TextEncoder().encode(`${String(index)};`));
    await Promise.all(pieces.map((piece) => writing.write(piece)));
    await writing.commit();
    expect(await readFile(target, 'utf8')).toBe(
      pieces.map((piece) => new TextDecoder().decode(piece)).join(''),
    );
  });

  it('writes the file behind a symbolic link and keeps the link', async () => {
    await mkdir(join(folder, 'elsewhere'));
    const real = join(folder, 'elsewhere', 'real.passeport');
    await writeFile(real, before);
    await rm(target);
    await symlink(real, target);
    await writeWhole(target, after);
    expect(new Uint8Array(await readFile(real))).toStrictEqual(after);
    expect(await readdir(join(folder, 'elsewhere'))).toStrictEqual(['real.passeport']);
  });

  it.each([
    ['create', 'EACCES', 1, 'NotWritable'],
    ['create', 'EROFS', 1, 'NotWritable'],
    ['create', 'ENOENT', 1, 'FolderMissing'],
    ['write', 'ENOSPC', 1, 'DiskFull'],
    ['write', 'ENOSPC', 2, 'DiskFull'],
    ['write', 'EIO', 2, 'SystemRefused'],
    ['sync', 'EIO', 1, 'SystemRefused'],
    ['openToRead', 'EIO', 1, 'SystemRefused'],
    ['rename', 'EBUSY', 1, 'InUse'],
    ['rename', 'EPERM', 1, 'NotWritable'],
    ['rename', 'EXDEV', 1, 'SystemRefused'],
    ['resolve', 'ELOOP', 1, 'SystemRefused'],
  ] as const)(
    'keeps the old file and no other when %s fails with %s (call %i)',
    async (step, code, nth, type) => {
      const error: unknown = await writeInPieces(failing(step, code, { nth })).catch(
        (thrown: unknown) => thrown,
      );
      expect(fileProblemOf(error, 'writing')).toMatchObject({ type });
      expect(await readdir(folder)).toStrictEqual(['copy.passeport']);
      expect(new Uint8Array(await readFile(target))).toStrictEqual(before);
    },
  );

  it('has the new file, whole, when only the flush of the folder fails', async () => {
    await expect(writeInPieces(failing('syncFolder', 'EIO'))).rejects.toThrow('EIO');
    expect(await readdir(folder)).toStrictEqual(['copy.passeport']);
    expect(new Uint8Array(await readFile(target))).toStrictEqual(after);
  });

  it('keeps the old file when the disk gives back something else than what was written', async () => {
    const lying: Disk = {
      ...nodeDisk,
      sync: async (file) => {
        await file.write(Uint8Array.of(0), 0, 1, 3);
        await nodeDisk.sync(file);
      },
    };
    await expect(writeInPieces(lying)).rejects.toBeInstanceOf(ReadBackDiffers);
    expect(await readdir(folder)).toStrictEqual(['copy.passeport']);
    expect(new Uint8Array(await readFile(target))).toStrictEqual(before);
  });

  it('waits while another program holds the file', async () => {
    await writeInPieces(failing('rename', 'EBUSY', { times: 4 }));
    expect(new Uint8Array(await readFile(target))).toStrictEqual(after);
  });

  it('finishes a piece that the system takes in parts', async () => {
    await writeInPieces({ ...nodeDisk, write: (file, bytes) => nodeDisk.write(file, bytes.subarray(0, 2)) });
    expect(new Uint8Array(await readFile(target))).toStrictEqual(after);
  });

  it('fails every later step with the first failure', async () => {
    const writing = await startAtomicWrite(target, failing('write', 'ENOSPC'));
    await expect(writing.write(after)).rejects.toThrow('ENOSPC');
    await expect(writing.commit()).rejects.toThrow('ENOSPC');
    await writing.abort();
    expect(await readdir(folder)).toStrictEqual(['copy.passeport']);
  });
});
