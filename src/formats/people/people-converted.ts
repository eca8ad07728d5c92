import type { Values } from '../../domain/fields/field.ts';

/** One record of the file as an entry of a section. */
export interface Converted {
  readonly section: string;
  readonly values: Values;
  /** Lines of what has no field, for the end of its notes. */
  readonly rest: readonly string[];
}

export type CreateId = () => string;

/** A record that others point at by its name. */
export interface Target {
  readonly id: string;
  readonly name: string;
  /** As it was written. */
  readonly start?: string | undefined;
}

export interface Targets {
  readonly employers: readonly Target[];
  readonly trainings: readonly Target[];
  readonly courses: readonly Target[];
}
