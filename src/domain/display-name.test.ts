import { describe, expect, it } from 'vitest';
import { displayName } from './display-name.ts';

describe('the name of a person', () => {
  it('is their first names and the name in use, or the one at birth', () => {
    expect(displayName({ givenNames: ' Zoé ', usageName: 'Lefèvre', birthName: 'Martin' })).toBe(
      'Zoé Lefèvre',
    );
    expect(displayName({ givenNames: 'Zoé', usageName: ' ', birthName: 'Martin' })).toBe('Zoé Martin');
    expect(displayName({ birthName: 'Martin' })).toBe('Martin');
  });

  it('is a pseudonym as long as there is no other, and nothing otherwise', () => {
    expect(displayName({ givenNames: '', usageName: '', pseudonym: 'Loulou' })).toBe('Loulou');
    expect(displayName({ givenNames: 'Zoé', pseudonym: 'Loulou' })).toBe('Zoé');
    expect(displayName({})).toBe('');
  });
});
