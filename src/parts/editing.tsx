import { createContext, use, type ReactNode } from 'react';
import type { Path } from '../domain/address.ts';
import type { KnownCompetence } from '../domain/competences.ts';
import type { CompetenceColumn, FieldValue, LinkValue, Values } from '../domain/fields/field.ts';
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
  /** What the person has already noted in that column anywhere; read when a line is about to be written. */
  readonly knownCompetences?: (column: CompetenceColumn) => Promise<readonly KnownCompetence[]>;
  /** Bytes that an image field refers to; undefined when they are not in this passport. The same function on every redraw. */
  readonly imageBytes: (sha256: string) => Promise<Blob | undefined>;
  /** Keeps the bytes of an image and gives their SHA-256; undefined when the passport is full. */
  readonly storeImage: (image: Blob) => Promise<string | undefined>;
  /** Begins what the link field at this path is there for, links both to each other, and goes to it. */
  readonly beginLinked?: (link: Path) => Promise<void>;
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

/** Where a value may be shown outside of any form (the bin, a restore): null there. */
export const useOptionalEditing = (): EditingScope | null => use(EditingContext);

export const samePath = (left: Path, right: Path): boolean =>
  left.length === right.length && left.every((part, index) => part === right[index]);

/** Whether `path` is `inside` or something within it. */
export const startsWith = (path: Path, inside: Path): boolean =>
  path.length >= inside.length && inside.every((part, index) => part === path[index]);
