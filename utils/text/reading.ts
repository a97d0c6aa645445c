import type { TextLanguage } from '../findings';

/** What all tokens share that are written and read alike. */
export interface Word {
  kind: 'word' | 'number' | 'emoji' | 'mention' | 'link' | 'mark';
  /** Folded surface: lower case, NFKC, look-alikes and zero-width characters resolved. */
  surface: string;
  /** Standard form after slang, algospeak, leet and elongation were resolved ("gk" is "tidak"). One word. */
  norm: string;
  /** `norm` without Indonesian clitics, when what remains is a known word ("depresinya" is "depresi"); else `norm`. */
  base: string;
}

/** One word, number, emoji or mark of a text. Offsets point into the original text, never into the folded one. */
export interface Token extends Word {
  start: number;
  end: number;
  /** Part of a hashtag (which is split into words). */
  hashtag: boolean;
  /** The same object for most tokens that are alike, so that what a room knows of a word can be kept with it. */
  word: KnownWord;
}

/** A word, and what each room has found out about it; see `rememberWord`. */
export interface KnownWord extends Word {
  /** Hashes of `norm` and `base` (`hashText`). */
  readonly normHash: number;
  readonly baseHash: number;
  readonly known: unknown[];
}

/** What the wording around a clause does to what it says. */
export interface Cues {
  negation: boolean;
  question: boolean;
  hedge: boolean;
  quotation: boolean;
  debunk: boolean;
  laugh: boolean;
  /** A figure of speech that only sounds like a matter of mental health: "gila keren", "so ocd". */
  figurative: boolean;
  firstPerson: boolean;
  secondPerson: boolean;
  thirdPerson: boolean;
  past: boolean;
  now: boolean;
  advice: boolean;
  professional: boolean;
}

export interface Clause {
  start: number;
  end: number;
  /** Index of its first token in `Reading.tokens`, and of the one after its last. */
  from: number;
  to: number;
  language: TextLanguage;
  cues: Cues;
}

/** A text as the checks see it. */
export interface Reading {
  text: string;
  tokens: Token[];
  clauses: Clause[];
  language: TextLanguage;
}
