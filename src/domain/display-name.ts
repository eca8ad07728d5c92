import type { Values } from './fields/field.ts';

/** Characters of a name that are told: in a list, in a message, in the name of a file. */
const toldLength = 200;

/** A name as it is told; a text of a page may stand where a name belongs. */
export function shortened(name: string): string {
  const letters = Array.from(name.slice(0, 2 * toldLength + 2));
  return letters.length <= toldLength
    ? name
    : `${letters
        .slice(0, toldLength - 1)
        .join('')
        .trimEnd()}…`;
}

/** How a person is called on screen and on paper, from the values of the identity entry; '' when no name is given. */
export function displayName(identity: Values): string {
  const read = (name: string): string => {
    const value = identity[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const family = read('usageName') || read('birthName');
  const name = [read('givenNames'), family].filter((part) => part !== '').join(' ');
  // Who writes a name wants it shown; who writes none may go by a pseudonym alone.
  return name || read('pseudonym');
}
