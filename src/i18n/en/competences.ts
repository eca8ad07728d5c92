import type { competences as french } from '../fr/competences.ts';
import { plural, type Widen } from '../language.ts';

export const competences: Widen<typeof french> = {
  columns: {
    knowledge: 'what I know',
    skills: 'what I can do',
    aptitudes: 'how I am at work',
  },
  examples: {
    knowledge: 'E.g. rules of hygiene',
    skills: 'E.g. preparing an order',
    aptitudes: 'E.g. staying calm',
  },
  add: 'Add',
  addTo: ({ column }) => `Add: ${column.toLowerCase()}`,
  lineOf: ({ column, position }) => `${column}, line ${position}`,
  newLineOf: ({ column }) => `${column}, new line`,
  keys: 'Enter: next line. ↓: see ideas.',
  keysAlone: 'Enter: next line. Enter on an empty line: done.',
  repeated: 'Already noted above.',
  repeatedIn: ({ name, column }) => `“${name}” is already in ${column}. The new line is kept.`,
  moveTo: ({ column }) => `Move to ${column}`,
  movedTo: ({ name, column }) => `“${name}” is now in ${column}.`,
  unlink: 'No longer tie to ROME',
  close: 'Close',

  suggestions: {
    own: 'Already in your passport',
    softSkills: 'Savoir-être of ROME',
    transversalSkills: 'Savoir-faire of ROME, shared by many trades',
    foot: 'Or keep your own words: Enter.',
    inMissions: ({ count }) => `already in ${count} ${plural('en', count, 'mission', 'missions')}`,
    inPlaces: ({ count }) => `already in ${count} ${plural('en', count, 'place', 'places')}`,
    formerly: ({ name }) => `Formerly “${name}”.`,
    translated: ({ name }) => `Our translation. In ROME: “${name}”.`,
  },

  level: {
    choose: 'Give a level',
    of: ({ name }) => `Level: ${name}`,
    note: 'A scale for guidance only, if it is of use to you.',
    none: 'No level',
  },

  situation: {
    choose: 'Say in which situation',
    label: 'In which situation?',
    of: ({ name }) => `In which situation? ${name}`,
    hint: 'Optional.',
    example: 'E.g. I stood in for a colleague at the last minute.',
    keys: 'Enter: keep. Esc: without a situation.',
  },

  help: {
    short: 'Help',
    shortOf: ({ column }) => `Help: ${column.toLowerCase()}`,
    title: 'What to note, and where?',
    intro: 'Three columns, one line per idea. Nothing is compulsory, and your own words are the right ones.',
    what: {
      knowledge: 'What you have learnt: rules, products, a machine, a piece of software, a language.',
      skills: 'What you do with your hands, your head, with others. Begin with a verb.',
      aptitudes: 'Your way of being: calm, care, helping out… A real situation makes it concrete.',
    },
    ask: {
      knowledge: 'Ask yourself: what did I have to learn for this work?',
      skills: 'Ask yourself: when I am away, what do people know that I did?',
      aptitudes: 'Ask yourself: what do people count on me for?',
    },
    examplesTitle: 'For example',
    doubt: 'Not sure which of two columns? Take either: the menu of a line moves it.',
    trilogies:
      'The columns are the words of French law: connaissances, compétences, aptitudes. ROME, the directory of occupations of France Travail, says savoirs, savoir-faire and savoir-être. The aptitudes of the law are wider than the savoir-être.',
    source: ({ source }) => `Suggestions: ${source}. The English wording is our translation.`,
  },

  phrase: {
    open: 'Help me say it',
    intro: 'One small question at a time. Skip those that do not help you.',
    column: 'What would you like to note?',
    columns: {
      knowledge: 'What I know',
      skills: 'What I can do',
      aptitudes: 'How I am at work',
    },
    step: ({ page, pages }) => `Question ${page} of ${pages}`,
    questions: {
      verb: 'What do you do? A verb.',
      object: 'What, or whom?',
      context: 'With what, for whom, or where?',
      quality: 'Which quality?',
      situation: 'In which situation?',
      result: 'With what result?',
    },
    knowledgeQuestions: { object: 'What do you know about?', context: 'Where, or on what?' },
    work: 'What kind of work?',
    verbs: 'Verbs',
    ownOrList: 'Your own word, or the list',
    trade: 'Examples for',
    like: ({ text }) => `Such as “${text}”.`,
    result: 'Your phrase',
    resultHint: 'You can rewrite it as you like.',
    recompose: 'Go back to the composed phrase',
    back: 'Previous question',
    skip: 'Skip',
    next: 'Next question',
    add: ({ column }) => `Add to ${column}`,
    nothing: 'Nothing is written yet.',
    added: ({ column }) => `Added to ${column}.`,
  },
};
