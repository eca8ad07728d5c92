import { expect, it } from 'vitest';
import { createPdfRenderer } from './renderer.ts';

/** A thread that answers as ours does: 'never' keeps it busy, 'crash' ends it, 'fail' is a failed render, a number is a size. */
const thread = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId, workerData } from 'node:worker_threads';
    parentPort.on('message', ({ id, request }) => {
      if (request === 'never') for (;;) {}
      if (request === 'crash') process.exit(3);
      if (request === 'throw') throw new Error('broken');
      if (request === 'fail') return parentPort.postMessage({ id, ok: false, error: 'no such font' });
      parentPort.postMessage({ id, ok: true, rendered: { bytes: new Uint8Array(request), thread: threadId, folder: workerData.fontFolder } });
    });
  `)}`,
);

it('renders jobs in order, in one thread', async () => {
  const renderer = createPdfRenderer(thread, '/fonts');
  const [first, second] = await Promise.all([renderer.render('a', 1), renderer.render('b', 2)]);
  expect(first).toMatchObject({ ok: true, value: { bytes: new Uint8Array(1), folder: '/fonts' } });
  expect(second).toMatchObject({ ok: true, value: { bytes: new Uint8Array(2) } });
  expect(first.ok && second.ok && first.value['thread'] === second.value['thread']).toBe(true);
  renderer.cancelAll();
});

it('stops the job that is being rendered and goes on with the next', async () => {
  const renderer = createPdfRenderer(thread, '');
  const stopped = renderer.render('a', 'never');
  const waiting = renderer.render('b', 'never');
  const next = renderer.render('c', 3);
  renderer.cancel('b');
  renderer.cancel('a');
  expect(await stopped).toStrictEqual({ ok: false, error: { type: 'Cancelled' } });
  expect(await waiting).toStrictEqual({ ok: false, error: { type: 'Cancelled' } });
  expect(await next).toMatchObject({ ok: true, value: { bytes: new Uint8Array(3) } });
  renderer.cancelAll();
});

it('cancels everything when the page goes', async () => {
  const renderer = createPdfRenderer(thread, '');
  const jobs = [renderer.render('a', 'never'), renderer.render('b', 1)];
  renderer.cancelAll();
  expect(await Promise.all(jobs)).toStrictEqual([
    { ok: false, error: { type: 'Cancelled' } },
    { ok: false, error: { type: 'Cancelled' } },
  ]);
});

it.each([
  ['fail', 'no such font'],
  ['throw', 'broken'],
  ['crash', 'ended'],
])('rejects when the renderer does %s, and renders the next job', async (request, message) => {
  const renderer = createPdfRenderer(thread, '');
  await expect(renderer.render('a', request)).rejects.toThrow(message);
  expect(await renderer.render('b', 1)).toMatchObject({ ok: true });
  renderer.cancelAll();
});

it('hands no document over that is too large for one message', async () => {
  const renderer = createPdfRenderer(thread, '');
  const bytes = 64 * 1024 * 1024 + 1;
  expect(await renderer.render('a', bytes)).toStrictEqual({ ok: false, error: { type: 'TooLarge', bytes } });
  renderer.cancelAll();
});
