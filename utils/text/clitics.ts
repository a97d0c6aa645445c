import { isKnown, SLANG, VOCABULARY } from './words';

/**
 * Indonesian clitics and colloquial affixes, one pass, longest first. Not a stemmer on purpose: stemming turns
 * "selamanya" into "lama" and "penyembuhan" into "embuh", so a stripped form counts only when it is a known word.
 */
const SUFFIXES = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu', 'ny', 'in'];
/** Colloquial nasal prefixes with the consonants they may have swallowed ("nyayat" from "sayat", "ngobatin" from "obat"). */
const PREFIXES: [prefix: string, restored: string[]][] = [
  ['nge', ['']],
  ['meng', ['', 'k']],
  ['meny', ['s']],
  ['mem', ['', 'p']],
  ['men', ['', 't']],
  ['ng', ['', 'k']],
  ['ny', ['s', 'c']],
  ['me', ['']],
  ['di', ['']],
  ['n', ['t', '']],
  ['m', ['p', '']],
];

/** The known word inside `word`, or `word` itself. */
export function baseOf(word: string): string {
  if (word.length < 4 || (VOCABULARY.has(word) && !/(nya|ku|mu)$/.test(word))) return word;
  for (const suffix of SUFFIXES) {
    if (word.length - suffix.length < 3 || !word.endsWith(suffix)) continue;
    const stem = word.slice(0, -suffix.length);
    if (isKnown(stem)) return SLANG.get(stem) ?? stem;
    const inner = withoutPrefix(stem);
    if (inner !== null) return inner;
  }
  return VOCABULARY.has(word) ? word : (withoutPrefix(word) ?? withoutPerson(word) ?? word);
}

/** Who does it, written together with the verb ("kuminum", "kaualami"). Short rests are chance: "kumat", "kulit". */
function withoutPerson(word: string): string | null {
  const verb = /^(?:ku|kau)([a-z]{4,})$/.exec(word)?.[1];
  return verb !== undefined && VOCABULARY.has(verb) ? verb : null;
}

function withoutPrefix(word: string): string | null {
  for (const [prefix, restored] of PREFIXES) {
    if (!word.startsWith(prefix) || word.length - prefix.length < 3) continue;
    const rest = word.slice(prefix.length);
    for (const consonant of restored) {
      if (VOCABULARY.has(consonant + rest)) return consonant + rest;
    }
  }
  return null;
}
