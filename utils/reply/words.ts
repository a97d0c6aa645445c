import type { Reading, Token } from '../text/reading';

/** A word as the reply check sees it: clitics and English contractions stand apart ("klienku" is "klien", "-ku"). */
export interface ReplyWord {
  /** The forms a phrase may match: standard form, base, surface as typed. */
  forms: string[];
  start: number;
  end: number;
  /** What was typed, folded. */
  surface: string;
  kind: Token['kind'];
  /** The word ends a sentence, or a line break follows. */
  stop: boolean;
}

const CLITICS = ['nya', 'ku', 'mu', 'ny', 'q'];
const CLITIC_FORMS: Record<string, string> = { ny: '-nya', q: '-ku' };
/** Letters that stand for a word on a phone, where nothing else is meant. */
const SHORTHAND: Record<string, string> = {
  q: 'aku',
  ak: 'aku',
  y: 'ya',
  kn: 'kan',
  tlp: 'telepon',
  tlpn: 'telepon',
  ny: '-nya',
  bs: 'bisa',
  brp: 'berapa',
  dl: 'dulu',
  lg: 'lagi',
  kmu: 'kamu',
  sampe: 'sampai',
  dgn: 'dengan',
  sm: 'sama',
  cm: 'cuma',
  bwt: 'buat',
};
const CONTRACTIONS: Record<string, string[]> = {
  "i'm": ['i', 'am'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  "i've": ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  "can't": ['can', 'not'],
  cant: ['can', 'not'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  dont: ['do', 'not'],
  didnt: ['did', 'not'],
  doesnt: ['does', 'not'],
  isnt: ['is', 'not'],
  wasnt: ['was', 'not'],
  shes: ['she', 'is'],
  hes: ['he', 'is'],
  theyre: ['they', 'are'],
  thats: ['that', 'is'],
  ur: ['your'],
  u: ['you'],
};
const ENDINGS: Record<string, string> = {
  m: 'am',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  s: "'s",
};

/**
 * The words of a reading. `isKnown` tells the words of the reply language, so that a clitic is split off only when a
 * word remains. Marks other than sentence ends and symbols disappear; emoji, numbers, mentions and links stay.
 */
export function wordsOf(
  reading: Reading,
  isKnown: (word: string) => boolean,
  complete: (word: string) => readonly string[] = none,
): ReplyWord[] {
  const words: ReplyWord[] = [];
  let before: Token | undefined;
  for (const token of reading.tokens) {
    const last = words.at(-1);
    if (last && before && token.start > before.end && hasLineBreak(reading.text, before.end, token.start)) {
      last.stop = true;
    }
    if (token.kind === 'mark') {
      if (last && /^[.!?…;]$/.test(token.norm)) last.stop = true;
    } else if (token.kind !== 'word') {
      words.push(wordOf(token, [token.norm]));
    } else if (!repeats(token, before)) {
      addWord(words, token, isKnown, complete);
    }
    before = token;
  }
  return words;
}

/** "murid2" reads as "murid murid": one is enough. */
function repeats(token: Token, before: Token | undefined): boolean {
  return before !== undefined && before.start === token.start && before.norm === token.norm;
}

function addWord(
  words: ReplyWord[],
  token: Token,
  isKnown: (word: string) => boolean,
  complete: (word: string) => readonly string[],
): void {
  const parts = CONTRACTIONS[token.surface] ?? contraction(token.surface);
  if (parts) {
    for (const part of parts) words.push(wordOf(token, [part]));
    return;
  }
  const short = SHORTHAND[token.norm];
  if (short !== undefined) {
    words.push(wordOf(token, forms(short, token.surface)));
    return;
  }
  const clitic = isKnown(token.norm) ? undefined : CLITICS.find(ending => hasStem(token, ending, isKnown));
  if (clitic === undefined) {
    const own = forms(token.norm, token.base, token.surface);
    words.push(wordOf(token, own.some(isKnown) ? own : [...complete(token.norm), ...own]));
    return;
  }
  const stem = token.norm.slice(0, -clitic.length);
  words.push(wordOf(token, forms(stem, token.base, token.surface)));
  words.push(wordOf(token, [CLITIC_FORMS[clitic] ?? `-${clitic}`]));
}

function hasStem(token: Token, clitic: string, isKnown: (word: string) => boolean): boolean {
  if (!token.norm.endsWith(clitic) || token.norm.length < clitic.length + 3) return false;
  const stem = token.norm.slice(0, -clitic.length);
  return (
    isKnown(stem) || (token.base !== token.norm && stem.length > 2 && stem.endsWith(token.base.slice(-3)))
  );
}

function contraction(surface: string): string[] | null {
  const at = surface.indexOf("'");
  if (at <= 0) return null;
  if (surface.endsWith("n't")) return [surface.slice(0, -3), 'not'];
  const ending = ENDINGS[surface.slice(at + 1)];
  return ending === undefined ? null : [surface.slice(0, at), ending];
}

function forms(...candidates: string[]): string[] {
  return [...new Set(candidates)];
}

function wordOf(token: Token, forms: string[]): ReplyWord {
  return {
    forms,
    start: token.start,
    end: token.end,
    surface: token.surface,
    kind: token.kind,
    stop: false,
  };
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

function none(): readonly string[] {
  return [];
}
