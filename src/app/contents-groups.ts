import type { Section } from '../domain/section.ts';
import { sections } from '../domain/sections/index.ts';
import { app as en } from '../i18n/en/app.ts';
import { app as fr } from '../i18n/fr/app.ts';
import type { Language } from '../i18n/language.ts';
import { pageHref, type PageName } from './routes.ts';

interface ContentsLink {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly icon: string;
  readonly hue?: string;
  readonly count?: number;
}

interface ContentsGroup {
  readonly id: string;
  readonly title?: string;
  readonly links: readonly ContentsLink[];
}

const pageLink = (page: PageName, label: string, icon: string, count?: number): ContentsLink => ({
  id: page,
  href: pageHref(page),
  label,
  icon,
  ...(count === undefined || count === 0 ? {} : { count }),
});

/**
 * The table of contents, in the order of a life: the passport itself and who I am, my path, what I do with it. Zero shows
 * nothing, and a section of what waits to be sorted is only there when something waits.
 */
export function contentsGroups(
  counts: ReadonlyMap<string, number>,
  { inBin, proofs }: { readonly inBin: number; readonly proofs: number },
  language: Language,
): readonly ContentsGroup[] {
  const word = { fr, en }[language];
  const linksOf = (chapter: Section['chapter']): readonly ContentsLink[] =>
    sections
      .filter((section) => section.chapter === chapter)
      .map((section) => {
        const count = section.cardinality === 'many' ? (counts.get(section.type) ?? 0) : 0;
        return {
          id: section.type,
          href: `#/s/${section.type}`,
          label: (section.shortLabel ?? section.label)[language],
          icon: section.icon,
          hue: section.tone,
          ...(count > 0 ? { count } : {}),
        };
      });
  return [
    {
      id: 'self',
      links: [{ ...pageLink('home', word.myPassport, 'book-user'), hue: 'accent' }, ...linksOf('self')],
    },
    { id: 'path', title: word.myPath, links: linksOf('path') },
    {
      id: 'use',
      title: word.use,
      links: [
        ...linksOf('inbox').filter((link) => link.count !== undefined),
        pageLink('proofs', word.proofs, 'paperclip', proofs),
        pageLink('documents', word.documents, 'file-text'),
        pageLink('backups', word.backups, 'archive'),
        pageLink('bin', word.bin, 'trash-2', inBin),
      ],
    },
  ];
}

/** The pages that a search finds by their names: sections, what stands in the table of contents, and what only menus lead to. */
export function searchedPages(language: Language): readonly ContentsLink[] {
  const word = { fr, en }[language];
  return [
    ...sections.map((section) => ({
      id: section.type,
      href: `#/s/${section.type}`,
      label: section.label[language],
      icon: section.icon,
      hue: section.tone,
    })),
    pageLink('home', word.myPassport, 'book-user'),
    pageLink('proofs', word.proofs, 'paperclip'),
    pageLink('documents', word.documents, 'file-text'),
    pageLink('letter', word.toLetter, 'pen-line'),
    pageLink('backups', word.backups, 'archive'),
    pageLink('bin', word.bin, 'trash-2'),
    pageLink('passports', word.toPassports, 'book-user'),
    pageLink('settings', word.settings, 'settings'),
    pageLink('help', word.help, 'circle-question-mark'),
    pageLink('about', word.toAbout, 'info'),
  ];
}
