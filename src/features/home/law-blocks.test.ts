import { expect, it } from 'vitest';
import { sections } from '../../domain/sections/index.ts';
import { lawBlocks } from './law-blocks.ts';

it('has a section for each part that the law lists', () => {
  const types = sections.map((section) => section.type);
  expect(lawBlocks.filter((block) => !types.includes(block.section))).toEqual([]);
});
