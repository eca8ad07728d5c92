import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sections } from '../domain/sections/index.ts';
import { isIconName } from '../ui/icons.tsx';

const tokens = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8');

describe('the look of every section', () => {
  it.each(sections.map(({ type, icon, tone }) => ({ type, icon, tone })))(
    'has a drawing and a colour in each theme: $type ($icon, $tone)',
    ({ icon, tone }) => {
      expect(isIconName(icon)).toBe(true);
      const colours = tokens.match(new RegExp(`--c-${tone}: #[0-9a-f]{6};`, 'gu'));
      expect(colours?.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('has a drawing of its own', () => {
    expect(new Set(sections.map(({ icon }) => icon)).size).toBe(sections.length);
  });
});
