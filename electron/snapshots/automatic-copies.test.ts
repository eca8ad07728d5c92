import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleContents } from '../../tests/fixtures/sample-contents.ts';
import { passportFileBytes } from '../../src/formats/passport-file/write-passport-file.ts';
import { createAutomaticCopies, type AutomaticCopies } from './automatic-copies.ts';

const slot = 'slot-1';
const passport = sampleContents().passport.id;

describe('automatic copies', () => {
  let root: string;
  let stick: string;
  let copies: AutomaticCopies;
  let time: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'carnet-automatic-'));
    stick = join(root, 'KARIM');
    time = '2026-03-12T09:00:00.000Z';
    await mkdir(stick);
    copies = open();
  });
  afterEach(async () => {
    await rm(root, { recursive: true, force: true });
  });

  const open = (): AutomaticCopies =>
    createAutomaticCopies({ statePath: join(root, 'state.json'), ownFolder: root, now: () => time });

  /** Writes a copy where it is to be, as the page does through its token. */
  async function copy(day: string, hour = '1200', of = passport): Promise<string> {
    const path = await copies.place(slot, { day, time: hour, person: 'Karim / Benhaddou' });
    if (path === null) throw new Error('The folder is there');
    const contents = sampleContents();
    const bytes = await passportFileBytes(
      { ...contents, passport: { ...contents.passport, id: of } },
      { created: `${day}T12:00:00.000Z`, application: '1' },
    );
    if (!bytes.ok) throw new Error(bytes.error.type);
    await writeFile(path, bytes.value);
    const name = basename(path);
    await copies.keep(slot, { name, day, at: `${day}T12:00:00.000Z`, seq: 3, isWhole: true, passport: of });
    return name;
  }

  it('have no folder before one is chosen, and none after they are stopped', async () => {
    expect(await copies.folder(slot)).toBeNull();
    const chosen = await copies.choose(slot, stick);
    expect(chosen).toEqual({ name: 'KARIM', path: stick, missingSince: null, last: null, isSameDisk: true });
    expect([await open().folder(slot), await copies.folder('other')]).toEqual([chosen, null]);
    await copy('2026-03-12');
    await copies.stop(slot);
    expect([await copies.folder(slot), (await readdir(stick)).length]).toEqual([null, 1]);
  });

  it('are named after the day, the hour and the person, and never take a name that is taken', async () => {
    await copies.choose(slot, stick);
    const names = [await copy('2026-03-12'), await copy('2026-03-12'), await copy('2026-03-13', '0805')];
    expect(names).toEqual([
      'Carnet auto 2026-03-12 12h00 Karim - Benhaddou.passeport',
      'Carnet auto 2026-03-12 12h00-2 Karim - Benhaddou.passeport',
      'Carnet auto 2026-03-13 08h05 Karim - Benhaddou.passeport',
    ]);
    expect((await copies.folder(slot))?.last).toEqual({
      at: '2026-03-13T12:00:00.000Z',
      name: names[2],
      seq: 3,
      isWhole: true,
    });
  });

  it('are thinned as restore points are, and nothing else is touched', async () => {
    const others = {
      'Carnet Karim 2020-01-01.passeport': 'a copy made by hand',
      'Carnet auto 2020-01-01 12h00 Léa.passeport': 'named like one of ours, and not a passport',
      'photo.jpg': 'a photo',
    };
    for (const [name, text] of Object.entries(others)) await writeFile(join(stick, name), text);
    await copies.choose(slot, stick);
    const stranger = await copy('2020-01-02', '1200', 'passport-of-someone-else');
    const months = Array.from({ length: 14 }, (_, month) => new Date(Date.UTC(2025, month, 5)));
    const days = Array.from({ length: 14 }, (_, day) => new Date(Date.UTC(2026, 2, 10 + day)));
    const written: string[] = [];
    for (const date of [...months, ...days]) written.push(await copy(date.toISOString().slice(0, 10)));
    for (const hour of ['1300', '1400', '1500', '1600']) written.push(await copy('2026-03-23', hour));
    const left = await readdir(stick);
    for (const [name, text] of Object.entries(others)) {
      expect(await readFile(join(stick, name), 'utf8')).toBe(text);
    }
    expect(left).toContain(stranger);
    const ours = written.filter((name) => left.includes(name));
    // 3 of today, 9 days before it, and 11 months before this one.
    expect(ours).toHaveLength(3 + 9 + 11);
    expect(ours.slice(-3).map((name) => name.slice(12, 28))).toEqual([
      '2026-03-23 14h00',
      '2026-03-23 15h00',
      '2026-03-23 16h00',
    ]);
  });

  it('keep the one just written, even when the clock was set back', async () => {
    await copies.choose(slot, stick);
    for (let day = 10; day < 24; day += 1) await copy(`2027-01-${day}`);
    const late = await copy('2026-01-01');
    expect(await readdir(stick)).toContain(late);
  });

  it('say since when the folder is missing, make none there meanwhile, and take up again', async () => {
    await copies.choose(slot, stick);
    await copy('2026-03-11');
    await rename(stick, `${stick}-out`);
    expect((await copies.folder(slot))?.missingSince).toBe(time);
    const since = time;
    time = '2026-03-14T09:00:00.000Z';
    copies = open();
    expect((await copies.folder(slot))?.missingSince).toBe(since);
    expect(await copies.place(slot, { day: '2026-03-14', time: '1000', person: '' })).toBeNull();
    expect((await readdir(root)).includes('KARIM')).toBe(false);
    await rename(`${stick}-out`, stick);
    expect((await copies.folder(slot))?.missingSince).toBeNull();
    await copy('2026-03-14');
    expect(await readdir(stick)).toHaveLength(2);
  });

  it('take another disk at the same place for the missing one, unless the copies are on it', async () => {
    await copies.choose(slot, stick);
    await copy('2026-03-11');
    const state = join(root, 'state.json');
    const other = (await readFile(state, 'utf8')).replace(/"disk":\d+/u, '"disk":1');
    await writeFile(state, other);
    // The same stick under another number: its copies are there.
    expect((await copies.folder(slot))?.missingSince).toBeNull();
    for (const name of await readdir(stick)) await rm(join(stick, name));
    expect((await copies.folder(slot))?.missingSince).toBe(time);
  });

  it('clean up what a write of ours left long ago, and only that', async () => {
    await copies.choose(slot, stick);
    const left = join(stick, `.carnet-${'0'.repeat(32)}.tmp`);
    const fresh = join(stick, `.carnet-${'1'.repeat(32)}.tmp`);
    const foreign = join(stick, '.carnet-notes.tmp');
    for (const path of [left, fresh, foreign]) await writeFile(path, 'x');
    const longAgo = new Date('2026-03-01T00:00:00.000Z');
    const now = new Date('2026-03-12T11:00:00.000Z');
    for (const [path, when] of [
      [left, longAgo],
      [fresh, now],
      [foreign, longAgo],
    ] as const) {
      await utimes(path, when, when);
    }
    const name = await copy('2026-03-12');
    expect((await readdir(stick)).toSorted()).toEqual([basename(fresh), basename(foreign), name].toSorted());
  });

  it('ask again for a folder when what was remembered cannot be read', async () => {
    await copies.choose(slot, stick);
    await writeFile(join(root, 'state.json'), '{"slot-1": 3');
    expect(await copies.folder(slot)).toBeNull();
  });
});
