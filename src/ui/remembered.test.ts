import { expect, it } from 'vitest';
import { keepOpenings, rememberedOpening } from './remembered.ts';

it('hands over the openings that last, and those alone, when one of them changes', () => {
  const written: object[] = [];
  keepOpenings({ 'help.columns': true }, (lasting) => written.push(lasting));
  expect(rememberedOpening.of('help.columns')).toBe(true);
  rememberedOpening.set('mission', true);
  rememberedOpening.set('help.columns', true);
  expect(written).toEqual([]);
  rememberedOpening.set('help.columns', false);
  expect(written).toEqual([{ 'help.columns': false }]);
});
