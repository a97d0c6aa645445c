import { lexicon } from '../packs/lexicon';
import { PhraseSet } from './phrases';
import { tokenise } from './tokens';
import type { Cues, Token } from './reading';

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
    return cue === undefined
      ? []
      : phrases.map(phrase => [tokenise(phrase).map(token => token.norm), cue] as const);
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

/** The cues in `tokens[from..to)`. */
export function cuesOf(tokens: readonly Token[], from: number, to: number): Cues {
  const cues = { ...NONE };
  const words = tokens.slice(from, to).map(token => token.norm);
  for (let i = 0; i < words.length; i++) {
    PHRASES.at(words, i, cue => {
      cues[cue] = true;
    });
    const word = words[i] ?? '';
    if (LAUGH.test(word) || LAUGH_EMOJI.test(word)) cues.laugh = true;
    else if (word.endsWith("n't")) cues.negation = true;
    else if (/.{3}kah$/.test(word)) cues.question = true;
    else if (/.{3}ku$/.test(word) && tokens[from + i]?.base !== word) cues.firstPerson = true;
    else if (/.{3}mu$/.test(word) && tokens[from + i]?.base !== word) cues.secondPerson = true;
  }
  return cues;
}
