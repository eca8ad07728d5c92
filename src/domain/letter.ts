import type { Language } from './language.ts';

/*
 * A letter that asks an employer, a training body or a host of an internship for the papers they hold. Pure: what was chosen goes
 * in, a text that the person may rewrite comes out, and what they wrote goes to paper as it is.
 */

/** A letter as it goes on paper. The words are the person's; `language` is for the date and the word before the subject. */
export interface LetterRequest {
  readonly language: Language;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Where it is written; '' when not given. */
  readonly place: string;
  /** Lines of an address. */
  readonly sender: readonly string[];
  readonly recipient: readonly string[];
  readonly subject: string;
  /** A string may hold line breaks; `items` are the lines of a list. */
  readonly paragraphs: readonly (string | { readonly items: readonly string[] })[];
  /** The sentence of politeness. */
  readonly closing: string;
  /** The name under the letter; '' when there is none. */
  readonly signature: string;
}

/** Something that was done there: a post held, an internship, a training. */
export interface LetterTopic {
  readonly id: string;
  readonly kind: 'post' | 'internship' | 'training';
  readonly title: string;
  /** Who can give the papers: employer, host, training body; '' when not noted. */
  readonly organisation: string;
  readonly place: string;
  /** Told as a phrase: « de mars à juin 2019 »; '' when not known. */
  readonly dates: string;
  /** False while it goes on. */
  readonly isOver: boolean;
}

/** What can be asked for, in the order of the letter. */
export const letterDocuments = [
  'work-certificate',
  'internship-certificate',
  'training-certificates',
  'training-list',
  'permits',
  'interview',
  'skills',
] as const;
export type LetterDocument = (typeof letterDocuments)[number];

export const letterDocumentLabels = {
  'work-certificate': {
    fr: 'mon certificat de travail, avec les emplois tenus et leurs dates',
    en: 'my certificate of employment, with the posts held and their dates',
  },
  'internship-certificate': { fr: 'mon attestation de stage', en: 'my internship certificate' },
  'training-certificates': {
    fr: 'les attestations des formations que j’ai suivies',
    en: 'the certificates of the trainings I took part in',
  },
  'training-list': {
    fr: 'la liste de ces formations, avec leur intitulé, leurs dates et leur durée',
    en: 'the list of these trainings, with their titles, dates and length',
  },
  permits: {
    fr: 'une copie de mes habilitations et autorisations, avec leurs dates',
    en: 'a copy of my work permits and authorisations, with their dates',
  },
  interview: {
    fr: 'une copie du compte rendu de mes entretiens professionnels',
    en: 'a copy of the record of my career interviews',
  },
  skills: {
    fr: 'une description des postes que j’ai occupés et de leurs missions',
    en: 'a description of the posts I held and of their duties',
  },
} as const satisfies Record<LetterDocument, { readonly fr: string; readonly en: string }>;

/** What is usually asked for, from what was done: nothing is asked for twice, and all of it can be unticked. */
export function usualDocuments(topics: readonly LetterTopic[]): readonly LetterDocument[] {
  const kinds = new Set(topics.map((topic) => topic.kind));
  return letterDocuments.filter((document) => {
    // It is given when a post ends.
    if (document === 'work-certificate') return topics.some((topic) => topic.kind === 'post' && topic.isOver);
    if (document === 'internship-certificate') return kinds.has('internship');
    return document === 'training-certificates' && (kinds.has('training') || kinds.has('post'));
  });
}

interface LetterDraft {
  readonly subject: string;
  /** Paragraphs with a blank line between them; lines that begin with « – » are a list. */
  readonly text: string;
  readonly closing: string;
}

/** The proposed letter. The person may rewrite every word of it. */
export function draftLetter(
  topics: readonly LetterTopic[],
  documents: readonly LetterDocument[],
  language: Language,
): LetterDraft {
  const word = words[language];
  const list = (lines: readonly string[]): string =>
    lines.map((line, index) => `– ${line}${index === lines.length - 1 ? '.' : word.semicolon}`).join('\n');
  const asked = letterDocuments
    .filter((document) => documents.includes(document))
    .map((document) => letterDocumentLabels[document][language]);
  const paragraphs = [
    word.greeting,
    ...(topics.length === 0
      ? []
      : [word.background, list(topics.map((topic) => topicLine(topic, language)))]),
    word.purpose,
    ...(asked.length === 0 ? [] : [word.request, list(asked)]),
    word.form,
    word.thanks,
  ];
  return { subject: word.subject, text: paragraphs.join('\n\n'), closing: word.closing };
}

/** « poste : cariste, de mars à juin 2019 » — what is not known is left out. */
function topicLine(topic: LetterTopic, language: Language): string {
  const { kind, title, dates } = topic;
  const { untitled, named } = words[language];
  const told = title === '' ? untitled[kind] : named[kind](title);
  return [told, dates].filter((part) => part !== '').join(', ');
}

/** The text as paragraphs and lists: a blank line ends one, and lines that begin with a dash are a list. */
export function letterParagraphs(text: string): LetterRequest['paragraphs'] {
  return text
    .split(/\n[^\S\n]*\n/u)
    .flatMap((block) => blocksOf(block.split('\n')))
    .filter((block) => (typeof block === 'string' ? block !== '' : block.items.length > 0));
}

const dash = /^\s*[-–—•]\s+/u;

function blocksOf(lines: readonly string[]): LetterRequest['paragraphs'] {
  const blocks: (string | { items: string[] })[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (dash.test(line)) {
      const item = line.replace(dash, '').trim();
      if (typeof last === 'object') last.items.push(item);
      else blocks.push({ items: [item] });
    } else if (typeof last === 'string') blocks[blocks.length - 1] = `${last}\n${line.trim()}`.trim();
    else blocks.push(line.trim());
  }
  return blocks;
}

/** Lines of an address as typed in one box: blank ones are left out. */
export const addressLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const words = {
  fr: {
    semicolon: '\u00a0;',
    subject: 'Demande d’attestations',
    greeting: 'Madame, Monsieur,',
    background: 'Voici ce que j’ai fait chez vous\u00a0:',
    named: {
      post: (name: string) => `poste\u00a0: ${name}`,
      internship: (name: string) => `stage\u00a0: ${name}`,
      training: (name: string) => `formation\u00a0: ${name}`,
    },
    untitled: { post: 'un emploi', internship: 'un stage', training: 'une formation' },
    purpose:
      'Je tiens mon passeport d’orientation, de formation et de compétences. C’est un document personnel et facultatif, que je remplis et que je garde moi-même. Pour le compléter, j’aurais besoin de quelques documents.',
    request: 'Pourriez-vous m’envoyer\u00a0:',
    form: 'Une copie, sur papier ou par courriel, me convient très bien.',
    thanks: 'Je vous remercie du temps que vous y consacrerez.',
    closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
  },
  en: {
    semicolon: ';',
    subject: 'Request for certificates',
    greeting: 'Dear Sir or Madam,',
    background: 'With you, I did the following:',
    named: {
      post: (name: string) => `post: ${name}`,
      internship: (name: string) => `internship: ${name}`,
      training: (name: string) => `training: ${name}`,
    },
    untitled: { post: 'a job', internship: 'an internship', training: 'a training' },
    purpose:
      'I keep my own passport of guidance, training and skills. It is a personal and optional document, which I fill in and keep myself. To complete it, I would need a few documents.',
    request: 'Could you please send me:',
    form: 'A copy, on paper or by e-mail, is quite enough.',
    thanks: 'Thank you for the time you will give to this.',
    closing: 'Yours faithfully,',
  },
} as const;
