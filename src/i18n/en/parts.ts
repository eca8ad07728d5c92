import type { parts as french } from '../fr/parts.ts';
import { plural, type Widen } from '../language.ts';

export const parts: Widen<typeof french> = {
  date: {
    hint: 'The day, the month or the year alone.',
    understood: ({ text }) => `Understood: ${text}`,
    kept: 'Kept as written.',
  },
  period: {
    start: 'Start',
    end: 'End',
    state: 'Today',
    ongoing: 'Ongoing',
    ended: 'Ended',
    unknown: 'I do not know',
  },
  number: {
    amount: 'Number',
    unit: 'Unit',
    notUnderstood: 'A number is expected here, for example 3.5.',
    kept: 'Kept as written. A number is expected here, for example 3.5.',
  },
  place: { town: 'Town', postcode: 'Postcode', country: 'Country' },
  choice: { verify: 'to check', historic: 'no longer issued' },
  link: {
    hint: 'Choose from your passport or write a name.',
    missing: 'This page is no longer in your passport.',
  },
  private: 'For you: left out of documents.',
  suggestion: {
    proposed: ({ value, reason }) => `Suggested: ${value}. ${reason}`,
    verify: 'To be checked.',
    takeDate: 'Use this date',
    take: 'Use it',
  },
  competences: {
    knowledge: 'what I know',
    skills: 'what I can do',
    aptitudes: 'how I go about it',
    exampleKnowledge: 'E.g. rules of hygiene',
    exampleSkills: 'E.g. preparing an order',
    exampleAptitudes: 'E.g. staying calm',
    add: 'Add',
    addTo: ({ column }) => `Add: ${column.toLowerCase()}`,
    lineOf: ({ column, position }) => `${column}, line ${position}`,
    newLineOf: ({ column }) => `${column}, new line`,
    help: 'Enter: next line. Alt ↑ ↓: move.',
    count: ({ count }) => `${count} ${plural('en', count, 'item', 'items')} noted`,
  },
  form: {
    more: 'More details',
    untitled: ({ kind }) => `${kind} without a name`,
    notGiven: 'Not given',
    none: 'Nothing noted',
  },
  dates: { since: 'since', none: 'no date' },
};
