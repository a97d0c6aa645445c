import type { UiLanguage } from './language';

/** "Indonesia", "Selandia Baru": a country by its ISO code, in the reader's language; the code itself when unknown. */
export function countryName(language: UiLanguage, code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
