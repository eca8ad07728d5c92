import { expect, it } from 'vitest';
import { anEntry, aPost } from '../../tests/fixtures/entries.ts';
import { letterTopics } from './letter-topics.ts';

it('finds each post, internship and training, with who can give the papers', () => {
  const period = { start: '2019-03', end: { state: 'ended', date: '2021-06' } } as const;
  const entries = [
    anEntry('identity', 'me', { givenNames: 'Karim' }),
    anEntry('employment', 'a', {
      employer: 'Transports Girerd',
      place: { text: 'Roanne', postcode: '42300', country: '' },
      posts: [aPost('p1', { title: 'Cariste', period }), aPost('p2', { title: 'Chef d’équipe' })],
    }),
    anEntry('employment', 'b', { employer: 'Moulin' }),
    anEntry('internship', 'c', { employer: 'Mairie', title: 'Accueil', period }),
    anEntry('training', 'd', { title: 'CACES R.489', organisation: 'GRETA' }),
    anEntry('training', 'e', { title: 'Tableur', employment: { entry: 'a', label: 'Transports Girerd' } }),
  ];
  const girerd = { kind: 'post', organisation: 'Transports Girerd', place: '42300 Roanne' };
  expect(letterTopics(entries, 'fr')).toEqual([
    { ...girerd, id: 'p1', title: 'Cariste', dates: 'de mars 2019 à juin 2021', isOver: true },
    { ...girerd, id: 'p2', title: 'Chef d’équipe', dates: '', isOver: true },
    { id: 'b', kind: 'post', organisation: 'Moulin', place: '', title: '', dates: '', isOver: true },
    {
      id: 'c',
      kind: 'internship',
      organisation: 'Mairie',
      place: '',
      title: 'Accueil',
      dates: 'de mars 2019 à juin 2021',
      isOver: true,
    },
    {
      id: 'd',
      kind: 'training',
      organisation: 'GRETA',
      place: '',
      title: 'CACES R.489',
      dates: '',
      isOver: true,
    },
    {
      id: 'e',
      kind: 'training',
      organisation: 'Transports Girerd',
      place: '',
      title: 'Tableur',
      dates: '',
      isOver: true,
    },
  ]);
});
