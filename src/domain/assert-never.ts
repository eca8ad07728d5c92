/** Closes a switch over a union: the compiler reports every case that is missing. Throws if data lied to the types. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
