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

/** The phrases that begin with one word: the word alone, and the longer ones by their second word. */
interface Beginning {
  alone: Phrase[];
  bySecond: Map<string, Phrase[]>;
}

/** Finds the phrases of the reply language in a run of words. Built once; one pass per text. */
export class ConceptFinder {
  readonly names: readonly string[];
  readonly #ids = new Map<string, number>();
  /** The places of phrases in `#written`, by first word. Most are never met: those that are become `#beginnings`. */
  readonly #byFirst = new Map<string, number[]>();
  readonly #written: readonly string[];
  readonly #beginnings = new Map<string, Beginning>();
  readonly #nowhere: (Place[] | undefined)[];
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
    this.#nowhere = names.map(() => undefined);
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

  #beginningWith(first: string): Beginning | undefined {
    const met = this.#beginnings.get(first);
    if (met) return met;
    const written = this.#byFirst.get(first);
    if (!written) return undefined;
    const beginning: Beginning = { alone: [], bySecond: new Map() };
    for (const at of written) {
      const phrase = { words: this.#written[at]?.split(' ') ?? [], concepts: this.#conceptsOf(at) };
      const second = phrase.words[1];
      const list = second === undefined ? beginning.alone : (beginning.bySecond.get(second) ?? []);
      list.push(phrase);
      if (second !== undefined) beginning.bySecond.set(second, list);
    }
    this.#beginnings.set(first, beginning);
    return beginning;
  }

  idOf(name: string): number {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`The reply language has no concept "${name}".`);
    return id;
  }

  /** The places of every concept, by its number; undefined where there is none. */
  find(words: readonly ReplyWord[]): (Place[] | undefined)[] {
    const places: (Place[] | undefined)[] = this.#nowhere.slice();
    const add = (phrase: Phrase, at: number) => {
      for (const concept of phrase.concepts) {
        (places[concept] ??= []).push({ from: at, to: at + phrase.words.length });
      }
    };
    for (let at = 0; at < words.length; at++) {
      const next = words[at]?.stop ? undefined : words[at + 1];
      for (const form of words[at]?.forms ?? []) {
        const beginning = this.#beginningWith(form);
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
