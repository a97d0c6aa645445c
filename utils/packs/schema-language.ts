import * as z from 'zod/mini';
import { bilingual, id, list, nonEmpty, optionalNull, pack } from './schema-parts';

/** Shapes of what the text room and the care check know of language. */
const phrase = nonEmpty(160);
const phrases = list(phrase);
const perLanguage = z.strictObject({ id: list(phrase, 1), en: list(phrase, 1) });
/** 4 is the most urgent; -1 marks what only sounds like a crisis. */
const grade = z.int().check(z.minimum(-1), z.maximum(4));

const Normalisation = z.strictObject({
  slang: nonEmpty(60),
  normal: nonEmpty(80),
  class: nonEmpty(40),
  register: z.enum(['spelling', 'colloquial', 'regional-jv', 'regional-su']),
  seenIn: z.optional(list(nonEmpty(200), 1)),
  ambiguous: z.optional(z.boolean()),
  note: z.optional(nonEmpty(300)),
  otherForms: z.optional(list(nonEmpty(60), 1)),
});

export const Slang = pack('slang', {
  licenceNote: nonEmpty(600),
  normalisation: z.strictObject({
    rules: z.strictObject({
      steps: list(nonEmpty(800), 1),
      leet: z.record(nonEmpty(4), nonEmpty(60)),
      elongation: nonEmpty(600),
      reduplication: phrases,
      clitics: phrases,
      doNotLeet: phrases,
    }),
    entries: list(Normalisation, 1),
  }),
  algospeak: list(
    z.strictObject({
      term: phrase,
      variants: phrases,
      lang: nonEmpty(20),
      means: nonEmpty(200),
      ambiguity: optionalNull(nonEmpty(400)),
      seen: list(nonEmpty(400)),
    }),
    1,
  ),
  emoji: list(
    z.strictObject({
      emoji: nonEmpty(20),
      use: nonEmpty(300),
      weight: nonEmpty(300),
      seen: optionalNull(list(nonEmpty(400))),
    }),
  ),
  topics: list(
    z.strictObject({
      topic: id,
      terms_id: list(phrase, 1),
      terms_en: list(phrase, 1),
      variants: phrases,
      figurative: phrases,
      note: bilingual(600),
    }),
    1,
  ),
  cues: z.record(id, perLanguage),
  claimOperators: list(perLanguage, 1),
  languageMarkers: z.record(nonEmpty(10), list(phrase, 1)),
});

/** How people ask for help: words that ask by themselves, what they ask about, and words that need an "I" to mean it. */
export const Questions = pack('questions', {
  pleas: perLanguage,
  topics: perLanguage,
  feelings: perLanguage,
});

const Concepts = z.record(z.string().check(z.regex(/^[A-Z]+$/)), list(phrase, 1));

export const Crisis = pack('crisis', {
  classes: list(
    z.strictObject({
      id,
      grade,
      label: bilingual(120),
      action: bilingual(400),
      phrases_id: phrases,
      phrases_en: phrases,
    }),
    1,
  ),
  concepts: Concepts,
  rules: z.strictObject({ id: list(nonEmpty(800), 1), en: list(nonEmpty(800), 1) }),
  safeMessaging: list(nonEmpty(400), 1),
  provenance: nonEmpty(800),
  knownCollisions: list(z.strictObject({ text: phrase, collidesWith: phrase, class: nonEmpty(80) })),
});

/**
 * How people speak of being in danger, and of everything that is mistaken for it, by what is meant. A form is a word or a
 * phrase in any spelling; `*` at the end of a word stands for any ending, `+` before an Indonesian stem for its forms with
 * the usual and the colloquial affixes, `_` for any one word. A longer form hides the shorter ones in it, so that
 * "mati lampu" is not "mati".
 */
export const CareLanguage = pack('care-language', {
  entries: list(z.strictObject({ id, forms: list(nonEmpty(80), 1) }), 1),
  /** Concepts without one of which the care check needs far more evidence. */
  anchors: list(id, 1),
  /** Wider notions: what is learned of one member holds for the others. */
  groups: list(z.strictObject({ id, of: list(id, 1) }), 1),
  /** How danger is said in plain words, and what takes it back: `utils/care/plain.ts`. */
  plain: z.strictObject({
    acts: phrases,
    deaths: phrases,
    faint: phrases,
    firsts: phrases,
    helpers: phrases,
    injuries: phrases,
    insists: phrases,
    others: phrases,
    pasts: phrases,
    reliefs: phrases,
    repeats: phrases,
    undenied: phrases,
    wishes: phrases,
  }),
});

/** Words that mean the same to someone who searches the library. The id is a topic of sources and claims where one exists. */
export const Synonyms = pack('synonyms', {
  entries: list(z.strictObject({ id, terms_id: list(phrase, 1), terms_en: list(phrase, 1) }), 1),
});
