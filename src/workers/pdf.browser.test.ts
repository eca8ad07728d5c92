import { afterEach, expect, test } from 'vitest';
import { anEntry } from '../../tests/fixtures/entries.ts';
import { printing } from '../../tests/tools/printing.ts';
import { startPdfClient } from './start.ts';

const client = startPdfClient();
afterEach(() => {
  client.close();
});

const request = printing([anEntry('identity', 'me', { givenNames: 'Zoé', summary: '漢' })]);

test('a passport is rendered beside the page, with what could not be drawn', async () => {
  const made = await client.render(request);
  if (!made.ok) throw new Error('It was not cancelled');
  const { bytes, pages, uncovered } = made.value;
  expect(new TextDecoder('latin1').decode(bytes.subarray(0, 8))).toBe('%PDF-1.7');
  expect({ pages, uncovered: uncovered.map(({ character }) => character) }).toEqual({
    pages: 1,
    uncovered: ['漢'],
  });
});

test('the same request makes the same bytes', async () => {
  const made = [await client.render(request), await client.render(request)];
  const [first, second] = made.map((one) => (one.ok ? one.value.bytes : undefined));
  expect(first).toEqual(second);
  expect(first?.byteLength).toBeGreaterThan(10_000);
});

test('a job that is cancelled ends, and the next one is done', async () => {
  const abort = new AbortController();
  const cancelled = client.render(request, abort.signal);
  const next = client.render(request);
  abort.abort();
  expect(await cancelled).toEqual({ ok: false, error: { type: 'Cancelled' } });
  expect((await next).ok).toBe(true);
});

test('a request of another shape is refused', async () => {
  const wrong = { ...request, selection: { ...request.selection, today: 'demain' } };
  await expect(client.render(wrong)).rejects.toThrow('The document was not made');
});
