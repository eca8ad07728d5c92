import { performance } from 'node:perf_hooks';
import type { Entry } from '../../src/domain/records.ts';
import { renderDefinition, renderPassport } from '../../src/pdf/render.ts';
import { aMission, anEntry, aPost, years } from '../fixtures/entries.ts';
import { readFonts } from '../tools/pdf-tools.ts';
import { printing } from '../tools/printing.ts';

/** One line of the table of figures; times in milliseconds, the median of five runs after one that warms up. */
export interface PdfFigure {
  /** 'lines': habilitations, a line each. 'stories': jobs, each with a post, a mission told and six competences. */
  readonly shape: 'lines' | 'stories';
  readonly entries: number;
  readonly pages: number;
  readonly bytes: number;
  readonly time: number;
  /** The same words as bare paragraphs of pdfmake: what no layout of ours could go below. */
  readonly floor: number;
  readonly ratio: number;
}

const sizes = [20, 200, 1_000] as const;
const runs = 5;
const story =
  'Déchargement des camions, stockage en masse et en rack, alimentation des trois lignes de découpe, tenue du carnet et petit entretien des batteries chaque vendredi.';

function line(index: number): Entry {
  return anEntry('habilitation', `line-${index}`, {
    title: `CACES R.489 chariots automoteurs, passage ${index}`,
    categories: [{ other: '1A, 3, 5' }],
    issuer: 'Centre de formation du Rhône',
    issued: '2023-03-10',
    validUntil: '2028-03-09',
  });
}

function job(index: number): Entry {
  const label = (kind: string, count: number): readonly { id: string; label: string }[] =>
    Array.from({ length: count }, (_, at) => ({
      id: `${kind}${index}-${at}`,
      label: `${kind} numéro ${at}`,
    }));
  const mission = aMission(`mission-${index}`, {
    description: story,
    competences: { knowledge: label('Règle', 2), skills: label('Geste', 2), aptitudes: label('Qualité', 2) },
  });
  return anEntry('employment', `job-${index}`, {
    employer: `Employeur ${index}`,
    sector: 'Transport routier',
    posts: [aPost(`post-${index}`, { title: 'Cariste', period: years('2011', '2015'), missions: [mission] })],
  });
}

const shapes = {
  lines: {
    entry: line,
    words: (index: number): readonly string[] => [
      '10 mars 2023',
      `CACES R.489 chariots automoteurs, passage ${index}`,
      'Centre de formation du Rhône 1A, 3, 5 9 mars 2028',
    ],
  },
  stories: {
    entry: job,
    words: (index: number): readonly string[] => [
      `Employeur ${index}`,
      'Transport routier',
      '2011 – 2015 Cariste',
      story,
      'Règle numéro 0 Règle numéro 1 Geste numéro 0 Geste numéro 1 Qualité numéro 0 Qualité numéro 1',
    ],
  },
} as const;

/** How long the printed passport takes, and how far that is from the floor. */
export async function measurePdf(): Promise<readonly PdfFigure[]> {
  const fonts = await readFonts();
  const figures: PdfFigure[] = [];
  for (const shape of ['lines', 'stories'] as const) {
    for (const entries of sizes) {
      const { entry, words } = shapes[shape];
      const request = printing(Array.from({ length: entries }, (_, index) => entry(index)));
      const { pages, bytes } = await renderPassport(request, fonts);
      const time = await median(() => renderPassport(request, fonts));
      const floor = await median(() =>
        renderDefinition(
          {
            content: Array.from({ length: entries }, (_, index) => words(index)).flat(),
            defaultStyle: { font: 'SourceSans3', fontSize: 9.5 },
          },
          fonts,
        ),
      );
      figures.push({ shape, entries, pages, bytes: bytes.byteLength, time, floor, ratio: time / floor });
    }
  }
  return figures;
}

async function median(run: () => Promise<unknown>): Promise<number> {
  await run();
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.toSorted((left, right) => left - right)[Math.floor(runs / 2)] ?? 0;
}
