import { createHash, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { currentRecordVersion } from '../../src/domain/migrations/chain.ts';
import type { Entry, PassportContents, ProofRecord, ProofReference } from '../../src/domain/records.ts';
import { writeProtectedFile } from '../../src/formats/encryption/write-protected-file.ts';
import { writePassportFile } from '../../src/formats/passport-file/write-passport-file.ts';
import { aMission, anEntry, aPost, years } from '../fixtures/entries.ts';

const at = '2026-11-20T08:30:00.000Z';
const device = 'device-of-the-bench';

/** Instant at which files of the bench say that they were written. */
export const created = '2026-11-23T10:00:00.000Z';

const stories = [
  'Décharger les camions, contrôler les bons de livraison et ranger les palettes à leur adresse.',
  'Préparer les commandes du matin avec deux collègues, puis charger selon la tournée.',
  'Accueillir les chauffeurs, noter les réserves et prévenir le service des transports.',
  'Tenir l’inventaire tournant et chercher d’où viennent les écarts avec le responsable.',
  'Former les nouveaux au chariot à mât rétractable et aux règles de circulation du quai.',
] as const;
const skills = ['Gerber à huit mètres', 'Lire un plan de chargement', 'Relever un écart de stock'] as const;
const towns = ['Arnas', 'Villefranche-sur-Saône', 'Corbas', 'Saint-Priest'] as const;

const pick = (texts: readonly string[], index: number): string => texts[index % texts.length] ?? '';

/** What a person with `count` lines would have: who they are, then seven jobs for every three permits. */
export function benchEntries(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return anEntry('identity', 'entry-0', { givenNames: 'Karim', usageName: 'Benhaddou' });
    return index % 10 < 7 ? job(index) : permit(index);
  });
}

function job(index: number): Entry {
  const start = 1990 + (index % 30);
  const competence = (name: string, texts: readonly string[]) => [
    { id: `${name}-${index}`, label: pick(texts, index) },
  ];
  const mission = aMission(`mission-${index}`, {
    title: `Mission ${index}`,
    description: `${pick(stories, index)} ${pick(stories, index + 2)}`,
    competences: {
      knowledge: competence('knowledge', ['Règles de stockage', 'Logiciel d’entrepôt']),
      skills: competence('skill', skills),
      aptitudes: competence('aptitude', ['Garder son calme', 'Travailler en équipe']),
    },
  });
  const post = aPost(`post-${index}`, {
    title: pick(['Cariste', 'Préparateur de commandes', 'Agent de quai'], index),
    period: years(String(start), String(start + 1)),
    contract: { code: 'CDI' },
    missions: [mission],
  });
  return anEntry('employment', `entry-${index}`, {
    employer: `Transports Mercier ${index}`,
    place: { text: pick(towns, index), postcode: '', country: '' },
    sector: 'Transport routier',
    posts: [post],
  });
}

function permit(index: number): Entry {
  const issued = 2000 + (index % 25);
  return anEntry('habilitation', `entry-${index}`, {
    family: { code: 'CACES_R489' },
    title: `CACES R.489 ${index}`,
    categories: [{ other: '1A' }, { other: '3' }],
    issued: `${issued}-03-10`,
    validUntil: `${issued + 5}-03-09`,
    issuer: 'AFTRAL',
  });
}

/** Everything of such a passport: each line was added in a change of its own, and proofs stand on the first jobs. */
export function benchContents(count: number, proofs: readonly ProofRecord[] = []): PassportContents {
  const entries = withProofs(benchEntries(count), proofs);
  return {
    passport: {
      id: `passport-${count}`,
      recordVersion: currentRecordVersion,
      contentLanguage: 'fr',
      seal: 20_261_123,
      createdAt: at,
    },
    entries,
    preferences: [],
    presentations: [],
    disclosures: [],
    tombstones: [],
    revisions: entries.map((entry) => ({ ...entry.revision, entry: entry.id })),
    versions: [],
    changes: entries.map((entry, index) => ({
      seq: index + 1,
      at,
      device,
      kind: 'edit',
      label: { type: 'create', name: entry.id },
      patches: [{ table: 'entries', key: entry.id, path: [], after: entry }],
    })),
    undo: { undo: entries.map((_entry, index) => index + 1).slice(-1000), redo: [] },
    proofs,
  };
}

function withProofs(entries: readonly Entry[], proofs: readonly ProofRecord[]): readonly Entry[] {
  return entries.map((entry, index) => {
    const proof = index === 0 ? undefined : proofs[index - 1];
    return proof === undefined ? entry : { ...entry, proofs: [referenceTo(proof, index)] };
  });
}

const referenceTo = ({ sha256 }: ProofRecord, index: number): ProofReference => ({
  id: `proof-${index}`,
  path: [],
  sha256,
  name: `attestation ${index}.pdf`,
  type: 'application/pdf',
  addedAt: at,
});

/** Proofs of `size` bytes each that no compression makes smaller. */
export function benchProofs(count: number, size: number): readonly ProofRecord[] {
  return Array.from({ length: count }, () => {
    const bytes = new Uint8Array(randomBytes(size));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { sha256, size, addedAt: at, blob: new Blob([bytes], { type: 'application/pdf' }) };
  });
}

/** Writes a passport file, protected where a passphrase is given, and waits until the disk has it. Gives the number of bytes. */
export async function writeBenchFile(
  path: string,
  contents: PassportContents,
  passphrase?: string,
): Promise<number> {
  const file = await open(path, 'w');
  try {
    const options = { created, application: '0.1.0' };
    const write = async (piece: Uint8Array): Promise<void> => {
      await file.write(piece);
    };
    const written =
      passphrase === undefined
        ? await writePassportFile(contents, options, write)
        : await writeProtectedFile(contents, { ...options, passphrase }, write);
    if (!written.ok) throw new Error(JSON.stringify(written.error));
    await file.sync();
    return written.value.size;
  } finally {
    await file.close();
  }
}

/** What the table of contents shows beside « Emplois ». */
export const jobsIn = ({ entries }: PassportContents): number =>
  entries.filter((entry) => entry.section === 'employment').length;
