import { FIRST_LIST, placeOf, PLACES, type PackedPhrases, type PackedWords } from '../packs/word-tables';

/** Words in groups, each of which is read when a word that may be in it is first met: few are for a first text. */
class Groups<Value> {
  readonly #words: readonly string[];
  readonly #read: (group: number) => readonly Value[];
  readonly #known = new Map<string, Value>();
  /** By place the number of its group, from 1; 0 when there is none or it was read. */
  readonly #unread = new Uint16Array(PLACES);

  /** @param read the values of the words of a group, in their order. */
  constructor(words: string, read: (group: number) => readonly Value[]) {
    this.#words = words.split('|');
    this.#read = read;
    for (let group = 0; group < this.#words.length; group++)
      this.#unread[placeOf(this.#words[group] ?? '')] = group + 1;
  }

  get(word: string): Value | undefined {
    const place = placeOf(word);
    if ((this.#unread[place] ?? 0) > 0) this.#readAt(place);
    return this.#known.get(word);
  }

  words(): Iterable<string> {
    return this.#words.flatMap(group => group.split(' '));
  }

  #readAt(place: number): void {
    const group = (this.#unread[place] ?? 0) - 1;
    this.#unread[place] = 0;
    const words = this.#words[group]?.split(' ') ?? [];
    const values = this.#read(group);
    for (const [k, word] of words.entries()) {
      const value = values[k];
      if (value !== undefined) this.#known.set(word, value);
    }
  }
}

/** Finds the numbers that words stand for. */
export class WordTable {
  readonly #groups: Groups<number>;
  readonly #lists: readonly string[];

  constructor({ words, codes, lists }: PackedWords) {
    const byGroup = codes.split('|');
    this.#groups = new Groups(words, group =>
      (byGroup[group]?.match(/../g) ?? []).map(code => Number.parseInt(code, 36)),
    );
    this.#lists = lists.split(' ');
  }

  has(word: string): boolean {
    return this.#groups.get(word) !== undefined;
  }

  /** The numbers of a word, in rising order; none for a word that is not known. */
  get(word: string): readonly number[] {
    const code = this.#groups.get(word);
    if (code === undefined) return NONE;
    return code < FIRST_LIST ? [code] : (this.#lists[code - FIRST_LIST] ?? '').split(',').map(Number);
  }

  words(): Iterable<string> {
    return this.#groups.words();
  }
}

const NONE: readonly number[] = [];

export interface TablePhrase {
  words: readonly string[];
  number: number;
}

/** Finds phrases by their first word; they are read when it is first met. */
export class PhraseTable {
  readonly #groups: Groups<{ written: string; read: TablePhrase[] | null }>;

  constructor({ firsts, phrases }: PackedPhrases) {
    const byGroup = phrases.split('~');
    this.#groups = new Groups(firsts, group =>
      (byGroup[group]?.split('|') ?? []).map(written => ({ written, read: null })),
    );
  }

  has(first: string): boolean {
    return this.#groups.get(first) !== undefined;
  }

  /** The phrases that begin with a word, in the order they were packed; undefined where there is none. */
  beginningWith(first: string): readonly TablePhrase[] | undefined {
    const found = this.#groups.get(first);
    return found && (found.read ??= found.written.split(';').map(phrase => readPhrase(first, phrase)));
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
