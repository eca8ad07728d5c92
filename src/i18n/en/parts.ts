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
  score: { result: 'Result', scale: 'Out of' },
  levels: {
    byActivity: 'Give details by activity',
    explanation: 'What do these levels mean?',
  },
  image: {
    choose: 'Choose a photo',
    replace: 'Change the photo',
    remove: 'Remove the photo',
    drop: 'or drop it here, or paste it.',
    alt: 'The photo, as it will be shown',
    missing: 'This photo is not in this passport.',
    notAnImage: 'This file could not be read as an image. Try a JPEG, PNG or WebP photo.',
    full: 'The passport is full: this photo was not added.',
    working: 'Preparing the photo',
    frame: 'Framing',
    closer: 'Closer',
    further: 'Further away',
    left: 'To the left',
    right: 'To the right',
    up: 'Up',
    down: 'Down',
    whole: 'Back to the first framing',
  },
  choice: {
    verify: 'to be checked',
    verifyNote: '“To be checked”: we could not confirm this line with an official text.',
    historic: 'no longer issued',
  },
  link: {
    hint: 'Choose from your passport or write a name.',
    missing: 'This page is no longer in your passport.',
    see: 'See its page',
    open: ({ name }: { readonly name: string }): string => `Open: ${name}`,
  },
  tags: 'Tags: ',
  track: { reached: 'done', waiting: 'under way', stopped: 'stopped there', ahead: 'to come' },
  private: 'For you: left out of documents.',
  suggestion: {
    proposed: ({ value, reason }) => `Suggested: ${value}. ${reason}`,
    verify: 'To be checked: we are not sure of it.',
    takeDate: 'Use this date',
    take: 'Use it',
  },
  competences: {
    count: ({ count }) => `${count} ${plural('en', count, 'item', 'items')} noted`,
  },
  form: {
    more: 'More details',
    untitled: ({ kind }) => `${kind} without a name`,
    notGiven: 'Not given',
    none: 'Nothing noted',
  },
  dates: { since: 'since', none: 'no date' },
  moment: {
    today: 'Today',
    yesterday: 'Yesterday',
    time: ({ hours, minutes }) => `${hours}:${minutes}`,
  },
};
