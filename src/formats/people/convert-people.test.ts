import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fields, FieldValue, Values } from '../../domain/fields/field.ts';
import { isEmptyValue } from '../../domain/fields/kinds.ts';
import { sectionOf } from '../../domain/sections/index.ts';
import { readPeople, type ReadPeople } from './read-people.ts';

const noor = join(import.meta.dirname, '..', '..', '..', 'tests', 'fixtures', 'people', 'noor.json');

async function read(): Promise<ReadPeople> {
  const result = readPeople(await readFile(noor), '2026-11-23T12:00:00.000Z');
  if (!result.ok) throw new Error(result.error.place);
  return result.value;
}

/** What was given, lists as the values of their items, without ids. */
function plainValues(values: Values, fields: Fields): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(
      ([name, field]): readonly (readonly [string, FieldValue | readonly object[]])[] => {
        const value = values[name];
        if (value === undefined || isEmptyValue(value, field)) return [];
        if (field.kind !== 'list' || !Array.isArray(value)) return [[name, value]];
        // Only items are in a list field.
        const items = value as readonly { readonly values: Values }[];
        return [[name, items.map((item) => plainValues(item.values, field.fields))]];
      },
    ),
  );
}

async function given(section: string): Promise<readonly object[]> {
  const { contents } = await read();
  return contents.entries
    .filter((entry) => entry.section === section)
    .map((entry) => plainValues(entry.values, sectionOf(section).fields));
}

const ended = (date: string): object => ({ state: 'ended', date });
const skill = (label: string): object => ({
  knowledge: [],
  skills: [{ id: expect.any(String) as string, label }],
  aptitudes: [],
});
const linkTo = (label: string): object => ({ entry: expect.any(String) as string, label });

