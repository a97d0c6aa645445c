import type { ReplyWord } from './words';

/** Where a concept stands: the index of its first word and of the one after its last. */
export interface Place {
  from: number;
  to: number;
}

interface Phrase {
  words: readonly string[];
  concepts: readonly number[];
}

/** Finds the phrases of the reply language in a run of words. Built once; one pass per text. */
export class ConceptFinder {
  readonly names: readonly string[];
  readonly #ids = new Map<string, number>();
  /** The places of phrases in `#written`, by first word. Most are never met: those that are become `#phrases`. */
  readonly #byFirst = new Map<string, number[]>();
  readonly #written: readonly string[];
  readonly #phrases: (Phrase | undefined)[] = [];
  readonly #conceptsOf: (at: number) => readonly number[];

  /**
   * @param phrases in the form `wordsOf` gives ("klien -ku")
   * @param conceptsOf the numbers of the concepts of a phrase, by its place
   */
  constructor(
    names: readonly string[],
    phrases: readonly string[],
    conceptsOf: (at: number) => readonly number[],
  ) {
    this.names = names;
    this.#written = phrases;
    this.#conceptsOf = conceptsOf;
    for (let id = 0; id < names.length; id++) this.#ids.set(names[id] ?? '', id);
    for (let at = 0; at < phrases.length; at++) {
      const text = phrases[at] ?? '';
      const end = text.indexOf(' ');
      const first = end < 0 ? text : text.slice(0, end);
      const list = this.#byFirst.get(first);
      if (list) list.push(at);
      else this.#byFirst.set(first, [at]);
    }
  }

  #phraseAt(at: number): Phrase {
    return (this.#phrases[at] ??= {
      words: this.#written[at]?.split(' ') ?? [],
      concepts: this.#conceptsOf(at),
    });
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
        for (const which of this.#byFirst.get(form) ?? []) {
          const phrase = this.#phraseAt(which);
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
