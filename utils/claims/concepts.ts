import { PhraseSet, phraseWords } from '../text/phrases';
import type { Token } from '../text/reading';
import { remember } from '../text/remember';

/** Indonesian prefixes are at most this long ("memper", "keter"). */
const LONGEST_PREFIX = 6;
const SHORTEST_STEM = 3;

/** Finds word families ("concepts") in tokens. Built from lines `word`, `two_words`, `prefix*`, `~stem`, `^CAPITALS`. */
export class Concepts {
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #capitals = new Map<string, number[]>();
  readonly #phrases: PhraseSet<number>;

  /** @param families words of each family, separated by spaces; a family's number is its place in the list. */
  constructor(families: readonly string[]) {
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
  find(text: string, tokens: readonly Token[]): (readonly number[])[] {
    const norms = tokens.map(token => token.norm);
    return tokens.map((token, at) => {
      let found = this.#ofWord(token.norm);
      const add = (families: readonly number[] | undefined) => {
        const more = families?.filter(family => !found.includes(family)) ?? [];
        if (more.length > 0) found = found.concat(more);
      };
      if (token.surface !== token.norm) add(this.#ofWord(token.surface));
      if (token.base !== token.norm) add(this.#ofWord(token.base));
      const capitals = this.#capitals.get(token.surface);
      const isAlone =
        capitals !== undefined &&
        isCapitals(text, token) &&
        !isCapitals(text, tokens[at - 1]) &&
        !isCapitals(text, tokens[at + 1]);
      if (isAlone) add(capitals);
      this.#phrases.at(norms, at, family => add([family]));
      return found;
    });
  }

  readonly #ofWord = remember((word: string): readonly number[] => {
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
  });
}

/** Written in capitals, as opposed to all the words around it. */
function isCapitals(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const written = text.slice(token.start, token.end);
  return written.length > 1 && written === written.toUpperCase();
}

function put(map: Map<string, number[]>, word: string, family: number): void {
  const list = map.get(word);
  if (list) list.push(family);
  else map.set(word, [family]);
}
