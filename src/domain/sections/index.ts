import type { Section } from '../section.ts';
import { assessment } from './assessment.ts';
import { certification } from './certification.ts';
import { digital } from './digital.ts';
import { education } from './education.ts';
import { employment } from './employment.ts';
import { habilitation } from './habilitation.ts';
import { identity } from './identity.ts';
import { internship } from './internship.ts';
import { interview } from './interview.ts';
import { language } from './language.ts';
import { mentoring } from './mentoring.ts';
import { note } from './note.ts';
import { project } from './project.ts';
import { training } from './training.ts';
import { volunteering } from './volunteering.ts';

/** The registry: every section, in the order of the contents and of documents. A new section is one file and one line here. */
export const sections: readonly Section[] = [
  identity,
  project,
  education,
  internship,
  employment,
  training,
  certification,
  habilitation,
  interview,
  language,
  volunteering,
  mentoring,
  digital,
  assessment,
  note,
];

const byType = new Map(sections.map((section) => [section.type, section]));

/** The section of an entry. Entries of sections unknown to this version never get here: files that hold them are refused. */
export function sectionOf(type: string): Section {
  const section = byType.get(type);
  if (!section) throw new Error(`No section is called ${type}`);
  return section;
}
