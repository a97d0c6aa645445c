import { lexicon } from '../packs/lexicon';
import type { Cues, Token } from './reading';
import { rememberWord } from './remember';
import { PhraseTable, type PhraseList, type TablePhrase } from './word-table';

type Cue = keyof Cues;

const PACK_NAMES: Record<string, Cue> = {
  negation: 'negation',
  question: 'question',
  hedge: 'hedge',
  quotation: 'quotation',
  debunk: 'debunk',
  'sarcasm-laugh': 'laugh',
  figurative: 'figurative',
  'first-person': 'firstPerson',
  'second-person': 'secondPerson',
  'third-person': 'thirdPerson',
  past: 'past',
  now: 'now',
  advice: 'advice',
  'professional-voice': 'professional',
};

const PHRASES = new PhraseTable(lexicon.cues);
/** By the numbers of the packed phrases. */
const CUES = lexicon.cueNames.split(' ').map(name => PACK_NAMES[name]);

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
  figurative: false,
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
function asks(tokens: readonly Token[], from: number, to: number): boolean {
  const word = (at: number) => (at < to ? (tokens[at]?.norm ?? '') : '');
  let last = to - 1;
  while (last > from && (ADDRESSEES.has(word(last)) || !HAS_LETTER.test(word(last)))) last--;
  if (last >= from + 2 && word(last) === 'tidak') return true;
  let first = from;
  while (first < to - 1 && (OPENERS.has(word(first)) || !HAS_LETTER.test(word(first)))) first++;
  if (!INVERTED.has(word(first))) return false;
  return first > from || AFTER_INVERTED.has(word(first + 1)) || /^(?:does|did|is|are|can)$/.test(word(first));
}

const HAS_LETTER = /[a-z]/;

/** The cue that the shape of a word is; one by a clitic counts only where the clitic is one. */
function cueOfShape(word: string, base: string): Cue | null {
  if (LAUGH.test(word) || LAUGH_EMOJI.test(word)) return 'laugh';
  if (word.endsWith("n't")) return 'negation';
  if (/.{3}kah$/.test(word)) return 'question';
  if (/.{3}ku$|^ku.{4}/.test(word)) return base === word ? null : 'firstPerson';
  if (/.{3}mu$|^kau.{4}/.test(word)) return base === word ? null : 'secondPerson';
  return null;
}

/** What a word tells, and the phrases that may begin with it. */
const tell = rememberWord(({ norm, base }): { cue: Cue | null; phrases: PhraseList | undefined } => ({
  cue: cueOfShape(norm, base),
  phrases: PHRASES.beginningWith(norm),
}));

/** Stands behind the last word; no phrase goes on so. */
const NOTHING = { norm: '', normHash: 0 };

/** The cues in `tokens[from..to)`. */
export function cuesOf(tokens: readonly Token[], from: number, to: number): Cues {
  const cues = { ...NONE };
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    const { cue, phrases } = tell(token);
    if (cue !== null) cues[cue] = true;
    if (phrases === undefined) continue;
    const next = (i + 1 < to ? tokens[i + 1]?.word : undefined) ?? NOTHING;
    for (const phrase of phrases.withSecond(next.norm, next.normHash)) {
      const met = CUES[phrase.number];
      if (met !== undefined && stands(phrase, tokens, i, to)) cues[met] = true;
    }
  }
  cues.question ||= asks(tokens, from, to);
  return cues;
}

/** Whether a phrase stands at `tokens[at]`, where its first word is, and ends by `to`. */
function stands({ words }: TablePhrase, tokens: readonly Token[], at: number, to: number): boolean {
  if (at + words.length > to) return false;
  for (let k = 1; k < words.length; k++) if (words[k] !== tokens[at + k]?.norm) return false;
  return true;
}
