import { sections } from '../domain/sections/index.ts';

/** Pages that are not sections. A new page is a line here and a case in `page-view.tsx`; the accessibility run visits each one. */
export const pages = [
  'home',
  'proofs',
  'documents',
  'backups',
  'bin',
  'versions',
  'letter',
  'settings',
  'help',
  'about',
  'gather',
  'passports',
  'erase',
] as const;
export type PageName = (typeof pages)[number];

export const pageLocation = (page: PageName): string => `/${page}`;
export const pageHref = (page: PageName): string => `#${pageLocation(page)}`;

export const isPage = (name: string): name is PageName => pages.some((page) => page === name);

/** Every place one can go to without knowing an id, as locations of the router. */
export const everyLocation: readonly string[] = [
  ...sections.map((section) => `/s/${section.type}`),
  ...pages.map(pageLocation),
];

/** Where the notebook opens. */
export const homeLocation = pageLocation('home');
