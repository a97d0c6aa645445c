import { describe, expect, it } from 'vitest';
import slang from '../../../public/packs/slang.json';
import { readText } from '../../../utils/text/read';
import { LEET, shiftedTo, withCyrillic, withDigits } from '../../support/disguises';

/** Every single word by which the packs name a topic, disguised in the ways people use to get past a filter. */
const TERMS = [
  ...new Set(
    slang.topics
      .flatMap(topic => [...topic.terms_id, ...topic.terms_en])
      .map(term => term.toLowerCase())
      .filter(term => /^[a-z]{5,}$/.test(term)),
  ),
];
const DISGUISES: [name: string, disguise: (word: string) => string][] = [
  ['digits for letters', withDigits],
  ['one digit for a letter', word => word.replace(/[aeio]/, letter => LEET[letter] ?? letter)],
  ['Cyrillic look-alikes', withCyrillic],
  ['full-width letters', shiftedTo(0xff41)],
  ['mathematical bold', shiftedTo(0x1d41a)],
  ['circled letters', shiftedTo(0x24d0)],
  ['zero-width spaces', word => Array.from(word).join('\u200b')],
  ['soft hyphens', word => Array.from(word).join('\u00ad')],
  ['accents', word => word.replace(/[aeiou]/, '$&\u0301')],
  ['strike-through', word => Array.from(word, letter => `${letter}\u0336`).join('')],
  ['capitals', word => word.toUpperCase()],
  ['a stretched end', word => word + word.slice(-1).repeat(4)],
  ['dots between letters', word => Array.from(word).join('.')],
  ['spaces between letters', word => Array.from(word).join(' ')],
  ['dashes between letters', word => Array.from(word).join('-')],
  [
    'letter emoji',
    word => Array.from(word, letter => String.fromCodePoint(0x1f170 + letter.charCodeAt(0) - 97)).join(''),
  ],
  [
    'regional indicators',
    word => Array.from(word, letter => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 97)).join(''),
  ],
  ['a hashtag', word => `#${word}`],
];

const meaning = (text: string) =>
  readText(text)
    .tokens.map(token => token.norm)
    .join(' ');

describe('a topic in disguise', () => {
  it('is tried with every topic of the packs', () => {
    expect(TERMS.length).toBeGreaterThan(50);
  });

  it.each(DISGUISES)('is read through %s', (_, disguise) => {
    const unread = TERMS.filter(term => meaning(disguise(term)) !== meaning(term));
    expect(unread).toEqual([]);
  });

  it.each(DISGUISES)('keeps the whole disguise as its quote: %s', (_, disguise) => {
    const term = 'depresi';
    const text = `jujur ${disguise(term)} itu`;
    const { tokens } = readText(text);
    const found = tokens.find(token => token.norm === term);
    expect(text.slice(found?.start, found?.end).replace('#', '')).toBe(disguise(term).replace('#', ''));
  });
});
