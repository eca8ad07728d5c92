import type { welcome as frWelcome } from '../fr/welcome.ts';
import type { Widen } from '../language.ts';
/** The first evening: examples, what to gather, what is there already. */
export const welcome: Widen<typeof frWelcome> = {
  gather: 'What is useful to gather',
  gatherShort: 'What should I gather before I start?',
  gatherLede: 'Nothing is compulsory. Start with what is at hand, or from memory alone.',
  gatherGroups: [
    {
      title: 'For jobs',
      lines: [
        'employment contracts and amendments',
        'certificates of employment',
        'payslips: the first and the last of each job are enough',
        'the statement of your pension record (relevé de carrière), to find old dates',
      ],
    },
    {
      title: 'For studies and internships',
      lines: [
        'diplomas, qualifications, transcripts',
        'internship certificates and agreements',
        'school or apprenticeship certificates',
      ],
    },
    {
      title: 'For trainings and certifications',
      lines: [
        'end-of-training certificates',
        'certificates, professional titles, blocks of skills',
        'file and decision of the jury for a VAE',
      ],
    },
    {
      title: 'For work permits',
      lines: ['habilitation titles, cards, driving authorisations', 'driving licences'],
    },
    {
      title: 'And also',
      lines: [
        'records of career interviews',
        'certificates of volunteering, civic service or elected office',
        'skills assessments',
        'your CV, if there is one',
      ],
    },
  ],
  gatherMissing:
    'A paper is missing? A rough year is enough, or “I don’t know”. The notebook can also prepare a letter to ask for your certificates.',
  toLetter: 'Ask my employer for my certificates',
  printPage: 'Print this page',
  close: 'Close',
  back: 'Go back',
  examplesTitle: 'Look at an example',
  examplesLede: 'A made-up passport. It stays separate from yours, and one click removes it.',
  examplesText: 'Two made-up notebooks, separate from yours.',
  examples: {
    karim: { name: 'Karim’s notebook', text: 'Forklift driver: several employers, CACES, a VAE.' },
    lea: {
      name: 'Léa’s notebook',
      text: 'Student: diplomas, internships, summer jobs, volunteering.',
    },
  },
  exampleMark: 'Example',
  exampleStrip: (p) => `Example: ${p.name}. It stays separate from yours.`,
  exampleBegin: 'Start mine',
  exampleBack: 'Back to mine',
  exampleRemove: 'Remove this example',
  exampleChangedTitle: 'Remove this example?',
  exampleChangedText: 'Your passport is not touched. What you wrote in the example goes with it.',
  exampleKeep: 'Keep it',
  exampleRemoved: 'The example has been removed.',
  blocks: 'What the law lists in a passport',
  blocksLede: 'In any order, one part at a time. You may close at any time: everything is kept.',
  blockNames: {
    education: 'The diplomas and qualifications from your studies',
    internship: 'The experience gained in internships',
    certification: 'The certifications from continuing training or by VAE',
    training: 'The kind and length of your training courses',
    employment: 'The jobs held in one company',
    habilitation: 'Your work permits (habilitations)',
    interview: 'The training offered to you in interviews',
    competences: 'The knowledge, skills and aptitudes of each mission',
  },
  blockCounts: {
    education: (p) => (p.count === 1 ? '1 diploma or title' : `${p.count} diplomas or titles`),
    internship: (p) => (p.count === 1 ? '1 internship' : `${p.count} internships`),
    certification: (p) => (p.count === 1 ? '1 certification' : `${p.count} certifications`),
    training: (p) => (p.count === 1 ? '1 training' : `${p.count} trainings`),
    employment: (p) => (p.count === 1 ? '1 employer' : `${p.count} employers`),
    habilitation: (p) => (p.count === 1 ? '1 permit' : `${p.count} permits`),
    interview: (p) => (p.count === 1 ? '1 interview' : `${p.count} interviews`),
    competences: (p) => (p.count === 1 ? '1 line, in a mission' : `${p.count} lines, in your missions`),
  },
  nothingYet: 'Nothing yet, and that is fine.',
  describeMissions: 'Describe my missions',
};
