import { expect, it } from 'vitest';
import type { Events } from './contract.ts';
import { createPageEvents } from './events.ts';

const opened: Events['file-opened'] = { ok: true, value: { token: 'a', name: 'mine.passeport', size: 3 } };

it('keeps an opened file until the page hears it, and nothing else', () => {
  const delivered: unknown[] = [];
  const events = createPageEvents((...event) => delivered.push(event));
  events.send('file-opened', opened);
  events.send('menu-command', 'print');
  expect(delivered).toStrictEqual([]);
  events.listen('menu-command');
  events.listen('file-opened');
  events.send('menu-command', 'undo');
  expect(delivered).toStrictEqual([
    ['file-opened', opened],
    ['menu-command', 'undo'],
  ]);
});

it('hears nothing after a reload until the page says so', () => {
  const delivered: unknown[] = [];
  const events = createPageEvents((...event) => delivered.push(event));
  events.listen('close-requested');
  events.reset();
  events.send('close-requested', null);
  expect([events.isHeard('close-requested'), delivered]).toStrictEqual([false, []]);
});
