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

/** The phrases that begin with one word: the word alone, and the longer ones by their second word. */
interface Beginning {
  alone: Phrase[];
  bySecond: Map<string, Phrase[]>;
}

/** Finds the phrases of the reply language in a run of words. Built once; one pass per text. */
export class ConceptFinder {
  readonly names: readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #nowhere: (Place[] | undefined)[];
  readonly #byFirst = new Map<string, Beginning>();

  /** @param entries phrases in the form `wordsOf` gives ("klien -ku") with the names of their concepts. */
  constructor(names: readonly string[], entries: Iterable<readonly [phrase: string, concepts: number[]]>) {
    this.names = names;
    this.#nowhere = names.map(() => undefined);
    for (const [id, name] of names.entries()) this.#ids.set(name, id);
    for (const [text, concepts] of entries) {
      const phrase = { words: text.split(' '), concepts };
      const [first = '', second] = phrase.words;
      const beginning = this.#byFirst.get(first) ?? { alone: [], bySecond: new Map<string, Phrase[]>() };
      this.#byFirst.set(first, beginning);
      if (second === undefined) beginning.alone.push(phrase);
      else beginning.bySecond.set(second, [...(beginning.bySecond.get(second) ?? []), phrase]);
    }
  }

  idOf(name: string): number {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`The reply language has no concept "${name}".`);
    return id;
  }

  /** The places of every concept, by its number; undefined where there is none. */
  find(words: readonly ReplyWord[]): (Place[] | undefined)[] {
    const places = this.#nowhere.slice();
    const add = (phrase: Phrase, at: number) => {
      for (const concept of phrase.concepts) {
        (places[concept] ??= []).push({ from: at, to: at + phrase.words.length });
      }
    };
    for (let at = 0; at < words.length; at++) {
      const next = words[at]?.stop ? undefined : words[at + 1];
      for (const form of words[at]?.forms ?? []) {
        const beginning = this.#byFirst.get(form);
        if (!beginning) continue;
        for (const phrase of beginning.alone) add(phrase, at);
        if (beginning.bySecond.size === 0) continue;
        for (const second of next?.forms ?? []) {
          for (const phrase of beginning.bySecond.get(second) ?? []) {
            if (follows(words, at, phrase.words)) add(phrase, at);
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
