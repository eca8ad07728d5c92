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

/** The table of contents, in the order of a life: who I am, my path, what I do with it. Zero shows nothing. */
export function contentsGroups(
  counts: ReadonlyMap<string, number>,
  inBin: number,
  language: Language,
): readonly ContentsGroup[] {
  const word = { fr, en }[language];
  const linksOf = (chapter: 'self' | 'path'): readonly ContentsLink[] =>
    sections
      .filter((section) => section.chapter === chapter)
      .map((section) => {
        const count = section.cardinality === 'many' ? (counts.get(section.type) ?? 0) : 0;
        return {
          id: section.type,
          href: `#/s/${section.type}`,
          label: section.label[language],
          icon: section.icon,
          hue: section.tone,
          ...(count > 0 ? { count } : {}),
        };
      });
  return [
    { id: 'self', links: linksOf('self') },
    { id: 'path', title: word.myPath, links: linksOf('path') },
    {
      id: 'use',
      title: word.use,
      links: [
        pageLink('documents', word.documents, 'file-text'),
        pageLink('backups', word.backups, 'archive'),
        pageLink('bin', word.bin, 'trash-2', inBin),
      ],
    },
  ];
}
