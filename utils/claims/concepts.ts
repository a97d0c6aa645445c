import { PhraseSet } from '../text/phrases';
import type { Token } from '../text/reading';
import { rememberWord } from '../text/remember';
import { hashText } from './hash';

/** Indonesian prefixes are at most this long ("memper", "keter"). */
const LONGEST_PREFIX = 6;
const SHORTEST_STEM = 3;
/** Heads of words are so many letters long. */
const HEAD = 5;

/** What is known of a word wherever it stands. */
export interface WordFacts {
  /** Hash of the base form. */
  hash: number;
  /** Hash of the first letters of a long word, 0 for others: what inflected forms have in common. */
  head: number;
  /** The families of the word itself, and the same with their kinds. */
  own: readonly number[];
  all: readonly number[];
  /** Families it belongs to only where it is written in capitals. */
  capitals: readonly number[] | undefined;
  beginsPhrase: boolean;
}

/** Finds word families ("concepts") in tokens. Built from lines `word`, `two_words`, `prefix*`, `~stem`, `^CAPITALS`. */
export class Concepts {
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #capitals = new Map<string, number[]>();
  readonly #phrases: PhraseSet<number>;

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
    const phrases: [string, number][] = [];
    for (const [family, words] of families.entries()) {
      for (const word of words.split(' ')) {
        if (word.includes('_')) {
          phrases.push([word.replace(/_/g, ' '), family]);
        } else if (word.startsWith('~')) put(this.#stems, word.slice(1), family);
        else if (word.startsWith('^')) put(this.#capitals, word.slice(1), family);
        else if (word.endsWith('*')) put(this.#prefixes, word.slice(0, -1), family);
        else put(this.#exact, word, family);
      }
    }
    this.#phrases = new PhraseSet(phrases);
  }

  /** What is known of the word of each token, and the families at it, as numbers; a phrase counts at its first word. */
  find(text: string, tokens: readonly Token[]): { facts: WordFacts[]; families: (readonly number[])[] } {
    const facts = tokens.map(token => this.#factsOf(token));
    let norms: string[] | null = null;
    const families = facts.map(({ own, all, capitals, beginsPhrase }, at) => {
      const isShouted =
        capitals !== undefined &&
        isCapitals(text, tokens[at]) &&
        !isCapitals(text, tokens[at - 1]) &&
        !isCapitals(text, tokens[at + 1]);
      if (!isShouted && !beginsPhrase) return all;
      const found = new Set(own);
      if (isShouted) for (const family of capitals) found.add(family);
      norms ??= tokens.map(token => token.norm);
      this.#phrases.at(norms, at, family => found.add(family));
      return found.size === own.length ? all : this.#withKinds(found);
    });
    return { facts, families };
  }

  readonly #factsOf = rememberWord(({ surface, norm, base }): WordFacts => {
    const found = new Set(this.#ofWord(norm));
    if (surface !== norm) for (const family of this.#ofWord(surface)) found.add(family);
    if (base !== norm) for (const family of this.#ofWord(base)) found.add(family);
    return {
      hash: hashText(base),
      head: norm.length > HEAD ? hashText(norm.slice(0, HEAD)) : 0,
      own: [...found],
      all: this.#withKinds(found),
      capitals: this.#capitals.get(surface),
      beginsPhrase: this.#phrases.beginsWith(norm),
    };
  });

  #withKinds(families: ReadonlySet<number>): number[] {
    const found = new Set(families);
    for (const family of families) for (const kind of this.#kinds.get(family) ?? []) found.add(kind);
    return [...found];
  }

  #ofWord(word: string): number[] {
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
    return [...found];
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
