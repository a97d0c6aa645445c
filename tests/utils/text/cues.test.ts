import { describe, expect, it } from 'vitest';
import slang from '../../../public/packs/slang.json';
import { readText } from '../../../utils/text/read';
import type { Cues } from '../../../utils/text/reading';

const PACK_CUES: [name: keyof typeof slang.cues, cue: keyof Cues][] = [
  ['negation', 'negation'],
  ['question', 'question'],
  ['hedge', 'hedge'],
  ['quotation', 'quotation'],
  ['debunk', 'debunk'],
  ['first-person', 'firstPerson'],
  ['third-person', 'thirdPerson'],
  ['past', 'past'],
  ['now', 'now'],
  ['professional-voice', 'professional'],
  ['second-person', 'secondPerson'],
  ['advice', 'advice'],
  ['figurative', 'figurative'],
];
const hears = (text: string, cue: keyof Cues) => readText(text).clauses.some(clause => clause.cues[cue]);

describe('the cues of a clause', () => {
  it.each(PACK_CUES)('hear every word of the pack for %s in a sentence', (name, cue) => {
    const phrases = [...slang.cues[name].id, ...slang.cues[name].en].filter(
      phrase => !phrase.startsWith('-') && /[a-z]/i.test(phrase) && phrase !== "n't",
    );
    expect(phrases.filter(phrase => !hears(`depresi ${phrase} depresi`, cue))).toEqual([]);
  });

  it.each<[text: string, cue: keyof Cues]>([
    ['depresi bukan kurang iman', 'negation'],
    ['gula ga bikin adhd', 'negation'],
    ["sugar doesn't cause adhd", 'negation'],
    ['antidepressants arent addictive', 'negation'],
    ['it dont work like that', 'negation'],
    ['emang iya depresi nurun', 'question'],
    ['kok bisa adhd dari gula', 'question'],
    ['does crying mean depression', 'question'],
    ['mitos: depresi itu kurang iman', 'debunk'],
    ['itu hoax ya bund', 'debunk'],
    ['stop saying everyone has adhd', 'debunk'],
    ['tidak terbukti menyembuhkan bipolar', 'debunk'],
    ['kata orang depresi itu malas', 'quotation'],
    ['they say magnesium cures anxiety', 'quotation'],
    ['aku didiagnosis bipolar', 'firstPerson'],
    ['anxietyku kambuh', 'firstPerson'],
    ['obatnya kuminum tiap hari', 'firstPerson'],
    ["i'm on sertraline", 'firstPerson'],
    ['mungkin dia cuma capek', 'hedge'],
    ['it might help some people', 'hedge'],
    ['ngakak wkwkwkwk', 'laugh'],
    ['adhd banget gue hahaha', 'laugh'],
    ['depressed about my wifi lmaoo', 'laugh'],
    ['tolong berhenti bilang depresi itu kurang iman', 'debunk'],
    ['stop bilang depresi itu lebay', 'debunk'],
    ['sebaiknya ke psikolog dulu', 'advice'],
    ['you should talk to someone about it', 'advice'],
    ['kamu itu adhd', 'secondPerson'],
    ['lo depresi kali', 'secondPerson'],
    ['your anxiety is a gift', 'secondPerson'],
    ['therapist here, this is wrong', 'professional'],
    ['gila keren banget editannya', 'figurative'],
    ["i'm so ocd about my desk", 'figurative'],
    ['mati ketawa liat kucingnya', 'figurative'],
  ])('hear "%s" as %s', (text, cue) => {
    expect(hears(text, cue)).toBe(true);
  });

  it.each<[text: string, cue: keyof Cues]>([
    ['magnesium menyembuhkan cemas', 'negation'],
    ['adhd itu malas', 'question'],
    ['bipolar sembuh dengan madu', 'debunk'],
    ['depression is a choice', 'firstPerson'],
    ['ocd bisa diobati dengan terapi', 'figurative'],
    ['depresi itu malas', 'secondPerson'],
    ['magnesium menyembuhkan cemas', 'advice'],
  ])('do not hear "%s" as %s', (text, cue) => {
    expect(hears(text, cue)).toBe(false);
  });
});
