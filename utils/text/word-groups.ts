const PLACES = 26 ** 2 + 1;

/** The place of a word among the groups: one for each pair of first letters, and the last for all other words. */
export function placeOf(word: string): number {
  const first = word.charCodeAt(0) - 97;
  const second = word.charCodeAt(1) - 97;
  return first >= 0 && first < 26 && second >= 0 && second < 26 ? first * 26 + second : PLACES - 1;
}

/**
 * Words in groups by `placeOf`, each of which is read when a word that may be in it is first met: few are for a first
 * text. Words are joined by a space, groups by `|`.
 */
export class WordGroups<Value> {
  readonly #groups: readonly string[];
  readonly #read: (group: number) => (word: string, at: number) => Value;
  readonly #known = new Map<string, Value>();
  /** By place the number of its group, from 1; 0 when there is none or it was read. */
  readonly #unread = new Uint16Array(PLACES);

  /** @param read for a group a function from a word and its place in the group to its value. */
  constructor(words: string, read: (group: number) => (word: string, at: number) => Value) {
    this.#groups = words.split('|');
    this.#read = read;
    for (let group = 0; group < this.#groups.length; group++)
      this.#unread[placeOf(this.#groups[group] ?? '')] = group + 1;
  }

  get(word: string): Value | undefined {
    const place = placeOf(word);
    const group = this.#unread[place] ?? 0;
    if (group > 0) {
      this.#unread[place] = 0;
      const valueOf = this.#read(group - 1);
      const words = this.#groups[group - 1]?.split(' ') ?? [];
      for (let at = 0; at < words.length; at++) {
        const one = words[at] ?? '';
        this.#known.set(one, valueOf(one, at));
      }
    }
    return this.#known.get(word);
  }
}

/** Words of one or more packed lists (`packSet`). */
export class WordSet {
  readonly #lists: readonly string[];
  readonly #groups: readonly WordGroups<true>[];

  constructor(...lists: string[]) {
    this.#lists = lists;
    this.#groups = lists.map(list => new WordGroups(list, () => () => true));
  }

  has(word: string): boolean {
    for (const groups of this.#groups) if (groups.get(word) === true) return true;
    return false;
  }

  words(): string[] {
    return this.#lists.flatMap(list => list.split(/[ |]/));
  }
}
