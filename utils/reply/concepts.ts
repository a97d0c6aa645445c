import type { ReplyWord } from './words';

/** Where a concept stands: the index of its first word and of the one after its last. */
export interface Place {
  from: number;
  to: number;
}

interface Phrase {
  words: string[];
  concepts: number[];
}

/** Finds the phrases of the reply language in a run of words. Built once; one pass per text. */
export class ConceptFinder {
  readonly names: readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #byFirst = new Map<string, Phrase[]>();

  /** @param entries phrases in the form `wordsOf` gives ("klien -ku") with the names of their concepts. */
  constructor(names: readonly string[], entries: Iterable<readonly [phrase: string, concepts: number[]]>) {
    this.names = names;
    for (const [id, name] of names.entries()) this.#ids.set(name, id);
    for (const [text, concepts] of entries) {
      const phrase = { words: text.split(' '), concepts };
      const first = phrase.words[0] ?? '';
      const list = this.#byFirst.get(first);
      if (list) list.push(phrase);
      else this.#byFirst.set(first, [phrase]);
    }
  }

  idOf(name: string): number {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`The reply language has no concept "${name}".`);
    return id;
  }

  /** The places of every concept, by its number; undefined where there is none. */
  find(words: readonly ReplyWord[]): (Place[] | undefined)[] {
    const places: (Place[] | undefined)[] = Array.from({ length: this.names.length });
    for (let at = 0; at < words.length; at++) {
      for (const form of words[at]?.forms ?? []) {
        for (const phrase of this.#byFirst.get(form) ?? []) {
          if (!follows(words, at, phrase.words)) continue;
          for (const concept of phrase.concepts) {
            (places[concept] ??= []).push({ from: at, to: at + phrase.words.length });
          }
        }
      }
    }
    return places;
  }
}

function follows(words: readonly ReplyWord[], at: number, phrase: readonly string[]): boolean {
  for (let k = 1; k < phrase.length; k++) {
    if (!words[at + k]?.forms.includes(phrase[k] ?? '')) return false;
    if (words[at + k - 1]?.stop) return false;
  }
  return true;
}
