import { lexicon } from '../packs/lexicon';
import { PhraseSet } from './phrases';
import type { Cues, Token } from './reading';
import { remember } from './remember';

type Cue = keyof Cues;

const PACK_NAMES: Record<string, Cue> = {
  negation: 'negation',
  question: 'question',
  hedge: 'hedge',
  quotation: 'quotation',
  debunk: 'debunk',
  'sarcasm-laugh': 'laugh',
  'first-person': 'firstPerson',
  'second-person': 'secondPerson',
  'third-person': 'thirdPerson',
  past: 'past',
  now: 'now',
  advice: 'advice',
  'professional-voice': 'professional',
};

const PHRASES = new PhraseSet<Cue>(
  Object.entries(lexicon.cues).flatMap(([name, phrases]) => {
    const cue = PACK_NAMES[name];
    return cue === undefined ? [] : phrases.map(phrase => [phrase, cue] as const);
  }),
);

/** A laugh is stretched in endless ways ("wkwkwkwk", "hahaha", "awokawok"). */
const LAUGH = /^(?:(?:wk){2,}w?|(?:a?wo?k){2,}|(?:ha|he|hi|xi|kw){2,}\w?|l+o+l+|l+m+f?a+o+|ngakak)$/;
const LAUGH_EMOJI = /[😂🤣😹😆💀]/u;

const NONE: Cues = {
  negation: false,
  question: false,
  hedge: false,
  quotation: false,
  debunk: false,
  laugh: false,
  firstPerson: false,
  secondPerson: false,
  thirdPerson: false,
  past: false,
  now: false,
  advice: false,
  professional: false,
};

/** Words that may follow the end of a question: whom it is put to, and softeners. */
const ADDRESSEES = new Set(
  'kak kakak dok dokter bun bunda ibu bu pak bapak min admin guys bang mas mbak mba teman sih ya kah dong gan om tante ustad ustadz prof doc anyone please'.split(
    ' ',
  ),
);
/** English verbs that open a question when they open a clause; a statement rarely starts with them. */
const INVERTED = new Set(
  'do does did is are was were can could would should has have will am isnt arent dont doesnt'.split(' '),
);
const AFTER_INVERTED = new Set(
  'i you he she it they we this that there these those my your anyone someone people a an the not'.split(' '),
);
/** Openers that may stand before the inverted verb ("wait is", "so does"). */
const OPENERS = new Set(
  'wait so but and or ok okay honest question hey um lowkey genuinely serius'.split(' '),
);

/** A question also without "?": "obatnya aman ga kak", "apa iya", "wait is bpd for life". */
function asks(words: readonly string[]): boolean {
  let last = words.length - 1;
  while (last > 0 && (ADDRESSEES.has(words[last] ?? '') || !/[a-z]/.test(words[last] ?? ''))) last--;
  if (last >= 2 && words[last] === 'tidak') return true;
  let first = 0;
  while (first < words.length - 1 && (OPENERS.has(words[first] ?? '') || !/[a-z]/.test(words[first] ?? '')))
    first++;
  if (!INVERTED.has(words[first] ?? '')) return false;
  return (
    first > 0 ||
    AFTER_INVERTED.has(words[first + 1] ?? '') ||
    /^(?:does|did|is|are|can)$/.test(words[first] ?? '')
  );
}

/** The cue that the shape of a word is; one by a clitic counts only where the clitic is one. */
const tell = remember((word: string): { cue: Cue | null; isClitic: boolean } => {
  if (LAUGH.test(word) || LAUGH_EMOJI.test(word)) return { cue: 'laugh', isClitic: false };
  if (word.endsWith("n't")) return { cue: 'negation', isClitic: false };
  if (/.{3}kah$/.test(word)) return { cue: 'question', isClitic: false };
  if (/.{3}ku$/.test(word)) return { cue: 'firstPerson', isClitic: true };
  if (/.{3}mu$/.test(word)) return { cue: 'secondPerson', isClitic: true };
  return { cue: null, isClitic: false };
});

/** The cues in `tokens[from..to)`. */
export function cuesOf(tokens: readonly Token[], from: number, to: number): Cues {
  const cues = { ...NONE };
  const words = tokens.slice(from, to).map(token => token.norm);
  for (let i = 0; i < words.length; i++) {
    PHRASES.at(words, i, cue => {
      cues[cue] = true;
    });
    const word = words[i] ?? '';
    const { cue, isClitic } = tell(word);
    if (cue !== null && !(isClitic && tokens[from + i]?.base === word)) cues[cue] = true;
  }
  cues.question ||= asks(words);
  return cues;
}
