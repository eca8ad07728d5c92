import type { Section } from './section.ts';
import { sections } from './sections/index.ts';

/**
 * Where the fields of one section go in another: routes to try, as paths of a section file ('posts[].title' is the first
 * post's). A field without a route goes to the field of the same name. `unlabelled` are those told in the notes as they are.
 */
export interface Routes {
  readonly [field: string]: readonly string[] | undefined;
  readonly unlabelled?: readonly string[];
}

interface Declared {
  readonly from: string;
  readonly to: string;
  readonly routes: Routes;
}

/** Time spent somewhere becomes a job: its employer, with one post. */
const toOnePost = {
  period: ['posts[].period'],
  missions: ['posts[].missions'],
} as const;

/** What people do with an entry that they began in another place. Anything noted to be sorted can become anything. */
const declared: readonly Declared[] = [
  {
    from: 'internship',
    to: 'employment',
    routes: { ...toOnePost, title: ['posts[].title'], tutor: ['posts[].team'] },
  },
  {
    from: 'volunteering',
    to: 'employment',
    routes: { ...toOnePost, organisation: ['employer'], role: ['posts[].title'] },
  },
  // Who gives a training is not who certifies: said in the notes, never claimed.
  { from: 'training', to: 'certification', routes: { period: ['obtained'] } },
  { from: 'certification', to: 'training', routes: { obtained: ['period'] } },
  { from: 'education', to: 'certification', routes: {} },
  {
    from: 'training',
    to: 'habilitation',
    routes: { period: ['issued'], organisation: ['issuer'] },
  },
  { from: 'habilitation', to: 'certification', routes: { family: ['title'], issued: ['obtained'] } },
  { from: 'certification', to: 'habilitation', routes: { obtained: ['issued'] } },
];

const byPair = new Map(declared.map((row) => [`${row.from} ${row.to}`, row.routes]));

/** The sections that an entry of this one can become, in the order of the registry. */
export function conversionTargets(from: Section): readonly Section[] {
  if (from.cardinality === 'one') return [];
  const isNote = from.chapter === 'inbox';
  return sections.filter((to) =>
    isNote ? to.chapter !== 'inbox' && to.cardinality === 'many' : byPair.has(`${from.type} ${to.type}`),
  );
}

/** The routes of a pair; throws for one that is not offered. */
export function routesBetween(from: Section, to: Section): Routes {
  if (from.chapter === 'inbox' && to.cardinality === 'many') return sortingRoutes(from, to);
  const routes = byPair.get(`${from.type} ${to.type}`);
  if (!routes) throw new Error(`${from.type} does not become ${to.type}`);
  return routes;
}

/** A quick note: a short one names the entry, a long one waits in its notes; the day it was noted is told there, and claims nothing. */
function sortingRoutes(from: Section, to: Section): Routes {
  const texts = from.title.slice(0, 1);
  const names = to.title.slice(0, 1).filter((name) => to.fields[name]?.kind === 'text');
  return {
    ...Object.fromEntries(texts.map((name) => [name, names])),
    ...Object.fromEntries(from.timeline.map((name) => [name, []])),
    unlabelled: texts,
  };
}
