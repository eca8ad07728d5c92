import { expect, it } from 'vitest';
import { employment } from './sections/employment.ts';
import { valueDifferences } from './value-differences.ts';
import type { Values } from './fields/field.ts';

const { fields } = employment;
const post = (id: string, title: string) => ({ id, values: { title } });
const compared = (mine: Values, theirs: Values) => valueDifferences(mine, theirs, fields, 'fr');
const told = (mine: Values, theirs: Values) =>
  compared(mine, theirs).map(({ label, mine: left, theirs: right }) => ({
    label,
    mine: left,
    theirs: right,
  }));

it('says nothing of what is the same', () => {
  expect(told({ employer: 'Logi’Sud', sector: '' }, { employer: 'Logi’Sud', sector: '' })).toEqual([]);
});

it('tells the words of both sides, and nothing for a side that says nothing', () => {
  expect(
    told({ employer: 'Logi’Sud', sector: '' }, { employer: 'Logi’Nord', sector: 'Froid\net sec' }),
  ).toEqual([
    { label: 'Employeur', mine: 'Logi’Sud', theirs: 'Logi’Nord' },
    { label: 'Activité de l’entreprise', mine: '', theirs: 'Froid et sec' },
  ]);
});

it('goes into lists, element by element', () => {
  const mine = { posts: [post('a', 'Cariste'), post('b', 'Chef de quai')] };
  const theirs = { posts: [post('a', 'Cariste confirmé'), post('c', 'Formateur')] };
  const [label, list] = [fields.posts.fields.title.label.fr, fields.posts.label.fr];
  expect(told(mine, theirs)).toEqual([
    { label: `Cariste › ${label}`, mine: 'Cariste', theirs: 'Cariste confirmé' },
    { label: list, mine: 'Chef de quai', theirs: '' },
    { label: list, mine: '', theirs: 'Formateur' },
  ]);
  expect(compared(mine, theirs).map(({ path }) => path)).toEqual(['/posts/a/title', '/posts/b', '/posts/c']);
});

it('shows both orders of elements that only changed places', () => {
  const [a, b] = [post('a', 'Cariste'), post('b', 'Chef')];
  expect(told({ posts: [a, b] }, { posts: [b, a] })).toEqual([
    { label: fields.posts.label.fr, mine: 'Cariste, Chef', theirs: 'Chef, Cariste' },
  ]);
});

it('cuts long texts around the first letter that differs', () => {
  const same = 'mot '.repeat(100);
  const [row] = told({ sector: `${same}froid` }, { sector: `${same}sec ${same}` });
  expect(row?.mine).toMatch(/^….{20,40}froid$/u);
  expect(row?.theirs).toMatch(/^….{20,40}sec mot .+…$/u);
  expect(row?.theirs.length).toBeLessThan(125);
});
