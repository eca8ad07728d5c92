import { describe, expect, it } from 'vitest';
import { rowShortLabel } from '../codelist.ts';
import { interviewKinds } from './interview-kinds.ts';
import { proposalStatuses } from './proposal-statuses.ts';
import { qualificationLevels } from './qualification-levels.ts';
import { registryCodelists } from './registry-codelists.ts';
import { volunteeringTypes } from './volunteering-types.ts';

const all = registryCodelists();

/** Rows per list as counted in the research on the passport: rows, of which to verify, of which no longer issued. */
const rowsPerList = {
  // 5.1: levels 1 to 8 and « sans objet »; 1 and 2 are background knowledge.
  'qualification-levels': [9, 2, 0],
  // 5.3: the four of the law, thirteen that people say, and « autre »; all but the last are background knowledge.
  'training-natures': [18, 17, 0],
  // 5.4
  'training-modalities': [8, 0, 0],
  initiators: [4, 0, 0],
  'training-times': [4, 0, 0],
  // 5.5: 25 lines, of which POEI / POEC and AUTRE / NSP count twice and DIF ended in 2014 (PROA, AGEFIPH, DIFE, PUBLIC, GRATUIT).
  'training-fundings': [26, 5, 1],
  // 5.6: eleven statuses of the process, two requests.
  'vae-statuses': [11, 0, 0],
  'vae-requests': [2, 0, 0],
  'bloc-states': [2, 0, 0],
  // 5.10: three of the law, five of the order on the State’s passport, one common, five of background knowledge, mandates.
  'volunteering-types': [15, 5, 0],
  // 3.4: seven kinds, the two names of the law for one of them, the yearly appraisal that is none, and « autre ».
  'interview-kinds': [10, 1, 0],
  'proposal-statuses': [8, 0, 0],
  // 3.1: nine absences, and « autre ».
  'absence-reasons': [10, 0, 0],
  // 3.2: the date of effect of the law of 2025 is disputed.
  'interview-rhythms': [3, 1, 0],
  // 1.9 B, C, E, F, H, I, K, L
  'education-statuses': [4, 0, 0],
  'internship-types': [8, 1, 0],
  'training-situations': [3, 0, 0],
  'training-outcomes': [4, 0, 0],
  'certification-types': [6, 0, 0],
  'certification-routes': [6, 0, 0],
  'language-certificates': [10, 0, 1],
  'digital-levels': [5, 5, 0],
  'digital-certificates': [4, 3, 0],
  'mentoring-roles': [6, 0, 0],
  'assessment-types': [6, 1, 0],
};

describe('lists of the sections', () => {
  it('have as many rows as were found, marked as they were found', () => {
    const counted = all
      .filter((list) => Object.hasOwn(rowsPerList, list.id))
      .map(({ id, rows }) => [
        id,
        [rows.length, rows.filter((row) => row.verify).length, rows.filter((row) => row.historic).length],
      ]);
    expect(Object.fromEntries(counted)).toEqual(rowsPerList);
  });

  it('offer what is no longer issued after everything else', () => {
    const late = all.filter(({ id, rows }) => {
      if (!Object.hasOwn(rowsPerList, id)) return false;
      const first = rows.findIndex((row) => row.historic);
      return first !== -1 && rows.slice(first).some((row) => !row.historic);
    });
    expect(late.map((list) => list.id)).toEqual([]);
  });

  it('tell the new number of each level beside the old one: old III is 5, old V is 3', () => {
    expect(qualificationLevels.rows.map(({ fr }) => fr.match(/\d|anciennement [IV]+/gu))).toEqual([
      ['1'],
      ['2'],
      ['3', 'anciennement V'],
      ['4', 'anciennement IV'],
      ['5', 'anciennement III'],
      ['6', 'anciennement II'],
      ['7', 'anciennement I'],
      ['8', 'anciennement I'],
      null,
    ]);
  });

  it('know the eight outcomes of a proposal, in their order', () => {
    expect(proposalStatuses.rows.map(({ code }) => code)).toEqual([
      'PROPOSEE',
      'ACCEPTEE',
      'REFUSEE_MOI',
      'REFUSEE_EMPLOYEUR',
      'REPORTEE',
      'PLANIFIEE',
      'REALISEE',
      'ABANDONNEE',
    ]);
  });

  it('name the interview by both of its names', () => {
    const names = interviewKinds.rows.slice(0, 2).map((row) => rowShortLabel(row, 'fr'));
    expect(names).toEqual(['Entretien de parcours professionnel', 'Entretien professionnel']);
  });

  it('never offer to note a trade union, a party or a religion', () => {
    const words = volunteeringTypes.rows.map(({ fr }) => fr).join(' ');
    expect(words).not.toMatch(/syndic|parti politique|relig|culte/iu);
  });
});
