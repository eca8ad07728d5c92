import { describe, expect, it } from 'vitest';
import { createSaveReporter, saveFailureOf, type SaveState, type SaveSubject } from './save-state.ts';

const at = '2026-11-23T10:00:00.000Z';
const full = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));
const done = (): Promise<boolean> => Promise.resolve(true);

function setup() {
  const told: SaveState[] = [];
  const reporter = createSaveReporter((state) => told.push(state), {
    now: () => at,
    today: () => at.slice(0, 10),
  });
  return {
    reporter,
    states: () => told.map(({ state }) => state),
    fails: (subject: SaveSubject) => expect(reporter.track(full, { subject })).rejects.toThrow('full'),
  };
}

describe('why nothing was written', () => {
  it.each([
    [new DOMException('Encountered full disk while committing.', 'UnknownError'), 'DiskFull'],
    [new DOMException('The disk is full', 'QuotaExceededError'), 'DiskFull'],
    [new DOMException('Quota exceeded', 'QuotaExceededError'), 'QuotaExceeded'],
    [Object.assign(new Error('x'), { inner: new DOMException('y', 'QuotaExceededError') }), 'QuotaExceeded'],
    [new DOMException('The connection is closing.', 'InvalidStateError'), 'DatabaseClosed'],
    [Object.assign(new Error('closed'), { name: 'DatabaseClosedError' }), 'DatabaseClosed'],
    [new Error('out of order'), 'Unknown'],
    ['a text', 'Unknown'],
  ])('%s is %s', (error, kind) => {
    expect(saveFailureOf(error)).toBe(kind);
  });
});

describe('the save state', () => {
  it('is saving until the last write has ended', async () => {
    const { reporter, states } = setup();
    await Promise.all([
      reporter.track(done, { subject: 'records' }),
      reporter.track(done, { subject: 'upkeep' }),
    ]);
    expect(states()).toEqual(['saving', 'saving', 'saving', 'saved']);
  });

  it('stays failed while retries fail, and is saved once one succeeds', async () => {
    const { reporter, states, fails } = setup();
    await fails('records');
    await fails('records');
    await reporter.track(done, { subject: 'records' });
    expect(states()).toEqual(['saving', 'failed', 'failed', 'saved']);
  });

  it('stays failed when something else is written, or nothing is', async () => {
    const { reporter, states, fails } = setup();
    await fails('records');
    await reporter.track(done, { subject: 'upkeep' });
    await reporter.track(done, { subject: 'settings' });
    await reporter.track(done, { subject: 'records', hasWritten: () => false });
    await fails('settings');
    await reporter.track(done, { subject: 'settings' });
    expect(states()).toEqual(['saving', 'failed', 'failed']);
  });

  it('stays failed when a write succeeds that had begun before', async () => {
    const { reporter, states, fails } = setup();
    let finish = (): void => undefined;
    const early = reporter.track(() => new Promise<void>((resolve) => (finish = resolve)), {
      subject: 'records',
    });
    await fails('records');
    finish();
    await early;
    expect(states()).toEqual(['saving', 'saving', 'failed']);
  });

  it('tells of what failed elsewhere, until the same or a write of records succeeds', async () => {
    for (const subject of ['upkeep', 'records'] as const) {
      const { reporter, states } = setup();
      reporter.fail(new Error('no'), 'upkeep');
      await reporter.track(done, { subject: 'settings' });
      await reporter.track(done, { subject });
      expect(states()).toEqual(['failed', 'saved']);
    }
  });
});
