import { sameValue } from './fields/same.ts';

type Ids = readonly string[];

/**
 * The order of a list that two devices changed, by the ids of its elements: all that either side holds. The elements that both knew
 * come first, as whoever moved them has them; then what was added, in turn. So three devices come to one order whomever they meet
 * first, which they would not if an addition stayed behind an element that the third has removed. `base` is what both knew,
 * undefined when its body was thinned away.
 */
export function mergedOrder(base: Ids | undefined, one: Ids, two: Ids): Ids {
  const inTwo = new Set(two);
  const known = new Set(base ?? one.filter((id) => inTwo.has(id)));
  const isKnown = (id: string): boolean => known.has(id);
  const isNew = (id: string): boolean => !known.has(id);
  return [
    ...orderOfKnown(base, one.filter(isKnown), two.filter(isKnown)),
    ...inTurn(one.filter(isNew), two.filter(isNew)),
  ];
}

function orderOfKnown(base: Ids | undefined, one: Ids, two: Ids): Ids {
  const inOne = new Set(one);
  const inTwo = new Set(two);
  const isShared = (id: string): boolean => inOne.has(id) && inTwo.has(id);
  const before = base?.filter(isShared);
  const hasMoved = (ids: Ids): boolean => !sameValue(ids.filter(isShared), before);
  const [isOneMoved, isTwoMoved] = [hasMoved(one), hasMoved(two)];
  if (base && !isOneMoved && !isTwoMoved) return base.filter((id) => inOne.has(id) || inTwo.has(id));
  const isOneFirst = JSON.stringify(one) <= JSON.stringify(two);
  const isOneLead = isOneMoved === isTwoMoved ? isOneFirst : isOneMoved;
  return isOneLead ? withOthers(one, two) : withOthers(two, one);
}

/** `lead`, and what only `guest` holds behind the element that it follows there. */
function withOthers(lead: Ids, guest: Ids): Ids {
  const order = [...lead];
  const held = new Set(lead);
  guest.forEach((id, index) => {
    if (held.has(id)) return;
    const previous = guest[index - 1];
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id);
  });
  return order;
}

/**
 * Two runs as one, each in its own order. The place of an element is the greatest id up to it; joining does not change that, so the
 * order in which several runs are joined makes no difference.
 */
function inTurn(one: Ids, two: Ids): Ids {
  const places = new Map([...placed(one), ...placed(two)]);
  return [...places]
    .toSorted(([, left], [, right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([id]) => id);
}

function* placed(ids: Ids): Generator<readonly [id: string, place: string]> {
  let greatest = '';
  for (const id of ids) {
    if (id > greatest) greatest = id;
    yield [id, greatest];
  }
}
