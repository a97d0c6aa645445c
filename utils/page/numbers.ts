/** Suffixes that TikTok's number formats use in the languages of its users; lower case, longest first where they overlap. */
const MAGNITUDES: readonly (readonly [string, number])[] = [
  ['ribu', 1e3],
  ['rb', 1e3],
  ['mil', 1e3],
  ['k', 1e3],
  ['juta', 1e6],
  ['jt', 1e6],
  ['mio', 1e6],
  ['m', 1e6],
  ['miliar', 1e9],
  ['b', 1e9],
  ['万', 1e4],
  ['萬', 1e4],
  ['만', 1e4],
  ['亿', 1e8],
];

export interface Count {
  value: number;
  /** The page rounded it ("1.2K"). */
  rounded: boolean;
}

/**
 * The first number of a label: "242 comments", "(128)", "1,2 rb", "12.3K", "1.234". Null when there is none. A separator
 * followed by exactly three digits groups thousands, unless a magnitude follows.
 */
export function parseCount(label: string): Count | null {
  const found = /(\d[\d.,\u00a0\u202f']*)\s*([\p{L}]*)/u.exec(label.slice(0, 500));
  if (!found) return null;
  const digits = (found[1] ?? '').replace(/[.,\u00a0\u202f']+$/, '');
  const word = (found[2] ?? '').toLowerCase();
  const magnitude = MAGNITUDES.find(
    ([suffix]) => word === suffix || (suffix.charCodeAt(0) > 0x2000 && word.startsWith(suffix)),
  );
  const value = magnitude
    ? Number.parseFloat(digits.replace(',', '.')) * magnitude[1]
    : Number.parseInt(digits.replace(/[.,\u00a0\u202f'](?=\d{3}(?!\d))/g, ''), 10);
  return Number.isFinite(value) ? { value: Math.round(value), rounded: magnitude !== undefined } : null;
}

/** The number of a label, or null. */
export function countIn(label: string | null): number | null {
  return label === null ? null : (parseCount(label)?.value ?? null);
}
