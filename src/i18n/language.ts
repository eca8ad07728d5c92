/** The two languages of the interface. French is written first; English is complete. */
export type Language = 'fr' | 'en';

/**
 * The shape of an area's sentences, told by its French file, that the English one must fill entirely: a sentence is a
 * string, or a function of one object.
 */
export type Widen<Area> = {
  readonly [Key in keyof Area]: Area[Key] extends string
    ? string
    : Area[Key] extends (...values: infer Given) => string
      ? (...values: Given) => string
      : Widen<Area[Key]>;
};

/** Picks singular or plural by the language's own rule (in French, 0 and 1 are singular). */
export function plural(language: Language, count: number, one: string, many: string): string {
  const isOne = language === 'fr' ? Math.abs(count) < 2 : count === 1;
  return isOne ? one : many;
}
