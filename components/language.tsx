import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../utils/settings';

/** The language of the interface. Chosen inside the product, because a browser's own language cannot be switched. */
export const LanguageContext = createContext<UiLanguage>('id');

/** The messages of a table in the language of the interface. */
export function useMessages<Messages>(table: Readonly<Record<UiLanguage, Messages>>): Messages {
  return table[useContext(LanguageContext)];
}

/** The language itself, for texts of the packs (`finding[language]`) and for the `lang` attribute. */
export function useLanguage(): UiLanguage {
  return useContext(LanguageContext);
}
