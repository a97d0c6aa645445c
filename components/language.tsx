import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../utils/settings';

export type { UiLanguage };

/** A text in both languages, as the packs carry it. */
export type Bilingual = Record<UiLanguage, string>;

/** The language the views speak; switched in the options, whatever the browser's own language is. */
export const LanguageContext = createContext<UiLanguage>('id');

export function useLanguage(): UiLanguage {
  return useContext(LanguageContext);
}

/** The half of a table from `components/messages/` that the reader understands: `const say = useMessages(panelMessages)`. */
export function useMessages<Messages>(table: Readonly<Record<UiLanguage, Messages>>): Messages {
  return table[useLanguage()];
}

/** Picks the reader's half of a pack text: `const tell = useBilingual(); tell(claim.statement)`. */
export function useBilingual(): (text: Bilingual) => string {
  const language = useLanguage();
  return text => text[language];
}

/** 1234 as "1.234" (Indonesian) or "1,234" (English). */
export function formatNumber(language: UiLanguage, value: number): string {
  return new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB').format(value);
}

/** A day as people write it: "22 November 2026". `value` is an ISO date or milliseconds since 1970. */
export function formatDay(language: UiLanguage, value: string | number): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return String(value);
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long' }).format(date);
}

/** A date as exact as it is known: "2014", "Mei 2020", "17 Juli 2025"; two years as "2014–2017". */
export function formatDate(language: UiLanguage, value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year === undefined) return value.replace(/^(\d{4})-(\d{4})$/, '$1–$2');
  if (day !== undefined) return formatDay(language, value);
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month) - 1));
}
