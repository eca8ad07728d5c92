import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompetencesValue, Item, Values } from '../../src/domain/fields/field.ts';
import type { Entry, PassportContents } from '../../src/domain/records.ts';
import { searchLines } from '../../src/domain/search.ts';
import { bytesSource } from '../../src/formats/file-source.ts';
import { readPassportFile } from '../../src/formats/passport-file/read-passport-file.ts';
import { root } from './launch-app.ts';

/** Contents of a passport file; throws with the reason when it does not open. */
export async function contentsOfFile(path: string): Promise<PassportContents> {
  const opened = await readPassportFile(bytesSource(new Uint8Array(await readFile(path))));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value.contents;
}

/** What stands in a text field. */
export function textOf(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

const isItems = (value: unknown): value is readonly Item[] => Array.isArray(value);
export const itemsOf = (values: Values, field: string): readonly Item[] => {
  const value = values[field];
  return isItems(value) ? value : [];
};

/**
 * What is typed in the journey: two employers, five posts and twelve missions of the forklift driver of the example. Ten
 * missions are of these employers; two more, of his next one, are told in the last post.
 */
export async function employersToType(): Promise<readonly Values[]> {
  const { entries } = await contentsOfFile(join(root, 'resources', 'examples', 'karim-benhaddou.passeport'));
  const named = (name: string): Values => {
    const found = entries.find((entry) => textOf(entry.values, 'employer').startsWith(name));
    if (!found) throw new Error(`The example has no employer ${name}`);
    return found.values;
  };
  const [corbet, capMission, next] = [named('Emballages Corbet'), named('Cap Mission'), named('Logi')];
  const posts = itemsOf(capMission, 'posts');
  const borrowed = itemsOf(next, 'posts').flatMap((post) => itemsOf(post.values, 'missions'));
  const longer = posts.map((post, index) =>
    index === posts.length - 1
      ? { ...post, values: { ...post.values, missions: [...itemsOf(post.values, 'missions'), ...borrowed] } }
      : post,
  );
  return [corbet, { ...capMission, posts: longer }];
}

/** Values without the ids of items and competences, which each typing makes anew. */
export function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, part]) => [key, withoutIds(part)]),
  );
}

export const competencesOf = (values: Values): CompetencesValue =>
  // The field is declared so in the section.
  values['competences'] as CompetencesValue;

/** Every word of an employment; its dates apart, which the date column writes shorter (« sept. »). */
export const wordsOf = (entry: Entry): readonly string[] =>
  searchLines(entry, 'fr')
    .filter((line) => line.field.kind !== 'period')
    .flatMap((line) => line.text.split(/[\s·]+/u))
    .filter((word) => word !== '');
