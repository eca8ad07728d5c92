import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchDesktop, type AppUnderTest } from '../launch-app.ts';
import { openChannels } from '../open-channels.ts';

/* Does the stand-in refuse what Electron refuses? Tried on a small main of its own, which forgets a check. */

declare global {
  /** Offered by the preload of fixtures/main.ts. */
  var fixture: {
    readonly refused: string;
    readonly list: readonly [number, { deep: boolean }];
    readonly echo: (value: unknown) => Promise<unknown>;
    readonly fail: () => Promise<unknown>;
    readonly unknown: () => Promise<unknown>;
    readonly uncloneable: () => Promise<unknown>;
    readonly now: (value: unknown) => string;
    readonly each: (listener: (value: unknown) => void) => () => void;
  };
}

let app: AppUnderTest;

beforeAll(async () => {
  app = await launchDesktop({ mainPath: fileURLToPath(new URL('fixtures/main.ts', import.meta.url)) });
});

afterAll(async () => {
  await app.kill();
});

function messageOf(action: () => Promise<unknown>): Promise<string> {
  return app.page.evaluate(action).then(
    () => 'no error',
    (error: unknown) => String(error),
  );
}

describe('the guard of the channels', () => {
  it('finds the handler that forgets to ask who calls, and only that one', async () => {
    if (app.main === null) throw new Error('not the stand-in');
    expect(await openChannels(app.main, ['x'])).toStrictEqual([
      'echo answers no frame',
      'echo answers child frame',
      'echo answers other origin',
      'echo answers other window',
    ]);
  });
});

describe('the preload', () => {
  it('may require electron and nothing else', async () => {
    expect(await app.page.evaluate(() => fixture.refused)).toBe('module not found: fs');
  });

  it('keeps its globals to itself', async () => {
    const seen = await app.page.evaluate(() =>
      ['leaked', 'require', 'ipcRenderer', 'standInToMain', 'standInFromMain', 'module'].filter(
        (name) => name in window,
      ),
    );
    expect(seen).toStrictEqual([]);
  });

  it('exposes copies that the page cannot change', async () => {
    const result = await app.page.evaluate(() => {
      'use strict';
      const attempts = [
        () => Object.assign(fixture, { echo: null }),
        () => Object.assign(fixture.list[1], { deep: false }),
        () =>
          Reflect.set(window, 'fixture', null) ||
          (() => {
            throw new TypeError();
          })(),
      ];
      return [
        attempts.map((attempt) => {
          try {
            attempt();
            return 'changed';
          } catch {
            return 'refused';
          }
        }),
        fixture.list,
      ];
    });
    expect(result).toStrictEqual([
      ['refused', 'refused', 'refused'],
      [1, { deep: true }],
    ]);
  });
});

describe('what crosses', () => {
  it('is cloned: bytes, dates and maps stay what they are', async () => {
    const result = await app.page.evaluate(async () => {
      const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
      const sent = {
        bytes,
        when: new Date(5),
        map: new Map([['a', new Set([1n])]]),
        nothing: undefined,
        odd: [Number.NaN, -Infinity],
      };
      const back = (await fixture.echo(sent)) as typeof sent;
      return [
        back.bytes instanceof Uint8Array &&
          back.bytes.every((byte, index) => byte === bytes[index]) &&
          back.bytes.length,
        back.when.getTime(),
        back.map.get('a')?.has(1n),
        'nothing' in back && back.nothing === undefined,
        back.odd.map(String),
      ];
    });
    expect(result).toStrictEqual([300_000, 5, true, true, ['NaN', '-Infinity']]);
  });

  it('is never a function, and never an element', async () => {
    expect(await messageOf(() => fixture.echo(() => 1))).toContain('An object could not be cloned.');
    expect(await messageOf(() => fixture.echo({ deep: [() => 1] }))).toContain(
      'An object could not be cloned.',
    );
    expect(await messageOf(() => fixture.echo(document.body))).toMatch(/could not be cloned/u);
    expect(await messageOf(() => fixture.uncloneable())).toContain(
      "Error invoking remote method 'uncloneable': DataCloneError",
    );
  });

  it('is a proxy when a function goes to the preload itself', async () => {
    expect(await app.page.evaluate(() => [fixture.now(() => 1), fixture.now([1])])).toStrictEqual([
      'function',
      'object',
    ]);
  });

  it('wraps errors as Electron does', async () => {
    expect(await messageOf(() => fixture.fail())).toContain(
      "Error invoking remote method 'fail': TypeError: no luck",
    );
    expect(await messageOf(() => fixture.unknown())).toContain(
      "Error invoking remote method 'unknown': Error: No handler registered for 'unknown'",
    );
  });

  it('reaches listeners until they are removed', async () => {
    const heard = await app.page.evaluate(async () => {
      const values: unknown[] = [];
      const stop = fixture.each((value) => values.push(value));
      await fixture.echo('one');
      stop();
      await fixture.echo('two');
      return values;
    });
    expect(heard).toStrictEqual(['one']);
  });
});

describe('the page', () => {
  it('is served by main’s own handler, workers too', async () => {
    const result = await app.page.evaluate(async () => {
      const missing = await fetch('/nothing');
      const fromWorker = await new Promise((resolve, reject) => {
        const worker = new Worker('/worker.js');
        worker.addEventListener('message', (message) => resolve(message.data));
        worker.addEventListener('error', () => reject(new Error('the worker did not start')));
      });
      return [document.querySelector('#inline')?.getAttribute('data-script'), missing.status, fromWorker];
    });
    expect(result).toStrictEqual(['ran', 404, 'from a worker']);
  });

  it('reaches nothing outside, and every attempt is seen', async () => {
    const before = app.requests.length;
    expect(await messageOf(() => fetch('https://example.org/secret'))).toContain('Failed to fetch');
    expect(app.requests.slice(before)).toStrictEqual(['https://example.org/secret']);
  });

  it('breaks its policy under our eyes', async () => {
    const before = app.violations.length;
    await app.page.evaluate(() => {
      const image = new Image();
      image.src = '/picture.png';
      document.body.append(image);
    });
    await expect.poll(() => app.violations.slice(before).join('\n')).toMatch(/img-src/u);
  });

  it('opens no window and goes nowhere', async () => {
    await app.page.evaluate(() => {
      window.open('https://example.org');
      window.location.href = 'https://example.org/away';
    });
    await expect.poll(() => app.page.context().pages().length).toBe(1);
    expect(await app.page.evaluate(() => [window.location.hostname, document.title])).toStrictEqual([
      'bundle.invalid',
      'Fixture',
    ]);
  });
});

describe('closing', () => {
  it('can be prevented by main, then not', async () => {
    await app.requestClose();
    expect(await app.page.title()).toBe('Fixture');
    await app.requestClose();
    await app.ended;
  });
});
