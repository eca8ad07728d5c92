import { displayName } from './display-name.ts';
import { entryTitle } from './entry-title.ts';
import type { Language } from './language.ts';
import type { Entry, PassportContents } from './records.ts';
import { referencedProofs } from './proofs.ts';
import { sectionOf, sections } from './sections/index.ts';

/** How many entries of one section there are; those in the bin apart. */
export interface SectionCount {
  readonly section: string;
  readonly label: string;
  readonly entries: number;
  readonly inBin: number;
}

/** What a passport holds, in a few lines: for the screen that asks before anything is replaced, and for the command line. */
export interface ContentsSummary {
  readonly passport: string;
  /** '' when no name was given. */
  readonly name: string;
  readonly createdAt: string;
  /** Instant of the last change to an entry; the passport's creation when there is none. */
  readonly changedAt: string;
  /** In the order of the registry, sections without entries left out. */
  readonly sections: readonly SectionCount[];
  readonly entries: number;
  readonly inBin: number;
  readonly proofs: { readonly count: number; readonly bytes: number };
  /** Changes that can be undone. */
  readonly undoable: number;
}

export function describeContents(contents: PassportContents, language: Language): ContentsSummary {
  const { entries, passport, proofs, undo } = contents;
  const identity = entries.find((entry) => entry.section === 'identity' && entry.deletedAt === undefined);
  return {
    passport: passport.id,
    name: identity ? displayName(identity.values) : '',
    createdAt: passport.createdAt,
    changedAt: entries.map((entry) => entry.updatedAt).reduce(later, passport.createdAt),
    sections: sections
      .map(({ type, label }) => sectionCount(type, label[language], entries))
      .filter((row) => row.entries + row.inBin > 0),
    entries: entries.filter((entry) => entry.deletedAt === undefined).length,
    inBin: entries.filter((entry) => entry.deletedAt !== undefined).length,
    proofs: {
      count: proofs.length - photoCount(contents),
      bytes: proofs.reduce((sum, proof) => sum + proof.size, 0),
    },
    undoable: undo.undo.length,
  };
}

/** Bytes that are there for an image alone, which nobody would call a proof. */
function photoCount({ entries, proofs }: PassportContents): number {
  const attached = new Set(entries.flatMap((entry) => entry.proofs.map((proof) => proof.sha256)));
  const referenced = referencedProofs(entries);
  return proofs.filter(({ sha256 }) => referenced.has(sha256) && !attached.has(sha256)).length;
}

/** How an entry is called beside others: its title, or its section's word for one ("Employeur") when it has none yet. */
export function entryName(entry: Entry, language: Language): string {
  const section = sectionOf(entry.section);
  return entryTitle(entry, section, language) || section.singular[language];
}

function sectionCount(section: string, label: string, entries: readonly Entry[]): SectionCount {
  const own = entries.filter((entry) => entry.section === section);
  const inBin = own.filter((entry) => entry.deletedAt !== undefined).length;
  return { section, label, entries: own.length - inBin, inBin };
}

const later = (left: string, right: string): string => (left < right ? right : left);
