/** The passports that come with the app, as files of resources/examples: ordinary passport files, opened like any other. */
export const examples = [
  { id: 'karim', file: 'karim-benhaddou.passeport' },
  { id: 'lea', file: 'lea-montchovet.passeport' },
] as const;

export type ExampleId = (typeof examples)[number]['id'];

export const isExampleId = (id: string | undefined): id is ExampleId =>
  examples.some((example) => example.id === id);
