import type { Values } from './fields/field.ts';

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
