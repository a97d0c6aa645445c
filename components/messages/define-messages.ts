import type { UiLanguage } from '../language';

/** A text, or a function that makes one out of numbers and names. */
type Message = string | ((...values: never[]) => string);

/** Any other words for the same key: a string for a string, a function with the same parameters for a function. */
type Wording<T> = { [K in keyof T]: T[K] extends string ? string : T[K] };

/**
 * Fixes the keys by the Indonesian half; the English half must have the same ones, with the same parameters.
 *
 *     export const savedMessages = defineMessages({ id: { empty: 'Belum ada' }, en: { empty: 'Nothing yet' } });
 */
export function defineMessages<const T extends Record<string, Message>>(table: {
  id: T;
  en: Wording<NoInfer<T>>;
}): Record<UiLanguage, Wording<T>> {
  return table as Record<UiLanguage, Wording<T>>;
}
