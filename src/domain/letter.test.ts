import { describe, expect, it } from 'vitest';
import { addressLines, draftLetter, letterParagraphs, usualDocuments, type LetterTopic } from './letter.ts';

const driver: LetterTopic = {
  id: 'a',
  kind: 'post',
  title: 'Cariste',
  organisation: 'Transports Girerd',
  place: 'Roanne',
  dates: 'de mars 2019 à juin 2021',
  isOver: true,
};
const stay: LetterTopic = { ...driver, id: 'b', kind: 'internship', title: '', dates: '' };
const course: LetterTopic = {
  ...driver,
  id: 'c',
  kind: 'training',
  title: 'CACES R.489',
  dates: 'en mai 2020',
};

describe('the proposed letter', () => {
  it('tells what was done, what is asked for, and nothing else', () => {
    expect(draftLetter([driver, stay, course], ['permits', 'work-certificate'], 'fr')).toEqual({
      subject: 'Demande d’attestations',
      text: `Madame, Monsieur,

Voici ce que j’ai fait chez vous\u00a0:

– poste : Cariste, de mars 2019 à juin 2021\u00a0;
– un stage\u00a0;
– formation\u00a0: CACES R.489, en mai 2020.

Je tiens mon passeport d’orientation, de formation et de compétences. C’est un document personnel et facultatif, que je remplis et que je garde moi-même. Pour le compléter, j’aurais besoin de quelques documents.

Pourriez-vous m’envoyer\u00a0:

– mon certificat de travail, avec les emplois tenus et leurs dates\u00a0;
– une copie de mes habilitations et autorisations, avec leurs dates.

Une copie, sur papier ou par courriel, me convient très bien.

Je vous remercie du temps que vous y consacrerez.`,
      closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
    });
  });

  it('stands without anything chosen', () => {
    const { text } = draftLetter([], [], 'en');
    expect(text).not.toContain('–');
    expect(text).not.toContain('Could you please');
  });

  it('is complete in English', () => {
    const { text, subject, closing } = draftLetter([stay, course], ['internship-certificate'], 'en');
    expect([subject, closing]).toEqual(['Request for certificates', 'Yours faithfully,']);
    expect(letterParagraphs(text)).toContainEqual({
      items: ['an internship;', 'training: CACES R.489, en mai 2020.'],
    });
    expect(letterParagraphs(text)).toContainEqual({ items: ['my internship certificate.'] });
  });
});

describe('what is usually asked for', () => {
  it.each([
    [[], []],
    [[driver], ['work-certificate', 'training-certificates']],
    [[stay], ['internship-certificate']],
    [[course], ['training-certificates']],
  ])('follows from what was done (%#)', (topics, expected) => {
    expect(usualDocuments(topics)).toEqual(expected);
  });
});

describe('a text rewritten by the person', () => {
  it('keeps its words, its line breaks and its lists', () => {
    expect(
      letterParagraphs('Bonjour,\n\nJe demande :\n- un\n• deux\nMerci\nbien\n\n\n  \nFin - avec un tiret'),
    ).toEqual(['Bonjour,', 'Je demande :', { items: ['un', 'deux'] }, 'Merci\nbien', 'Fin - avec un tiret']);
  });

  it('may be empty', () => {
    expect(letterParagraphs(' \n\n')).toEqual([]);
    expect(addressLines('Karim\n\n 3 rue du Port \n')).toEqual(['Karim', '3 rue du Port']);
  });
});
