import { rowShortLabel, type Codelist } from '../../domain/codelist.ts';
import { certificationRoutes } from '../../domain/codelists/certification-routes.ts';
import { contractTypes } from '../../domain/codelists/contract-types.ts';
import { initiators } from '../../domain/codelists/initiators.ts';
import { interviewKinds } from '../../domain/codelists/interview-kinds.ts';
import { trainingFundings } from '../../domain/codelists/training-fundings.ts';
import { trainingModalities } from '../../domain/codelists/training-modalities.ts';
import { trainingNatures } from '../../domain/codelists/training-natures.ts';
import { trainingOutcomes } from '../../domain/codelists/training-outcomes.ts';
import { vaeRequests } from '../../domain/codelists/vae-requests.ts';
import type { ChoiceValue } from '../../domain/fields/field.ts';
import { plain, tells } from './people-words.ts';

/** A list, and further ways in which people write its rows: the words (folded, without signs) and the code. */
export interface Wording {
  readonly codelist: Codelist;
  readonly synonyms: { readonly [words: string]: string };
}

/*
 * Only what can mean nothing else; a text that is in no table stays as the person wrote it. The label of the row says every
 * word of the text, so that none is lost (the tests hold that).
 */
export const wordings = {
  nature: {
    codelist: trainingNatures,
    synonyms: {
      'autoformation mooc': 'AUTOFORMATION',
      autoformation: 'AUTOFORMATION',
      mooc: 'AUTOFORMATION',
      'preparation a un concours': 'PREPARATION',
      'preparation a une certification': 'PREPARATION',
      'formation obligatoire': 'SECURITE',
      'remise a niveau': 'REMISE_A_NIVEAU',
      'creation d entreprise': 'CREATION',
      'reprise d entreprise': 'CREATION',
      seminaire: 'SEMINAIRE',
      conference: 'SEMINAIRE',
      'vae accompagnement': 'VAE',
      'accompagnement vae': 'VAE',
      'formation de tuteur': 'TUTEUR_FORMATEUR',
      'formation de formateur': 'TUTEUR_FORMATEUR',
    },
  },
  modality: {
    codelist: trainingModalities,
    synonyms: {
      presentiel: 'PRESENTIEL',
      'a distance synchrone': 'DISTANCE_SYNCHRONE',
      'a distance synchrone classe virtuelle': 'DISTANCE_SYNCHRONE',
      'classe virtuelle': 'DISTANCE_SYNCHRONE',
      'a distance asynchrone': 'DISTANCE_ASYNCHRONE',
      'e learning': 'DISTANCE_ASYNCHRONE',
      'en situation de travail': 'AFEST',
      afest: 'AFEST',
      alternance: 'ALTERNANCE',
      mixte: 'MIXTE',
    },
  },
  initiative: {
    codelist: initiators,
    synonyms: {
      employeur: 'EMPLOYEUR',
      'l employeur': 'EMPLOYEUR',
      moi: 'MOI',
      'moi meme': 'MOI',
      'france travail': 'FRANCE_TRAVAIL',
      'pole emploi': 'FRANCE_TRAVAIL',
    },
  },
  funding: {
    codelist: trainingFundings,
    synonyms: {
      cpf: 'CPF',
      'cpf avec abondement': 'CPF_ABOND',
      'cpf avec abondement employeur': 'CPF_ABOND',
      'plan de formation': 'PDC',
      'plan de developpement des competences': 'PDC',
      opco: 'OPCO',
      cif: 'PTP',
      aif: 'AIF',
      afc: 'AFC',
      afpr: 'POEI',
      poei: 'POEI',
      poec: 'POEC',
      csp: 'CSP',
      dif: 'DIF',
      'conseil regional': 'REGION',
      'fif pl': 'FAF',
      agefice: 'FAF',
      fafcea: 'FAF',
      'faf tt': 'FAFTT',
      cec: 'CEC',
      agefiph: 'AGEFIPH',
      fiphfp: 'AGEFIPH',
      anfh: 'PUBLIC',
      cnfpt: 'PUBLIC',
      autofinancement: 'AUTO',
      gratuit: 'GRATUIT',
    },
  },
  contract: {
    codelist: contractTypes,
    synonyms: {
      cesu: 'CESU',
      pajemploi: 'CESU',
      fonctionnaire: 'FONC',
      interim: 'INTERIM',
      saisonnier: 'SAISON',
      apprentissage: 'APPR',
      militaire: 'MILIT',
    },
  },
  outcome: {
    codelist: trainingOutcomes,
    synonyms: { attestation: 'ATTESTATION' },
  },
  route: { codelist: certificationRoutes, synonyms: { vae: 'VAE' } },
  request: { codelist: vaeRequests, synonyms: { totale: 'TOTALE', partielle: 'PARTIELLE' } },
  interview: {
    codelist: interviewKinds,
    synonyms: {
      'entretien d evaluation annuel': 'EVALUATION',
      'entretien annuel d evaluation': 'EVALUATION',
      'entretien annuel': 'EVALUATION',
      'entretien de parcours professionnel': 'PARCOURS',
      'entretien professionnel': 'PROFESSIONNEL',
      'etat des lieux': 'ETAT_DES_LIEUX',
    },
  },
} as const satisfies Record<string, Wording>;

/**
 * A row whose label, short label or label without its parenthesis is the text; null when there is none. A parenthesis with a
 * figure (« HACCP, 14 h ») claims more than its name, and is not left out.
 */
export function rowOf(codelist: Codelist, text: string): { readonly code: string } | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  const row = codelist.rows.find(({ fr, short }) =>
    [fr, short?.fr ?? '', fr.replace(/\s*\([^)\d]*\)/gu, '')].some((label) => plain(label) === wanted),
  );
  return row ? { code: row.code } : null;
}

/** The row that says what the text says, or the text itself; null when nothing is written. */
export function choose(wording: Codelist | Wording, text: string | undefined): ChoiceValue | null {
  const wanted = plain(text ?? '');
  if (text === undefined || text.trim() === '') return null;
  const { codelist, synonyms } =
    'synonyms' in wording ? wording : { codelist: wording, synonyms: { [wanted]: undefined } };
  const code =
    rowOf(codelist, text)?.code ?? (Object.hasOwn(synonyms, wanted) ? synonyms[wanted] : undefined);
  const row = code === undefined ? undefined : codelist.find(code);
  // The label is what the form says, the short one what is printed: either may use other words than the person's.
  const isTold = row !== undefined && [row.fr, rowShortLabel(row, 'fr')].every((label) => tells(label, text));
  return isTold ? { code: row.code } : { other: text };
}

/** 3, or « niveau 3 », as a row of the levels of 2019; anything else in the person's words. */
export function chooseLevel(level: string | undefined): ChoiceValue | null {
  if (level === undefined || level.trim() === '') return null;
  const digit = /^(?:niveau\s*)?([1-8])$/iu.exec(level.trim())?.[1];
  return digit === undefined ? { other: level } : { code: `NIVEAU_${digit}` };
}
