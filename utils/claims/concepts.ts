import type { ConceptData } from '../packs/compile-concepts';
import type { PackedWords } from '../packs/word-tables';
import type { Token } from '../text/reading';
import { rememberWord } from '../text/remember';
import { PhraseTable, stands, WordTable } from '../text/word-table';
import { hashText } from './hash';

/** Indonesian prefixes are at most this long ("memper", "keter"). */
const LONGEST_PREFIX = 6;
const SHORTEST_STEM = 3;
/** Of longer words no more is looked at. */
const LONGEST_WORD = 24;
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
  capitals: readonly number[];
  beginsPhrase: boolean;
}

/** Finds word families ("concepts") in tokens. */
export class Concepts {
  readonly #plain: WordTable;
  readonly #others: WordTable;
  readonly #capitals: WordTable;
  readonly #beginnings: Stems;
  readonly #stems: Stems;
  readonly #phrases: PhraseTable;
  /** The kinds of each family, as numbers that follow those of the families. */
  readonly #kinds: readonly (readonly number[])[];

  constructor({ count, kinds, plain, words, capitals, beginnings, stems, phrases }: ConceptData) {
    const ofFamily: number[][] = Array.from({ length: count }, () => []);
    for (const [kind, members] of kinds.entries()) {
      for (const family of members) ofFamily[family]?.push(count + kind);
    }
    this.#kinds = ofFamily;
    this.#plain = new WordTable(plain);
    this.#others = new WordTable(words);
    this.#capitals = new WordTable(capitals);
    this.#beginnings = stemsOf(beginnings);
    this.#stems = stemsOf(stems);
    this.#phrases = new PhraseTable(phrases);
  }

  /** What is known of the word of each token, and the families at it, as numbers; a phrase counts at its first word. */
  find(text: string, tokens: readonly Token[]): { facts: WordFacts[]; families: (readonly number[])[] } {
    const facts = tokens.map(token => this.#factsOf(token));
    let norms: string[] | null = null;
    const families = facts.map(({ own, all, capitals, beginsPhrase }, at) => {
      const isShouted =
        capitals.length > 0 &&
        isCapitals(text, tokens[at]) &&
        !isCapitals(text, tokens[at - 1]) &&
        !isCapitals(text, tokens[at + 1]);
      if (!isShouted && !beginsPhrase) return all;
      const found = new Set(own);
      if (isShouted) for (const family of capitals) found.add(family);
      norms ??= tokens.map(token => token.norm);
      const phrases = this.#phrases.beginningWith(norms[at] ?? '')?.withSecond(norms[at + 1]) ?? [];
      for (const phrase of phrases) if (stands(phrase.words, norms, at)) found.add(phrase.number);
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
      beginsPhrase: this.#phrases.has(norm),
    };
  });

  #withKinds(families: ReadonlySet<number>): number[] {
    const found = new Set(families);
    for (const family of families) for (const kind of this.#kinds[family] ?? []) found.add(kind);
    return [...found];
  }

  #ofWord(word: string): number[] {
    const found = new Set([...this.#plain.get(word), ...this.#others.get(word)]);
    addStems(this.#beginnings, word, 0, found);
    for (let from = 0; from <= LONGEST_PREFIX; from++) addStems(this.#stems, word, from, found);
    return [...found];
  }
}

/** Written in capitals, as opposed to all the words around it. */
function isCapitals(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const written = text.slice(token.start, token.end);
  return written.length > 1 && written === written.toUpperCase();
}

/** Stems by their first letters, the shorter ones first. */
type Stems = Map<string, { stem: string; families: readonly number[] }[]>;

function stemsOf(packed: PackedWords): Stems {
  const table = new WordTable(packed);
  const stems: Stems = new Map();
  for (const stem of table.words()) {
    const start = stem.slice(0, SHORTEST_STEM);
    const list = stems.get(start);
    if (list) list.push({ stem, families: table.get(stem) });
    else stems.set(start, [{ stem, families: table.get(stem) }]);
  }
  for (const list of stems.values()) list.sort((a, b) => a.stem.length - b.stem.length);
  return stems;
}

/** Adds the families of the stems that stand at `word[from]`. */
function addStems(stems: Stems, word: string, from: number, found: Set<number>): void {
  for (const { stem, families } of stems.get(word.slice(from, from + SHORTEST_STEM)) ?? []) {
    if (from + stem.length > LONGEST_WORD || stem.length < SHORTEST_STEM || !word.startsWith(stem, from))
      continue;
    for (const family of families) found.add(family);
  }
}
