import type { Item, Values } from './fields/field.ts';
import type { Language } from './language.ts';
import type { LetterTopic } from './letter.ts';
import { formatPeriod, periodSchema } from './period.ts';
import type { Entry } from './records.ts';
import { employment } from './sections/employment.ts';
import { internship } from './sections/internship.ts';
import { training } from './sections/training.ts';

/** What a letter can be about: the posts, internships and trainings of the passport, in the order of its lists. */
export function letterTopics(entries: readonly Entry[], language: Language): readonly LetterTopic[] {
  return entries.flatMap((entry) => topicsOf(entry, language));
}

function topicsOf({ id, section, values }: Entry, language: Language): readonly LetterTopic[] {
  switch (section) {
    case employment.type: {
      const posts = itemsOf(values['posts']);
      const about = {
        kind: 'post',
        organisation: textOf(values, 'employer'),
        place: placeOf(values),
      } as const;
      if (posts.length === 0) return [{ ...about, id, title: '', dates: '', isOver: true }];
      return posts.map((post) => ({
        ...about,
        id: post.id,
        title: textOf(post.values, 'title'),
        dates: datesOf(post.values, language),
        isOver: isOver(post.values),
      }));
    }
    case internship.type:
      return [
        {
          id,
          kind: 'internship',
          title: textOf(values, 'title'),
          organisation: textOf(values, 'employer'),
          place: placeOf(values),
          dates: datesOf(values, language),
          isOver: isOver(values),
        },
      ];
    case training.type:
      return [
        {
          id,
          kind: 'training',
          title: textOf(values, 'title'),
          organisation: textOf(values, 'organisation') || labelOf(values['employment']),
          place: placeOf(values),
          dates: datesOf(values, language),
          isOver: isOver(values),
        },
      ];
    default:
      return [];
  }
}

/** Nothing says that it goes on. */
function isOver(values: Values): boolean {
  const period = periodSchema.safeParse(values['period']);
  return !(period.success && period.data.end.state === 'ongoing');
}

function textOf(values: Values, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value.trim() : '';
}

/** Town, with its postcode before it. */
function placeOf(values: Values): string {
  const { place } = values;
  if (typeof place !== 'object' || place === null || !('postcode' in place)) return '';
  return [place.postcode, place.text].filter((part) => part !== '').join(' ');
}

function labelOf(link: Values[string] | undefined): string {
  return typeof link === 'object' && link !== null && 'label' in link && typeof link.label === 'string'
    ? link.label
    : '';
}

function datesOf(values: Values, language: Language): string {
  const period = periodSchema.safeParse(values['period']);
  return period.success ? formatPeriod(period.data, language, 'long') : '';
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && 'values' in value;
const itemsOf = (value: unknown): readonly Item[] => (Array.isArray(value) ? value.filter(isItem) : []);
