import type { Language } from '../domain/language.ts';

/** The name of an ISO 3166-1 alpha-2 code in that language; anything else is the person's own words, unchanged. */
export function countryName(country: string, language: Language): string {
  if (!/^[A-Z]{2}$/u.test(country)) return country;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(country) ?? country;
}
