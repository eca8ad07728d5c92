import { expect, it } from 'vitest';
import { createClosing, type ClosingSurroundings } from './closing.ts';

interface Trial {
  readonly closing: ReturnType<typeof createClosing>;
  readonly events: string[];
  readonly finished: Promise<void>;
}

function attempt(overrides: Partial<ClosingSurroundings> & { readonly person?: boolean }): Trial {
  const events: string[] = [];
  const { promise: finished, resolve } = Promise.withResolvers<void>();
  const closing = createClosing({
    pageHears: () => true,
    askPage: () => events.push('page asked'),
    askPerson: () => {
      events.push('person asked');
      return Promise.resolve(overrides.person ?? false);
    },
    finish: () => {
      events.push('finished');
      resolve();
    },
    patience: 60_000,
    ...overrides,
  });
  return { closing, events, finished };
}

const turns = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

it('closes at once when the page cannot answer', () => {
  const { closing, events } = attempt({ pageHears: () => false });
  expect([closing.mayClose(), events]).toStrictEqual([true, []]);
});

it('waits for the flush, then closes', async () => {
  const { closing, events, finished } = attempt({});
  expect(closing.mayClose()).toBe(false);
  await turns();
  expect(events).toStrictEqual(['page asked']);
  closing.answer(true);
  await finished;
  expect(events).toStrictEqual(['page asked', 'finished']);
});

it('asks the person when the page could not save, and stays if they stay', async () => {
  const { closing, events } = attempt({ person: false });
  closing.mayClose();
  closing.answer(false);
  await turns();
  expect(events).toStrictEqual(['page asked', 'person asked']);
  expect(closing.mayClose()).toBe(false);
  closing.answer(true);
  await turns();
  expect(events).toStrictEqual(['page asked', 'person asked', 'page asked', 'finished']);
});

it('quits all the same when the person says so', async () => {
  const { closing, events, finished } = attempt({ person: true });
  closing.mayClose();
  closing.answer(false);
  await finished;
  expect(events).toStrictEqual(['page asked', 'person asked', 'finished']);
});

it('asks the person when the page says nothing', async () => {
  const { closing, events, finished } = attempt({ person: true, patience: 1 });
  closing.mayClose();
  await finished;
  expect(events).toStrictEqual(['page asked', 'person asked', 'finished']);
});

it('asks once, however often the window is told to close', async () => {
  const { closing, events, finished } = attempt({});
  closing.mayClose();
  closing.mayClose();
  closing.mayClose();
  closing.answer(true);
  await finished;
  expect(events).toStrictEqual(['page asked', 'finished']);
});

it('ignores an answer nobody asked for', async () => {
  const { closing, events } = attempt({});
  closing.answer(true);
  await turns();
  expect(events).toStrictEqual([]);
});
