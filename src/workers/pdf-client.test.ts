import { expect, it } from 'vitest';
import { sampleContents } from '../../tests/fixtures/sample-contents.ts';
import { plainSelection } from '../domain/selection.ts';
import type { PdfAnswer, PdfRequest } from '../pdf/request.ts';
import { createPdfClient, type PdfWorker } from './pdf-client.ts';

/** Something that carries messages like a worker; the test answers for it. */
class HandWorker extends EventTarget {
  readonly asked: PdfRequest[] = [];
  ended = false;

  postMessage(message: PdfRequest): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(data: PdfAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  break(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

function setupClient(): {
  readonly client: ReturnType<typeof createPdfClient>;
  readonly workers: HandWorker[];
} {
  const workers: HandWorker[] = [];
  const client = createPdfClient(() => {
    const worker = new HandWorker();
    workers.push(worker);
    // An EventTarget takes listeners as a Worker does; only the types of its events are wider.
    return worker as PdfWorker;
  });
  return { client, workers };
}

const { passport, entries } = sampleContents();
function request(today: string): PdfRequest {
  return {
    contents: { passport, entries, proofs: [] },
    images: {},
    selection: plainSelection({ language: 'fr', today }),
  };
}
const rendered = (pages: number): PdfAnswer => ({
  ok: true,
  rendered: { bytes: new Uint8Array(1), pages, uncovered: [] },
});

it('asks one thing at a time, of one worker', async () => {
  const { client, workers } = setupClient();
  const first = client.render(request('2026-01-01'));
  const second = client.render(request('2026-01-02'));
  expect(workers.map(({ asked }) => asked.length)).toStrictEqual([1]);
  workers[0]?.answer(rendered(1));
  workers[0]?.answer(rendered(2));
  expect([await first, await second]).toMatchObject([{ value: { pages: 1 } }, { value: { pages: 2 } }]);
  expect(workers.length).toBe(1);
});

it('ends the worker of a job that is stopped, and goes on with the next in another', async () => {
  const { client, workers } = setupClient();
  const stop = new AbortController();
  const first = client.render(request('2026-01-01'), stop.signal);
  const second = client.render(request('2026-01-02'));
  stop.abort();
  workers[0]?.answer(rendered(1));
  workers[1]?.answer(rendered(2));
  expect(await first).toStrictEqual({ ok: false, error: { type: 'Cancelled' } });
  expect(await second).toMatchObject({ value: { pages: 2 } });
  expect(workers.map(({ ended }) => ended)).toStrictEqual([true, false]);
});

it('drops a waiting job without disturbing the one being rendered', async () => {
  const { client, workers } = setupClient();
  const stop = new AbortController();
  const first = client.render(request('2026-01-01'));
  const second = client.render(request('2026-01-02'), stop.signal);
  stop.abort();
  workers[0]?.answer(rendered(1));
  expect([await first, await second]).toMatchObject([
    { ok: true },
    { ok: false, error: { type: 'Cancelled' } },
  ]);
  expect(await client.render(request('2026-01-03'), AbortSignal.abort())).toStrictEqual({
    ok: false,
    error: { type: 'Cancelled' },
  });
});

it('rejects when the renderer fails or breaks, and starts afresh', async () => {
  const { client, workers } = setupClient();
  const failed = client.render(request('2026-01-01'));
  workers[0]?.answer({ ok: false, error: 'no such font' });
  await expect(failed).rejects.toThrow('no such font');
  const broken = client.render(request('2026-01-02'));
  workers[0]?.break('out of memory');
  await expect(broken).rejects.toThrow('out of memory');
  const next = client.render(request('2026-01-03'));
  workers[1]?.answer(rendered(3));
  expect(await next).toMatchObject({ value: { pages: 3 } });
});
