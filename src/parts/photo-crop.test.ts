import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, wholeCrop, zoomed } from './photo-crop.ts';

const sizes = fc.record({
  width: fc.integer({ min: 1, max: 1200 }),
  height: fc.integer({ min: 1, max: 1200 }),
});

describe('the frame of a photo', () => {
  it('takes the whole width of a tall picture, and the whole height of a wide one', () => {
    expect(wholeCrop({ width: 600, height: 1200 })).toEqual({ x: 0, y: 0.119, width: 1, height: 0.6429 });
    expect(wholeCrop({ width: 1200, height: 600 })).toEqual({ x: 0.3056, y: 0, width: 0.3889, height: 1 });
    expect(wholeCrop({ width: 350, height: 450 })).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });

  it('comes closer round its middle, and goes back no further than the picture', () => {
    const size = { width: 350, height: 450 };
    const closer = zoomed(size, wholeCrop(size), 2);
    expect(closer).toEqual({ x: 0.25, y: 0.25, width: 0.5, height: 0.5 });
    expect(zoomed(size, closer, 1 / 8)).toEqual(wholeCrop(size));
  });

  it('moves as far as the picture goes', () => {
    const crop = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };
    expect(moved(crop, 0.1, -0.1)).toEqual({ x: 0.3, y: 0.2, width: 0.5, height: 0.5 });
    expect(moved(crop, 9, -9)).toEqual({ x: 0.5, y: 0, width: 0.5, height: 0.5 });
  });

  it('stays inside the picture and in its proportions, whatever is asked of it', () => {
    const steps = fc.array(
      fc.oneof(
        fc.constantFrom(1.1, 1 / 1.1, 2).map((factor) => ({ factor })),
        fc.record({
          right: fc.double({ min: -1, max: 1, noNaN: true }),
          down: fc.double({ min: -1, max: 1, noNaN: true }),
        }),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(sizes, steps, (size, all) => {
        let crop = wholeCrop(size);
        for (const step of all) {
          crop = 'factor' in step ? zoomed(size, crop, step.factor) : moved(crop, step.right, step.down);
        }
        const sides = [crop.x, crop.y, 1 - crop.x - crop.width, 1 - crop.y - crop.height];
        expect(sides.filter((side) => side < -1e-9)).toEqual([]);
        const { width, height } = wholeCrop(size);
        expect(Math.abs(crop.width * height - crop.height * width)).toBeLessThan(0.001);
      }),
    );
  });
});
