import type { Revision } from './records.ts';

/** Who descends from whom, over the revisions of both sides. Parents that are not known end a path. */
export type RevisionGraph = ReadonlyMap<string, Pick<Revision, 'parents'>>;

/** Ids of a revision's ancestors, itself included. */
export function ancestors(graph: RevisionGraph, id: string): ReadonlySet<string> {
  const found = new Set<string>([id]);
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const parent of graph.get(next)?.parents ?? []) {
      if (!found.has(parent)) {
        found.add(parent);
        waiting.push(parent);
      }
    }
  }
  return found;
}

/**
 * The nearest common ancestor for which `hasBody` says that its body is still there. When lines crossed and several are as
 * near, the smallest id: the answer must not depend on which side asks.
 */
export function commonAncestor(
  graph: RevisionGraph,
  left: string,
  right: string,
  hasBody: (id: string) => boolean,
): string | undefined {
  const ofRight = ancestors(graph, right);
  const candidates = nearest(graph, left, (id) => ofRight.has(id) && hasBody(id));
  const maximal = candidates.filter((id) =>
    candidates.every((other) => other === id || !ancestors(graph, other).has(id)),
  );
  return maximal.toSorted()[0];
}

/** The first revision that is wanted on every way back from `start`. */
function nearest(graph: RevisionGraph, start: string, isWanted: (id: string) => boolean): readonly string[] {
  const seen = new Set<string>([start]);
  const waiting = [start];
  const found: string[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isWanted(next)) {
      found.push(next);
      continue;
    }
    for (const parent of graph.get(next)?.parents ?? []) {
      if (!seen.has(parent)) {
        seen.add(parent);
        waiting.push(parent);
      }
    }
  }
  return found;
}
