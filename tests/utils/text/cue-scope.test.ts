import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import slang from '../../../public/packs/slang.json';
import { readText } from '../../../utils/text/read';
import type { Cues } from '../../../utils/text/reading';

/** Packs name cues in their own way; these are the ones whose every phrase must be heard, wherever it stands. */
const CUES = {
  negation: 'negation',
  question: 'question',
  hedge: 'hedge',
  quotation: 'quotation',
  debunk: 'debunk',
  'first-person': 'firstPerson',
  past: 'past',
  now: 'now',
  'professional-voice': 'professional',
} as const satisfies Partial<Record<keyof typeof slang.cues, keyof Cues>>;

/** A phrase that ends in a turn ("bukan psikolog tapi") is cut before it. */
const IS_HEARD = /^[a-z][a-z ]*[a-z]$/;
const ENDS_IN_TURN = / (?:tapi|but)$/;
const phrases = Object.entries(CUES).flatMap(([name, cue]) => {
  const { id, en } = slang.cues[name as keyof typeof CUES];
  return [...id, ...en]
    .filter(phrase => IS_HEARD.test(phrase) && !ENDS_IN_TURN.test(phrase))
    .map(phrase => ({ phrase, cue }));
});
/** Says something and holds no cue: what is heard beside it comes from the phrase alone. */
const PLAIN = [
  'magnesium menyembuhkan rasa cemas',
  'depresi menular antar manusia',
  'terapi bikin lemah sekali',
];
const TURNS = ['tapi', 'namun', 'padahal', 'however'];
const cuesOf = (text: string) => readText(text).clauses.map(({ cues }) => cues);

describe('a cue', () => {
  it('is not heard in a plain statement', () => {
    for (const text of PLAIN) {
      expect(Object.values(cuesOf(text)[0] ?? {}).filter(Boolean)).toEqual([]);
    }
  });

  it.each([
    ['the beginning', 0],
    ['the second place', 1],
    ['the middle', 2],
    ['the end', 4],
  ])('is heard at %s of a clause, in small letters and in capitals', (_, at) => {
    const words = 'magnesium menyembuhkan rasa cemas'.split(' ');
    const unheard = phrases.filter(({ phrase, cue }) => {
      const text = [...words.slice(0, at), phrase, ...words.slice(at)].join(' ');
      return [text, text.toUpperCase()].some(written => !cuesOf(written).some(cues => cues[cue]));
    });
    expect(unheard).toEqual([]);
  });

  it.each(['. ', '! ', '\n', '. #'])('reaches no further than its own clause, which ends in %j', stop => {
    const [first, second] = PLAIN;
    const heard = phrases.filter(
      ({ phrase, cue }) =>
        cuesOf(`${phrase} ${first}${stop}${second}`).at(-1)?.[cue] === true ||
        cuesOf(`${second}${stop}${phrase} ${first}`)[0]?.[cue] === true,
    );
    expect(heard).toEqual([]);
  });

  it('of a negation ends where the statement turns', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('tidak', 'bukan', 'gak', 'nggak', 'ga', 'not', 'never'),
        fc.constantFrom(...TURNS),
        (negation, turn) => {
          const [first, second] = cuesOf(`gula ${negation} bikin adhd ${turn} magnesium menyembuhkan cemas`);
          expect([first?.negation, second?.negation]).toEqual([true, false]);
        },
      ),
    );
  });
});

describe('a question', () => {
  it.each(['adhd itu cuma malas', 'magnesium cures anxiety', 'obat bikin kecanduan'])(
    'is "%s" with a question mark or a word that asks, and not without',
    statement => {
      const asks = (text: string) => cuesOf(text).some(({ question }) => question);
      expect(asks(`apakah ${statement}`)).toBe(true);
      expect(asks(`emang ${statement} ya`) || asks(`apa iya ${statement}`)).toBe(true);
      expect(asks(`${statement} ga sih kak`)).toBe(true);
      expect(asks(statement)).toBe(false);
    },
  );
});

describe('what is said in jest', () => {
  it.each(['mati ketawa gue', 'adhd banget wkwkwk', 'depresi gue liat tugas 😭🤣', 'literally dying lmaooo'])(
    'is heard in "%s"',
    text => {
      expect(cuesOf(text).some(({ laugh }) => laugh)).toBe(true);
    },
  );

  it('is heard in a laugh of any length', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('wk', 'ha', 'he', 'hi', 'xi'),
        fc.integer({ min: 2, max: 30 }),
        (sound, count) => {
          expect(cuesOf(`adhd ${sound.repeat(count)}`)[0]?.laugh).toBe(true);
        },
      ),
    );
  });
});
