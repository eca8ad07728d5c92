import { expect, test } from 'vitest';
import { drawSeal } from './seal.ts';

const distances = (number: number): readonly number[] => {
  const { petals, band } = drawSeal(number);
  return [...petals, ...band].map(([x, y]) => Math.hypot(x, y));
};

test('the same number draws the same rosette, another one another', () => {
  expect(drawSeal(42)).toEqual(drawSeal(42));
  expect(drawSeal(42)).not.toEqual(drawSeal(43));
});

test.each([0, 1, 7, 4_294_967_295, Number.MAX_SAFE_INTEGER])(
  '%d fits its circle and leaves room for initials',
  (number) => {
    expect(Math.max(...distances(number))).toBeLessThanOrEqual(1);
    expect(Math.min(...distances(number))).toBeGreaterThan(0.5);
  },
);

test('each line closes on itself', () => {
  for (let number = 0; number < 200; number += 1) {
    const { petals, band } = drawSeal(number);
    for (const line of [petals, band]) {
      const [first, last] = [line[0] ?? [0, 0], line.at(-1) ?? [0, 0]];
      expect(Math.hypot(first[0] - last[0], first[1] - last[1])).toBeLessThan(0.1);
    }
  }
});
