import { FIRST_LIST, type PackedPhrases, type PackedWords } from '../packs/word-tables';
import { hashText } from './hash';
import { WordGroups } from './word-groups';

/** Finds the numbers that words stand for. */
export class WordTable {
  readonly #words: string;
  readonly #groups: WordGroups<number>;
  readonly #lists: readonly string[];

  constructor({ words, codes, lists }: PackedWords) {
    const byGroup = codes.split('|');
    this.#words = words;
    this.#groups = new WordGroups(words, group => {
      const list = byGroup[group] ?? '';
      return (_, at) => Number.parseInt(list.slice(at * 2, at * 2 + 2), 36);
    });
    this.#lists = lists.split(' ');
  }

  /** The numbers of a word, in rising order; none for a word that is not known. */
  get(word: string): readonly number[] {
    const code = this.#groups.get(word);
    if (code === undefined) return NONE;
    return code < FIRST_LIST ? [code] : (this.#lists[code - FIRST_LIST] ?? '').split(',').map(Number);
  }

  words(): string[] {
    return this.#words.split(/[ |]/);
  }
}

const NONE: readonly number[] = [];

export interface TablePhrase {
  words: readonly string[];
  number: number;
}

/**
 * The phrases that begin with one word, by their second: common words begin hundreds, of which hardly any can stand. Second
 * words lie in a table of their hashes, so that for most that are asked for one look suffices.
 */
export class PhraseList {
  /** Those whose second word is only a beginning ("mau*"). */
  readonly open: readonly TablePhrase[];
  /** Those of one word. */
  readonly #single: readonly TablePhrase[];
  /** A bit for each of the highest five bits of those hashes: mostly it rules out a word without a look at the table. */
  readonly #mask: number;
  /** By place: the hash of a second word, 0 where there is none; the word; the phrases. */
  readonly #hashes: Int32Array;
  readonly #seconds: string[] = [];
  readonly #lists: (readonly TablePhrase[])[] = [];

  constructor(phrases: readonly TablePhrase[]) {
    this.open = phrases.filter(({ words }) => words[1]?.endsWith('*'));
    this.#single = phrases.filter(({ words }) => words.length === 1);
    const bySecond = Map.groupBy(phrases, ({ words }) => words[1]);
    bySecond.delete(undefined);
    this.#hashes = new Int32Array(2 ** Math.ceil(Math.log2(bySecond.size * 2 + 1)));
    this.#mask = 0;
    for (const [second = '', list] of bySecond) {
      const hash = hashText(second);
      const place = this.#placeOf(second, hash);
      this.#mask |= 1 << (hash >>> 27);
      this.#hashes[place] = hash;
      this.#seconds[place] = second;
      const hasSingle = this.#single.length > 0;
      this.#lists[place] = hasSingle
        ? phrases.filter(({ words }) => words.length === 1 || words[1] === second)
        : list;
    }
  }

  /** Those of one word and those with this second word as it is written, in the order they were packed. */
  withSecond(word: string, hash: number): readonly TablePhrase[] {
    if ((this.#mask & (1 << (hash >>> 27))) === 0) return this.#single;
    const place = this.#placeOf(word, hash);
    return this.#hashes[place] === hash ? (this.#lists[place] ?? this.#single) : this.#single;
  }

  /** Where a second word lies, or would. */
  #placeOf(word: string, hash: number): number {
    const mask = this.#hashes.length - 1;
    let place = hash & mask;
    for (let held = this.#hashes[place]; held !== 0; held = this.#hashes[place]) {
      if (held === hash && this.#seconds[place] === word) break;
      place = (place + 1) & mask;
    }
    return place;
  }
}

/** Finds phrases by their first word; they are read when it is first met. */
export class PhraseTable {
  readonly #groups: WordGroups<{ written: string; read: PhraseList | null }>;

  constructor({ firsts, phrases }: PackedPhrases) {
    const byGroup = phrases.split('~');
    this.#groups = new WordGroups(firsts, group => {
      const list = byGroup[group]?.split('|') ?? [];
      return (_, at) => ({ written: list[at] ?? '', read: null });
    });
  }

  has(first: string): boolean {
    return this.#groups.get(first) !== undefined;
  }

  /** The phrases that begin with a word; undefined where there is none. */
  beginningWith(first: string): PhraseList | undefined {
    const found = this.#groups.get(first);
    return (
      found &&
      (found.read ??= new PhraseList(found.written.split(';').map(phrase => readPhrase(first, phrase))))
    );
  }
}

function readPhrase(first: string, written: string): TablePhrase {
  const end = written.lastIndexOf('^');
  const rest = written.slice(0, end);
  return {
    words: rest === '' ? [first] : [first, ...rest.split(' ')],
    number: Number.parseInt(written.slice(end + 1), 36),
  };
}

/** Whether the words of a phrase stand at `words[at]`, the first of which is known to. */
export function stands(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let k = 1; k < phrase.length; k++) if (phrase[k] !== words[at + k]) return false;
  return true;
}
