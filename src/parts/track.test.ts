import { expect, test } from 'vitest';
import { proposalStatuses } from '../domain/codelists/proposal-statuses.ts';
import { interview } from '../domain/sections/interview.ts';
import { trackSteps } from './track.tsx';

const { track } = interview.fields.proposals;
const steps = (code: string) =>
  trackSteps(track, { values: { status: { code } } }, 'fr').map(({ state, label, detail }) =>
    [state, label, detail].filter((text) => text !== '').join(' '),
  );

test('every answer stands somewhere on the steps; what has stopped shows none ahead', () => {
  expect(Object.fromEntries(proposalStatuses.rows.map(({ code }) => [code, steps(code)]))).toEqual({
    PROPOSEE: ['reached Proposée', 'waiting Réponse en attente', 'ahead Planifiée', 'ahead Réalisée'],
    ACCEPTEE: ['reached Proposée', 'reached Acceptée', 'ahead Planifiée', 'ahead Réalisée'],
    REFUSEE_MOI: ['reached Proposée', 'stopped Refusée par moi'],
    REFUSEE_EMPLOYEUR: ['reached Proposée', 'stopped Refusée par l’employeur'],
    REPORTEE: ['reached Proposée', 'reached Réponse', 'waiting Reportée', 'ahead Réalisée'],
    PLANIFIEE: ['reached Proposée', 'reached Acceptée', 'waiting Planifiée', 'ahead Réalisée'],
    REALISEE: ['reached Proposée', 'reached Acceptée', 'reached Planifiée', 'reached Réalisée'],
    ABANDONNEE: ['reached Proposée', 'reached Réponse', 'stopped Abandonnée'],
  });
});

test('an element that does not say where it is, or says it in its own words, has no steps', () => {
  expect(trackSteps(track, { values: { status: null } }, 'fr')).toEqual([]);
  expect(trackSteps(track, { values: { status: { other: 'on verra' } } }, 'fr')).toEqual([]);
});
