import { PhraseSet, phraseWords } from '../text/phrases';
import type { Token } from '../text/reading';

/** Indonesian prefixes are at most this long ("memper", "keter"). */
const LONGEST_PREFIX = 6;
const SHORTEST_STEM = 3;
/** Words seen so far and their concepts; emptied when full, so that a hostile text cannot fill the memory. */
const CACHE_SIZE = 20_000;

/** Finds word families ("concepts") in tokens. Built from lines `word`, `two_words`, `prefix*`, `~stem`, `^CAPITALS`. */
export class Concepts {
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #capitals = new Map<string, number[]>();
  readonly #phrases: PhraseSet<number>;
  readonly #cache = new Map<string, readonly number[]>();

  /** The kinds of each family, as numbers that follow those of the families. */
  readonly #kinds = new Map<number, number[]>();

  /**
   * @param families words of each family, separated by spaces; a family's number is its place in the list.
   * @param kinds for each kind the numbers of its families; a kind's number is its place after the last family.
   */
  constructor(families: readonly string[], kinds: readonly (readonly number[])[] = []) {
    for (const [kind, members] of kinds.entries()) {
      for (const family of members) put(this.#kinds, family, families.length + kind);
    }
    const phrases: [string[], number][] = [];
    for (const [family, words] of families.entries()) {
      for (const word of words.split(' ')) {
        if (word.includes('_')) {
          phrases.push([phraseWords(word.replace(/_/g, ' ')), family]);
        } else if (word.startsWith('~')) put(this.#stems, word.slice(1), family);
        else if (word.startsWith('^')) put(this.#capitals, word.slice(1), family);
        else if (word.endsWith('*')) put(this.#prefixes, word.slice(0, -1), family);
        else put(this.#exact, word, family);
      }
    }
    this.#phrases = new PhraseSet(phrases);
  }

  /** The families at each token of `text`, as numbers; a phrase counts at its first word. */
  find(text: string, tokens: readonly Token[]): number[][] {
    const norms = tokens.map(token => token.norm);
    return tokens.map((token, at) => {
      const found = new Set(this.#ofWord(token.norm));
      if (token.surface !== token.norm) for (const family of this.#ofWord(token.surface)) found.add(family);
      if (token.base !== token.norm) for (const family of this.#ofWord(token.base)) found.add(family);
      for (const family of this.#capitals.get(token.surface) ?? []) {
        if (
          isCapitals(text, token) &&
          !isCapitals(text, tokens[at - 1]) &&
          !isCapitals(text, tokens[at + 1])
        ) {
          found.add(family);
        }
      }
      this.#phrases.at(norms, at, family => found.add(family));
      for (const family of found) for (const kind of this.#kinds.get(family) ?? []) found.add(kind);
      return [...found];
    });
  }

  #ofWord(word: string): readonly number[] {
    const known = this.#cache.get(word);
    if (known) return known;
    const found = new Set(this.#exact.get(word));
    const longest = Math.min(word.length, 24);
    for (let end = SHORTEST_STEM; end <= longest; end++) {
      for (const family of this.#prefixes.get(word.slice(0, end)) ?? []) found.add(family);
    }
    for (let from = 0; from <= LONGEST_PREFIX; from++) {
      for (let end = from + SHORTEST_STEM; end <= longest; end++) {
        for (const family of this.#stems.get(word.slice(from, end)) ?? []) found.add(family);
      }
    }
    if (this.#cache.size >= CACHE_SIZE) this.#cache.clear();
    const list = [...found];
    this.#cache.set(word, list);
    return list;
  }
}

/** Written in capitals, as opposed to all the words around it. */
function isCapitals(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const written = text.slice(token.start, token.end);
  return written.length > 1 && written === written.toUpperCase();
}

function put<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
  const list = map.get(key);
  if (list) list.push(number);
  else map.set(key, [number]);
}
