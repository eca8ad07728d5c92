/** The page of what history kept of an entry: `/versions?<entry>`, or `/versions?<entry>/<version>`. */
export const versionsLocation = (entry: string, version?: string): string =>
  `/versions?${[entry, ...(version === undefined ? [] : [version])].map(encodeURIComponent).join('/')}`;

export interface VersionsPlace {
  readonly entry: string;
  readonly version?: string | undefined;
}

/** Reads back `versionsLocation`; undefined when it names no entry. */
export function readVersionsLocation(location: string): VersionsPlace | undefined {
  const [, query = ''] = location.split('?');
  const [entry = '', version] = query.split('/').map(decodeURIComponent);
  return entry === '' ? undefined : { entry, version };
}
