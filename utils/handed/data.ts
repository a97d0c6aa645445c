/**
 * The engine data that the content script is not made of: it would weigh more than all its code, and most pages never
 * need it. The background hands it over when a text box appears. Paths under `utils`, without `.generated.json`.
 */
export const HANDED = [
  'packs/lexicon',
  'packs/concepts',
  'packs/dialog',
  'reply/rules',
  'reply/model',
] as const;
export type HandedName = (typeof HANDED)[number];
export type HandedData = Record<HandedName, object>;

let data: HandedData | null = null;

/** Keeps what the background handed over; false, and nothing is kept, when a part is missing. */
export function takeData(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const parts = given as Record<string, unknown>;
  if (!HANDED.every(name => typeof parts[name] === 'object' && parts[name] !== null)) return false;
  data = parts as HandedData;
  return true;
}

/** One part of the data. @throws when it was not handed over yet. */
export function dataOf(name: HandedName): object {
  if (data === null) throw new Error(`${name} was not handed over yet`);
  return data[name];
}
