import type { ConceptData } from '../packs/compile-concepts';
import type { PackedWords } from '../packs/word-tables';
import type { Token } from '../text/reading';
import { rememberWord } from '../text/remember';
import { PhraseTable, stands, WordTable } from '../text/word-table';
import { factsOfFamilies, hashesOfWord, type FamilyFacts, type WordFacts } from './word-facts';

/** Indonesian prefixes are at most this long ("memper", "keter"). */
const LONGEST_PREFIX = 6;
const SHORTEST_STEM = 3;
/** Of longer words no more is looked at. */
const LONGEST_WORD = 24;
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

  /** What is known of the word of each token, and the families at it; those of a phrase count at its first word. */
  find(text: string, tokens: readonly Token[]): { facts: WordFacts[]; families: FamilyFacts[] } {
    const facts: WordFacts[] = [];
    const families: FamilyFacts[] = [];
    let norms: string[] | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) break;
      const fact = this.#factsOf(token);
      facts.push(fact);
      const shouted = fact.capitals !== null && standsOut(text, tokens, at) ? fact.capitals : NONE;
      const next = tokens[at + 1]?.word;
      const phrases = (next && fact.phrases?.withSecond(next.norm, next.normHash)) ?? NONE;
      if (shouted.length === 0 && phrases.length === 0) {
        families.push(fact.families);
        continue;
      }
      norms ??= tokens.map(({ norm }) => norm);
      const found = new Set(fact.own);
      for (const family of shouted) found.add(family);
      for (const phrase of phrases) if (stands(phrase.words, norms, at)) found.add(phrase.number);
      const isMore = found.size > fact.own.length;
      families.push(isMore ? factsOfFamilies(this.#withKinds(found)) : fact.families);
    }
    return { facts, families };
  }

  readonly #factsOf = rememberWord((word): WordFacts => {
    const { surface, norm, base } = word;
    const found = new Set(this.#ofWord(norm));
    if (surface !== norm) for (const family of this.#ofWord(surface)) found.add(family);
    if (base !== norm) for (const family of this.#ofWord(base)) found.add(family);
    const capitals = this.#capitals.get(surface);
    return {
      ...hashesOfWord(word),
      own: [...found],
      families: factsOfFamilies(this.#withKinds(found)),
      capitals: capitals.length > 0 ? capitals : null,
      phrases: this.#phrases.beginningWith(norm),
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

const NONE: readonly never[] = [];

/** Written in capitals, as opposed to the words around it. */
const standsOut = (text: string, tokens: readonly Token[], at: number): boolean =>
  isCapitals(text, tokens[at]) && !isCapitals(text, tokens[at - 1]) && !isCapitals(text, tokens[at + 1]);

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
