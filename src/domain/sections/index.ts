import type { Section } from '../section.ts';
import { employment } from './employment.ts';
import { habilitation } from './habilitation.ts';
import { identity } from './identity.ts';

/** The registry: every section, in the order of a life. A new section is one file and one line here. */
export const sections: readonly Section[] = [identity, employment, habilitation];

const byType = new Map(sections.map((section) => [section.type, section]));

/** The section of an entry. Entries of sections unknown to this version never get here: files that hold them are refused. */
export function sectionOf(type: string): Section {
  const section = byType.get(type);
  if (!section) throw new Error(`No section is called ${type}`);
  return section;
}
