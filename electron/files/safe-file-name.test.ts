import { expect, it } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

it('keeps a plain name, accents included', () => {
  expect(safeFileName('Passeport de Léa – 2026.passeport')).toBe('Passeport de Léa – 2026.passeport');
});

it('leaves no folder, no drive and no hidden file in a name', () => {
  expect(
    ['../../etc/passwd', 'C:\\x', '.hidden', 'a/b.pdf', 'a\u0000b', ' . ', 'x?*.pdf'].map((name) =>
      safeFileName(name),
    ),
  ).toStrictEqual(['-..-etc-passwd', 'C--x', 'hidden', 'a-b.pdf', 'a-b', 'passeport', 'x--.pdf']);
});

it('shortens a long name and keeps its ending', () => {
  const name = safeFileName(`${'é'.repeat(200)}.passeport`);
  expect([Array.from(name).length, name.endsWith('é.passeport')]).toStrictEqual([120, true]);
});

it('says what it is told when nothing is left', () => {
  expect(safeFileName('...', 'piece')).toBe('piece');
});
