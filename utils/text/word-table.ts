import { FIRST_LIST, type PackedPhrases, type PackedWords } from '../packs/word-tables';

/** Finds what words stand for. Ready at once: a code is read when its word is met. */
export class WordTable {
  readonly #places = new Map<string, number>();
  readonly #codes: string;
  readonly #lists: readonly string[];

  constructor({ words, codes, lists }: PackedWords) {
    const list = words.split(' ');
    for (let place = 0; place < list.length; place++) this.#places.set(list[place] ?? '', place);
    this.#codes = codes;
    this.#lists = lists.split(' ');
  }

  /** The numbers of a word, in rising order. */
  get(word: string): readonly number[] {
    const place = this.#places.get(word);
    if (place === undefined) return NONE;
    const code = Number.parseInt(this.#codes.slice(place * 2, place * 2 + 2), 36);
    return code < FIRST_LIST ? [code] : (this.#lists[code - FIRST_LIST] ?? '').split(',').map(Number);
  }

  words(): Iterable<string> {
    return this.#places.keys();
  }
}

const NONE: readonly number[] = [];

export interface TablePhrase {
  words: readonly string[];
  number: number;
}

/** Finds phrases by their first word. They are read when it is first met: most never are. */
export class PhraseTable {
  readonly #places = new Map<string, number>();
  readonly #groups: readonly string[];
  readonly #read: (TablePhrase[] | undefined)[];

  constructor({ firsts, groups }: PackedPhrases) {
    const list = firsts.split(' ');
    for (let place = 0; place < list.length; place++) this.#places.set(list[place] ?? '', place);
    this.#groups = groups.split('|');
    this.#read = Array.from({ length: list.length });
  }

  has(first: string): boolean {
    return this.#places.has(first);
  }

  /** The phrases that begin with a word, in the order they were packed; undefined where there is none. */
  beginningWith(first: string): readonly TablePhrase[] | undefined {
    const place = this.#places.get(first);
    if (place === undefined) return undefined;
    return (this.#read[place] ??= (this.#groups[place] ?? '').split(';').map(written => {
      const end = written.lastIndexOf('^');
      const rest = written.slice(0, end);
      return {
        words: rest === '' ? [first] : [first, ...rest.split(' ')],
        number: Number.parseInt(written.slice(end + 1), 36),
      };
    }));
  }
}
