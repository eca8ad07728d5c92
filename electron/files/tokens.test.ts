import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTokens } from './tokens.ts';

const bytes = new TextEncoder().encode('0123456789');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tokens-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('createTokens', () => {
  it('creates nothing before the first piece', async () => {
    const tokens = createTokens();
    const place = tokens.place(join(folder, 'copy.passeport'));
    expect(place).toStrictEqual({
      token: expect.stringMatching(/^[0-9a-f]{32}$/u) as string,
      name: 'copy.passeport',
    });
    expect(await readdir(folder)).toStrictEqual([]);
  });

  it('writes, commits, then reads back by the same token', async () => {
    const tokens = createTokens();
    const { token } = tokens.place(join(folder, 'copy.passeport'));
    expect(await tokens.write(token, bytes)).toStrictEqual({ ok: true, value: null });
    expect(await tokens.commit(token)).toMatchObject({ ok: true, value: { size: 10 } });
    expect(await tokens.read(token, 4, 3)).toStrictEqual({
      ok: true,
      value: new TextEncoder().encode('456'),
    });
    expect(await tokens.read(token, 8, 100)).toStrictEqual({
      ok: true,
      value: new TextEncoder().encode('89'),
    });
    expect(await tokens.read(token, 10, 100)).toStrictEqual({ ok: true, value: new Uint8Array() });
    await tokens.close(token);
    expect(await tokens.read(token, 0, 1)).toStrictEqual({ ok: false, error: { type: 'NotOpen' } });
  });

  it('leaves nothing behind when a write is given up', async () => {
    const tokens = createTokens();
    const { token } = tokens.place(join(folder, 'copy.passeport'));
    await tokens.write(token, bytes);
    await tokens.closeAll();
    expect(await readdir(folder)).toStrictEqual([]);
    expect(await tokens.commit(token)).toStrictEqual({ ok: false, error: { type: 'NotOpen' } });
  });

  it('keeps reading the file that was opened when another takes its name', async () => {
    const path = join(folder, 'mine.passeport');
    await writeFile(path, bytes);
    const tokens = createTokens();
    const opened = await tokens.open(path);
    if (!opened.ok) throw new Error('did not open');
    await writeFile(join(folder, 'other'), 'something else');
    await rename(join(folder, 'other'), path);
    expect(await tokens.read(opened.value.token, 0, 10)).toStrictEqual({ ok: true, value: bytes });
    await tokens.closeAll();
  });

  it('says what stood in the way', async () => {
    const tokens = createTokens();
    expect(await tokens.open(join(folder, 'gone.passeport'))).toStrictEqual({
      ok: false,
      error: { type: 'FileMissing' },
    });
    const missing = tokens.place(join(folder, 'gone', 'copy.passeport'));
    expect(await tokens.write(missing.token, bytes)).toStrictEqual({
      ok: false,
      error: { type: 'FolderMissing' },
    });
    await mkdir(join(folder, 'a-folder'));
    const taken = tokens.place(join(folder, 'a-folder'));
    await tokens.write(taken.token, bytes);
    expect(await tokens.commit(taken.token)).toMatchObject({ ok: false });
    await tokens.closeAll();
    expect(await readdir(folder)).toStrictEqual(['a-folder']);
  });

  it('does not write by a token that reads, and reads what is being written', async () => {
    const path = join(folder, 'mine.passeport');
    await writeFile(path, bytes);
    const tokens = createTokens();
    const opened = await tokens.open(path);
    if (!opened.ok) throw new Error('did not open');
    expect(await tokens.write(opened.value.token, bytes)).toStrictEqual({
      ok: false,
      error: { type: 'NotOpen' },
    });
    const { token } = tokens.place(path);
    await tokens.write(token, new TextEncoder().encode('new'));
    expect(await tokens.read(token, 1, 10)).toStrictEqual({
      ok: true,
      value: new TextEncoder().encode('ew'),
    });
    expect(await readFile(path, 'utf8')).toBe('0123456789');
    await tokens.write(token, new TextEncoder().encode('er'));
    await tokens.commit(token);
    expect(await readFile(path, 'utf8')).toBe('newer');
    await tokens.closeAll();
  });
});
