/** A copy that was read back: when, as an ISO instant in UTC, and what its file is called. */
interface MadeCopy {
  readonly at: string;
  readonly name: string;
}

/** Of two copies, each of which may not be known, the one made last; the first when they are as old. */
export function newerCopy<First extends MadeCopy, Second extends MadeCopy>(
  first: First | undefined,
  second: Second | undefined,
): First | Second | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return Date.parse(second.at) > Date.parse(first.at) ? second : first;
}
