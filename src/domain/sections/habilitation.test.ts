import { describe, expect, it } from 'vitest';
import { habilitationFamilies } from '../codelists/habilitation-families.ts';
import type { Values } from '../fields/field.ts';
import { habilitation } from './habilitation.ts';

const suggest = (name: 'validUntil' | 'kind', values: Values) =>
  habilitation.suggestions?.[name]?.(values, { birthDate: undefined });
const family = (code: string): Values => ({ family: { code } });

describe('what is proposed for an habilitation', () => {
  it('is the end that the rule of its family gives', () => {
    expect(suggest('validUntil', { ...family('CACES_R489'), issued: '2023-03-10' })).toMatchObject({
      value: '2028-03-09',
      verify: false,
    });
  });

  it('is the rule alone where no end can be told, date or not', () => {
    for (const issued of [null, '2023-03-10']) {
      const found = suggest('validUntil', { ...family('HAB_ELEC'), issued });
      expect(found).toMatchObject({
        reason: habilitationFamilies.find('HAB_ELEC')?.rule,
        verify: false,
      });
      expect(found).not.toHaveProperty('value');
    }
  });

  it('says why a date that is too vague gives no end, and asks for no date', () => {
    expect(suggest('validUntil', { ...family('SST'), issued: '2023' })?.reason.fr).toContain('année seule');
    expect(suggest('validUntil', { ...family('SST'), issued: null })).toBeNull();
    expect(suggest('validUntil', { family: { other: 'Maison' }, issued: '2023-03-10' })).toBeNull();
  });

  it('is whose title it is, from its family', () => {
    const kinds = ['CACES_R489', 'HAB_ELEC', 'INCENDIE'].map((code) => suggest('kind', family(code))?.value);
    expect(kinds).toEqual(['PERSONAL', 'EMPLOYER', 'TRAINING']);
    expect(suggest('kind', { family: null })).toBeNull();
  });
});
