import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfBytes, pngBytes } from '../../tests/fixtures/proof-files.ts';
import { createOpenedProofs, type OpenedProofs } from './opened-proofs.ts';
import { createTokens, type Tokens } from './tokens.ts';

let folder: string;
let tokens: Tokens;
let proofs: OpenedProofs;
let opened: string[];
let answer: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'carnet-opened-')), 'opened-proofs');
  tokens = createTokens();
  opened = [];
  answer = '';
  proofs = createOpenedProofs({
    folder,
    tokens,
    openPath: (path) => {
      opened.push(path);
      return Promise.resolve(answer);
    },
  });
});
afterEach(async () => {
  await tokens.closeAll();
  proofs.clean();
});

async function open(title: string, bytes: Uint8Array) {
  const place = await proofs.place(title);
  if (!place.ok) throw new Error(place.error.type);
  const { token } = place.value;
  await tokens.write(token, bytes);
  await tokens.commit(token);
  return await proofs.open(token);
}

describe('a proof opened with the system', () => {
  it('is a copy, byte for byte, in a folder of main’s own that only its owner reads', async () => {
    expect(await open('Diplôme', pdfBytes())).toEqual({ ok: true, value: null });
    const [path = ''] = opened;
    expect([basename(path), dirname(dirname(path))]).toEqual(['Diplôme.pdf', folder]);
    expect(new Uint8Array(await readFile(path))).toEqual(pdfBytes());
    expect((await stat(dirname(path))).mode & 0o077).toBe(0);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it('is named by its bytes: no title leads elsewhere or makes it a program', async () => {
    for (const title of ['../../x', 'facture.exe', 'run.pdf', '/etc/cron.d/x', 'photo.PNG', '...'])
      await open(title, title === 'photo.PNG' ? pngBytes() : pdfBytes());
    expect(opened.map((path) => basename(path))).toEqual([
      '-..-x.pdf',
      'facture.exe.pdf',
      'run.pdf',
      '-etc-cron.d-x.pdf',
      'photo.PNG',
      'piece.pdf',
    ]);
    expect(opened.map((path) => dirname(dirname(path)))).toEqual(opened.map(() => folder));
  });

  it('is not opened when it is none of ours, and its bytes do not stay', async () => {
    expect(await open('program', new TextEncoder().encode('#!/bin/sh'))).toEqual({
      ok: false,
      error: { type: 'NotAProof' },
    });
    expect(opened).toEqual([]);
    const [own = ''] = await readdir(folder);
    expect(await readdir(join(folder, own))).toEqual([]);
  });

  it('is opened once, by the token of its own place, once it is written', async () => {
    const place = await proofs.place('x');
    if (!place.ok) throw new Error(place.error.type);
    expect(await proofs.open(place.value.token)).toEqual({ ok: false, error: { type: 'FileMissing' } });
    expect(await proofs.open(place.value.token)).toEqual({ ok: false, error: { type: 'NotOpen' } });
    const elsewhere = tokens.place(join(folder, 'chosen.pdf'));
    expect(await proofs.open(elsewhere.token)).toEqual({ ok: false, error: { type: 'NotOpen' } });
    expect(opened).toEqual([]);
  });

  it('says so when the system has no program for it', async () => {
    answer = 'No application found';
    expect(await open('x', pdfBytes())).toEqual({ ok: false, error: { type: 'NoProgram' } });
  });

  it('is gone when the app ends', async () => {
    await open('x', pdfBytes());
    proofs.clean();
    proofs.clean();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});
