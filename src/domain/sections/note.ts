import { defineSection } from '../section.ts';

/** A line noted at once, to be sorted into its section later. Part of no document. */
export const note = defineSection({
  type: 'note',
  cardinality: 'many',
  chapter: 'inbox',
  annex: true,
  label: { fr: 'À ranger', en: 'To sort' },
  singular: { fr: 'Note', en: 'Note' },
  add: { fr: 'Noter', en: 'Note' },
  empty: {
    fr: 'Rien à ranger. Ce que vous notez vite attend ici que vous lui trouviez sa place.',
    en: 'Nothing to sort. What you note in a hurry waits here until you find its place.',
  },
  icon: 'inbox',
  tone: 'accent',
  title: ['text'],
  headline: [],
  timeline: ['date'],
  list: 'margin',
  fields: {
    text: {
      kind: 'longText',
      voice: 'story',
      essential: true,
      label: { fr: 'Ce que je veux retenir', en: 'What I want to remember' },
      example: {
        fr: 'Formation incendie hier, une demi-journée, avec M. Caron',
        en: 'Fire training yesterday, half a day, with Mr Caron',
      },
    },
    date: { kind: 'partialDate', essential: true, label: { fr: 'Noté le', en: 'Noted on' } },
  },
});
