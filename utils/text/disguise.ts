import { isKnown, SENSITIVE_BY_LENGTH } from './words';

/** Digits and signs that stand for letters; source: the slang pack's normalisation rules. `2` doubles a word instead. */
const LEET: Record<string, string> = {
  '4': 'a',
  '@': 'a',
  '8': 'b',
  '3': 'e',
  '€': 'e',
  '6': 'g',
  '9': 'g',
  '1': 'i',
  '!': 'i',
  '|': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
  '+': 't',
  µ: 'u',
  '¢': 'c',
};

/** "3x" is three times, not "ex". */
const TIMES = /^\d+x$/;

/**
 * Reads letters out of signs ("d3pr3s1" is "depresi", "b*nuh" is "bunuh"), but only when the result is a known word:
 * "9 dari 10", "24/7" and product codes stay what they are. Returns null when nothing was hidden.
 */
export function undisguise(word: string): string | null {
  if (!/[a-z]/.test(word) || TIMES.test(word)) return null;
  if (!/[^a-z]/.test(word)) return vAsU(word);
  if (word.includes('*')) return unmask(word);
  const plain = Array.from(word, letter => LEET[letter] ?? letter).join('');
  if (plain === word) return null;
  for (const candidate of [plain, plain.replace(/v/g, 'u'), plain.replace(/i/g, 'l')]) {
    if (isKnown(candidate)) return candidate;
    const squeezed = squeeze(candidate);
    if (squeezed !== null && isKnown(squeezed)) return squeezed;
  }
  return null;
}

/** "bunvh" is "bunuh": the one letter-for-letter swap seen in Indonesian evasions. */
function vAsU(word: string): string | null {
  if (!word.includes('v') || isKnown(word)) return null;
  const plain = word.replace(/v/g, 'u');
  return SENSITIVE_BY_LENGTH.get(plain.length)?.includes(plain) ? plain : null;
}

function unmask(word: string): string | null {
  const letters = Array.from(word, letter => LEET[letter] ?? letter);
  const fits = (SENSITIVE_BY_LENGTH.get(word.length) ?? []).filter(candidate =>
    letters.every((letter, i) => letter === '*' || letter === candidate[i]),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/**
 * Undoes stretched letters: "bangettt" is "banget", "capekkk" is "capek", "saat" stays. Three or more of a letter become
 * two, then one, whichever gives a known word; an unknown word keeps one. Returns null when nothing was stretched.
 */
export function squeeze(word: string): string | null {
  if (!/(.)\1{2,}/.test(word)) return null;
  const double = word.replace(/(.)\1{2,}/g, '$1$1');
  if (isKnown(double)) return double;
  const single = word.replace(/(.)\1{2,}/g, '$1');
  if (isKnown(single)) return single;
  const bare = word.replace(/(.)\1+/g, '$1');
  return isKnown(bare) ? bare : single;
}

/** Letters typed twice at the end or inside ("depresii", "deppresion") when the plain word is known and this one is not. */
export function undouble(word: string): string | null {
  if (isKnown(word) || !/([a-z])\1/.test(word)) return null;
  const single = word.replace(/([a-z])\1/g, '$1');
  return isKnown(single) ? single : null;
}
