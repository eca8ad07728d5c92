import { createContext, use, type ReactNode } from 'react';
import type { Path } from '../domain/address.ts';
import type { FieldValue, LinkValue, Values } from '../domain/fields/field.ts';
import type { Language } from '../domain/language.ts';
import type { Advice } from './form-advice.ts';

/**
 * What a form may do to its entry. Each call is one change of the passport: it resolves once the change is kept and
 * rejects when it could not be, so that the field stays open with its text.
 */
export interface Editing {
  setValue(field: Path, value: FieldValue): Promise<void>;
  /** Adds an element to a list and gives its id. */
  addItem(list: Path, values?: Values, index?: number): Promise<string>;
  moveItem(item: Path, toIndex: number): Promise<void>;
  /** `name` is told in the message that offers to undo. */
  removeItem(item: Path, name: string): Promise<void>;
  duplicateItem(item: Path): Promise<string>;
}

/** An entry, or an element of one, that a link field may point at. */
export interface LinkTarget {
  readonly entry: string;
  readonly item?: string;
  readonly label: string;
  readonly detail?: string;
}

/** Everything the parts of a form need to know besides the values they show. */
export interface EditingScope {
  readonly editing: Editing;
  /** Names the entry in keys and remembered positions; does not change while the form is on screen. */
  readonly entry: string;
  /** Language of the person's words: sets `lang` on what they wrote. */
  readonly contentLanguage: Language;
  /** The calendar day, YYYY-MM-DD, for warnings and states. */
  readonly today: string;
  readonly advice: Advice;
  /** Field or element to unfold and focus: an address someone came from, or an element just added. */
  readonly target: Path | undefined;
  readonly setTarget: (target: Path | undefined) => void;
  /** Address (href) of the page of an element that has one of its own. */
  readonly hrefOf: (item: Path) => string;
  /** Goes to that page; `at` is focused there. */
  readonly openItem: (item: Path, at?: Path) => void;
  /** What link fields of these section types may point at. */
  readonly linkTargets: (sections: readonly string[]) => readonly LinkTarget[];
  /** Address of what a link points at; undefined when it is no longer there. */
  readonly hrefOfLink: (link: LinkValue) => string | undefined;
}

const EditingContext = createContext<EditingScope | null>(null);

export function EditingProvider({
  scope,
  children,
}: {
  readonly scope: EditingScope;
  readonly children: ReactNode;
}) {
  return <EditingContext value={scope}>{children}</EditingContext>;
}

/** Throws outside of an `EditingProvider`: a form without one is a mistake of ours. */
export function useEditing(): EditingScope {
  const scope = use(EditingContext);
  if (scope === null) throw new Error('A field must stand inside an EditingProvider');
  return scope;
}

export const samePath = (left: Path, right: Path): boolean =>
  left.length === right.length && left.every((part, index) => part === right[index]);

/** Whether `path` is `inside` or something within it. */
export const startsWith = (path: Path, inside: Path): boolean =>
  path.length >= inside.length && inside.every((part, index) => part === path[index]);
