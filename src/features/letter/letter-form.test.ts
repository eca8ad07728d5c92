import { describe, expect, it } from 'vitest';
import { anEntry } from '../../../tests/fixtures/entries.ts';
import type { LetterTopic } from '../../domain/letter.ts';
import { blankForm, letterRequest, letterWords } from './letter-form.ts';

const person = anEntry('identity', 'me', {
  givenNames: 'Karim',
  usageName: 'Benhaddou',
  birthDate: '1984-02-17',
  address: '3 rue du Port',
  place: { text: 'Roanne', postcode: '42300', country: '' },
  email: 'karim@example.org',
});
const post: LetterTopic = {
  id: 'a',
  kind: 'post',
  title: 'Cariste',
  organisation: 'Transports Girerd',
  place: 'Le Coteau',
  dates: 'depuis mars 2019',
  isOver: false,
};
const form = blankForm('fr', '2026-11-23');

describe('the letter of a person', () => {
  it('takes the address from the identity page, and never the date of birth', () => {
    const request = letterRequest(form, letterWords(form, [post], ['work-certificate'], person));
    expect(request).toMatchObject({
      language: 'fr',
      today: '2026-11-23',
      place: 'Roanne',
      sender: ['Karim Benhaddou', '3 rue du Port', '42300 Roanne', 'karim@example.org'],
      recipient: ['Transports Girerd', 'Le Coteau'],
      subject: 'Demande d’attestations',
      signature: 'Karim Benhaddou',
    });
    expect(request.paragraphs).toContainEqual({ items: ['poste\u00a0: Cariste, depuis mars 2019.'] });
    expect(JSON.stringify(request)).not.toContain('1984');
  });

  it('keeps what the person wrote, whatever is chosen afterwards', () => {
    const written = { ...form, text: 'Bonjour,\n\nMerci.', sender: '', recipient: 'Mme Roux\nMairie' };
    expect(letterRequest(written, letterWords(written, [post], [], person))).toMatchObject({
      sender: [],
      recipient: ['Mme Roux', 'Mairie'],
      paragraphs: ['Bonjour,', 'Merci.'],
    });
  });

  it('is written without any identity', () => {
    const words = letterWords(form, [], [], undefined);
    expect([words.sender, words.recipient, words.place, words.signature]).toEqual(['', '', '', '']);
  });
});
