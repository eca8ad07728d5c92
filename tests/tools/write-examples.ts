import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryTitle } from '../../src/domain/entry-title.ts';
import type { Entry, PassportContents, ProofRecord } from '../../src/domain/records.ts';
import { sectionOf } from '../../src/domain/sections/index.ts';
import { passportFileBytes } from '../../src/formats/passport-file/write-passport-file.ts';
import { readPeople } from '../../src/formats/people/read-people.ts';
import { pdfBytes } from '../fixtures/proof-files.ts';

/*
 * Writes the examples that come with the application, from two careers in the neutral format (the folder is the one argument),
 * with the few attestations that a person would have joined. The same careers give the same bytes.
 */

const created = '2026-11-23T12:00:00.000Z';

interface Attestation {
  readonly name: string;
  readonly text: string;
  /** Section and beginning of the title of the lines that it justifies; one file may justify several. */
  readonly lines: readonly (readonly [section: string, title: string])[];
}

interface Example {
  readonly career: string;
  readonly file: string;
  readonly attestations: readonly Attestation[];
}

const examples: readonly Example[] = [
  {
    career: '2-karim-cariste.json',
    file: 'karim-benhaddou.passeport',
    attestations: [
      {
        name: 'caces-r489.pdf',
        text: 'Exemple : CACES R489, mars 2023',
        lines: [['habilitation', 'CACES R489']],
      },
      {
        name: 'titre-magasinier.pdf',
        text: 'Exemple : titre professionnel, 2006',
        lines: [['certification', 'Titre professionnel Agent magasinier']],
      },
    ],
  },
  {
    career: '1-lea-etudiante.json',
    file: 'lea-montchovet.passeport',
    attestations: [
      { name: 'bafa.pdf', text: 'Exemple : BAFA, septembre 2024', lines: [['habilitation', 'Brevet d']] },
      {
        name: 'psc1.pdf',
        text: 'Exemple : PSC1, octobre 2022',
        lines: [
          ['habilitation', 'PSC1'],
          ['training', 'Prévention et secours'],
        ],
      },
    ],
  },
];

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the careers.');

for (const { career, file, attestations } of examples) {
  const people = readPeople(await readFile(join(folder, career)), created);
  if (!people.ok) throw new Error(`${career}: ${people.error.place}`);
  let { contents } = people.value;
  for (const attestation of attestations) contents = withAttestation(contents, attestation);
  const bytes = await passportFileBytes(contents, { created, application: '0.1.0' });
  if (!bytes.ok) throw new Error(bytes.error.type);
  const place = join(import.meta.dirname, '..', '..', 'resources', 'examples', file);
  await writeFile(place, bytes.value);
  process.stdout.write(`${place}\n`);
}

function withAttestation(contents: PassportContents, { name, text, lines }: Attestation): PassportContents {
  const bytes = pdfBytes(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const type = 'application/pdf';
  const isJustified = (entry: Entry): boolean =>
    lines.some(
      ([section, title]) =>
        entry.section === section && entryTitle(entry, sectionOf(section), 'fr').startsWith(title),
    );
  const entries = contents.entries.map((entry) => {
    const reference = { id: `${entry.id}-${name}`, path: [], sha256, name, type, addedAt: created };
    return isJustified(entry) ? { ...entry, proofs: [...entry.proofs, reference] } : entry;
  });
  const proof: ProofRecord = {
    sha256,
    size: bytes.length,
    addedAt: created,
    blob: new Blob([bytes], { type }),
  };
  return { ...contents, entries, proofs: [...contents.proofs, proof] };
}