describe('each part of a career in its section', () => {
  it('studies, with what became of them, and what their note is about', async () => {
    const place = { text: '', postcode: '', country: '' };
    expect(await given('education')).toEqual([
      {
        title: 'Brevet des collèges',
        school: 'Collège des Capucines',
        status: { code: 'OBTENU' },
        obtained: '1998',
        mention: 'Bien',
        place: { ...place, text: 'Lorient (56)' },
      },
      {
        title: 'BEP Cuisine',
        specialty: 'Pâtisserie',
        status: { code: 'OBTENU' },
        period: { start: '1998-09', end: ended('2000-06') },
        level: { code: 'NIVEAU_3' },
        mention: 'Classement 2/31',
      },
      {
        title: 'Bac pro Restauration',
        status: { code: 'SANS_DIPLOME' },
        period: { start: '2000', end: ended('2002') },
        notes: 'Niveau bac, sans l’épreuve d’anglais.',
      },
      {
        title: 'Licence Tourisme',
        status: { code: 'EN_COURS' },
        period: { start: '2025-09', end: { state: 'ongoing' } },
        level: { code: 'NIVEAU_6' },
        notes: 'En cours, deuxième semestre.',
      },
      { title: 'CAP Coiffure', status: { other: 'Non obtenu' }, period: { end: { state: 'unknown' } } },
      {
        title: 'DUT Gestion',
        status: { code: 'PARTIEL' },
        period: { start: '2003', end: ended('2005') },
        work: 'Mémoire : les cantines scolaires.',
      },
      { title: 'Pix', status: { other: 'Non obtenu' }, period: { end: ended('2025-03') } },
    ]);
    expect(await given('digital')).toEqual([
      {
        tool: 'Pix',
        certificate: { code: 'PIX' },
        obtained: '2024-03',
        score: { value: '512 pix', scale: '' },
        usage: 'Point fort : les données.',
      },
    ]);
  });

  it('internships, linked to the studies that their role names', async () => {
    expect(await given('internship')).toEqual([
      {
        employer: 'Auberge du Scorff',
        title: 'PFMP BEP, commis',
        type: { code: 'PFMP' },
        place: { text: 'Inzinzac-Lochrist', postcode: '56650', country: '' },
        period: { start: '2000-01-10', end: ended('2000-02-04') },
        duration: { amount: '4', unit: 'weeks' },
        course: linkTo('BEP Cuisine'),
        missions: [{ description: 'Mise en place', competences: skill('Éplucher') }],
        notes: 'mood\u00a0: gaie',
      },
      {
        employer: 'Mairie',
        title: 'Stage d’observation de 3e',
        type: { code: 'OBSERVATION' },
        duration: { text: '5 jours (35 h)' },
        notes: 'tutor\u00a0: Mme Kerjean',
      },
    ]);
  });

  it('certifications, and the course of a VAE with its blocks', async () => {
    expect(await given('certification')).toEqual([
      {
        title: 'Titre professionnel Cuisinier',
        route: { code: 'FORMATION' },
        issuer: 'AFPA',
        obtained: '2008-06-20',
        type: { code: 'TITRE_PRO' },
        level: { code: 'NIVEAU_3' },
        reference: 'RNCP34095',
      },
      {
        title: 'Diplôme d’accompagnant éducatif',
        route: { code: 'VAE' },
        type: { code: 'DIPLOME' },
        vae: [{ status: { code: 'VALIDATION_PARTIELLE' }, request: { code: 'TOTALE' }, jury: '2019-11-08' }],
        blocs: [
          { title: 'accompagner la vie quotidienne', state: { code: 'ACQUIS' } },
          { title: 'coopérer avec les équipes', state: { code: 'A_ACQUERIR' } },
          {
            title: 'Participer à l’animation',
            state: { code: 'A_ACQUERIR' },
            comment: 'à repasser (dossier trop court)',
          },
          { title: 'Vie sociale' },
        ],
        notes: 'jurors\u00a0: 3',
      },
      {
        title: 'Diplôme d’accompagnant éducatif',
        route: { code: 'VAE' },
        type: { code: 'DIPLOME' },
        obtained: '2021-05',
        vae: [{ status: { code: 'VALIDATION_TOTALE' }, request: { code: 'PARTIELLE' }, jury: '2021-05' }],
        blocs: [{ title: 'Coopérer avec les équipes', state: { code: 'ACQUIS' } }],
      },
      {
        title: 'Permis d’exploitation',
        route: { other: 'validation maison' },
        validUntil: { text: 'valable jusqu’en 2029' },
      },
    ]);
  });

  it('trainings, with results apart; what was taught to others is told as such', async () => {
    expect(await given('training')).toEqual([
      {
        title: 'Hygiène',
        nature: { code: 'SECURITE' },
        organisation: 'Chambre de métiers',
        period: { start: '2014-03-05', end: ended('2014-03-05') },
        hours: { amount: '7', unit: 'hours' },
        modality: { code: 'PRESENTIEL' },
        initiative: { code: 'EMPLOYEUR' },
        funding: [{ code: 'PDC' }, { code: 'FAFTT' }],
        outcome: { code: 'ATTESTATION' },
        competences: skill('Contrôler une température'),
      },
      {
        title: 'Hygiène',
        nature: { other: 'formation de cuisine' },
        period: { start: '2018-03-05', end: ended('2018-03-09') },
        days: { amount: '4.5', unit: 'days' },
        modality: { code: 'DISTANCE_ASYNCHRONE' },
        initiative: { code: 'MOI' },
        funding: [{ code: 'AUTO' }, { other: 'Cagnotte' }],
        outcome: { other: 'reçue' },
        evaluation: { value: '9e', scale: '64' },
        proposal: { ...linkTo('Hygiène (rappel)'), item: expect.any(String) as string },
        notes: 'room\u00a0: B12',
      },
      {
        title: 'Anglais',
        period: { start: '2019', end: { state: 'ongoing' } },
        hours: { text: 'une vingtaine' },
        outcome: { other: 'niveau atteint' },
        evaluation: { value: '82,5 %', scale: '' },
      },
    ]);
    expect(await given('mentoring')).toEqual([
      {
        role: { code: 'FORMATION_DISPENSEE' },
        subject: 'Pain au levain',
        organisation: 'Auberge du Scorff',
        period: { start: '2020-01', end: ended('2020-02') },
        duration: { amount: '9', unit: 'hours' },
        competences: skill('Montrer un geste'),
        notes: 'Financement\u00a0:\n  – CPF',
      },
    ]);
  });

  it('interviews, linked to the employer and to the training that came of them', async () => {
    const employer = linkTo('Auberge du Scorff');
    expect(await given('interview')).toEqual([
      {
        kind: { code: 'PROFESSIONNEL' },
        rhythm: { code: 'DEUX_SIX' },
        date: '2016-05-31',
        employer,
        topics: 'Envie d’apprendre.',
        proposals: [
          {
            title: 'Hygiène (rappel)',
            status: { code: 'REALISEE' },
            answeredOn: '2017-12',
            objective: 'garder l’agrément',
            training: linkTo('Hygiène'),
          },
          { title: 'Vins', status: { other: 'refusée' }, comment: 'budget épuisé' },
        ],
        notes: 'Vins\n  weight\u00a0: 2',
      },
      {
        kind: { code: 'PARCOURS' },
        date: '2026-02-10',
        employer: { text: 'Hôtel du Port' },
        proposals: [{ title: 'Espagnol', status: { other: 'en attente' }, training: { text: 'Castillan' } }],
        notes: 'witness\u00a0: aucun',
      },
    ]);
    const { entries } = (await read()).contents;
    const [first, later] = entries.filter((entry) => entry.section === 'training');
    const interview = entries.find((entry) => entry.section === 'interview');
    const [proposal] = (interview?.values['proposals'] ?? []) as readonly { readonly values: Values }[];
    expect(first?.values['title']).toBe(later?.values['title']);
    expect(proposal?.values['training']).toEqual({ entry: later?.id, label: 'Hygiène' });
    expect(later?.values['proposal']).toMatchObject({ entry: interview?.id });
    expect(await given('habilitation')).toMatchObject([{ family: { code: 'PSC' }, employer }]);
  });

  it('languages, with levels and certificates', async () => {
    const none = {
      overall: null,
      listening: null,
      reading: null,
      interaction: null,
      production: null,
      writing: null,
    };
    expect(await given('language')).toEqual([
      { language: { code: 'FR' }, native: 'yes' },
      {
        language: { code: 'EN' },
        levels: { ...none, listening: { code: 'B2' }, writing: { other: 'presque B1' } },
        certificates: [
          {
            name: { code: 'TOEIC' },
            score: { value: '790', scale: '' },
            date: '2026-05',
            details: 'Listening & Reading, passé à Brest',
          },
        ],
        notes: 'singing\u00a0: juste',
      },
      {
        language: { other: 'breton (vannetais)' },
        levels: { ...none, overall: { code: 'A2' } },
        certificates: [{ name: { other: 'unité de langue' }, date: '2024' }],
      },
      { language: { code: 'DE' }, certificates: [{ name: { code: 'DELF' } }] },
    ]);
  });

  it('volunteering, offices, the project and what the person likes', async () => {
    expect(await given('volunteering')).toEqual([
      {
        role: 'Trésorière',
        organisation: 'Restos du cœur',
        type: { code: 'RESPONSABLE' },
        period: { start: '2011', end: ended('2012-06') },
        missions: [{ description: 'Tenir les comptes', tools: 'tableur' }],
      },
      {
        role: 'Alto',
        organisation: 'Chorale du Blavet',
        period: { start: '2015', end: { state: 'ongoing' } },
        notes: 'colour\u00a0: bleu',
      },
      {
        role: 'Conseillère municipale',
        organisation: 'Commune de Caudan',
        type: { code: 'ELU' },
        period: { start: '2014', end: ended('2020') },
      },
      {
        role: 'Déléguée du personnel',
        organisation: 'Auberge du Scorff',
        type: { code: 'REPRESENTANT' },
        period: { start: '2009-03', end: ended('2011-10') },
      },
    ]);
    expect(await given('project')).toEqual([
      {
        summary: 'Devenir formatrice : d’abord auprès des apprentis.',
        interests: 'Tricot\nCourse à pied : deux marathons',
      },
    ]);
    expect(await given('identity')).toEqual([
      { givenNames: 'Noor', birthName: 'Delaunay', situation: { code: 'RECHERCHE_EMPLOI' } },
    ]);
  });

  it('tells what has no field, by entry', async () => {
    const { noted } = await read();
    expect(noted.map(({ section, title }) => [section, title])).toEqual([
      ['internship', 'PFMP BEP, commis'],
      ['internship', 'Stage d’observation de 3e'],
      ['training', 'Hygiène'],
      ['mentoring', 'Pain au levain'],
      ['certification', 'Diplôme d’accompagnant éducatif'],
      ['interview', 'Entretien professionnel'],
      ['interview', 'Entretien de parcours professionnel'],
      ['language', 'Anglais'],
      ['volunteering', 'Alto'],
    ]);
  });
});
