import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitHashtag } from '../../../utils/text/hashtags';
import { readText } from '../../../utils/text/read';
import { isKnown, VOCABULARY } from '../../../utils/text/words';

/** Words that say enough by themselves to be told apart inside a tag. */
const WORDS = VOCABULARY.words()
  .filter(word => /^[a-z]{4,18}$/.test(word))
  .sort();
const someWords = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 });
const writtenAs = fc.constantFrom(
  (words: readonly string[]) => words.join(''),
  (words: readonly string[]) => words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
  (words: readonly string[]) => words.join('').toUpperCase(),
);
const meaning = (text: string) => readText(text).tokens.map(token => token.norm);

describe('a hashtag of several words', () => {
  it.each([
    ['kesehatanmental', 'kesehatan mental'],
    ['selfdiagnosis', 'self diagnosis'],
    ['MentalHealthAwareness', 'mental health awareness'],
    ['gangguankecemasan', 'gangguan kecemasan'],
    ['traumamasakecil', 'trauma masa kecil'],
    ['tidakbaikbaiksaja', 'tidak baik baik saja'],
    ['psikologklinis', 'psikolog klinis'],
    ['jagakesehatanmental', 'jaga kesehatan mental'],
    ['konselingonline', 'konseling online'],
    ['suicideprevention', 'suicide prevention'],
    ['quarterlifecrisis', 'quarter life crisis'],
    ['depresipostpartum', 'depresi postpartum'],
    ['akucapek', 'saya lelah'],
    ['toxicparents', 'toksik parents'],
    ['5tandaadhd', '5 tanda adhd'],
    ['self_love_2024', 'self love 2024'],
  ])('#%s is read as "%s"', (tag, meant) => {
    expect(meaning(`#${tag}`).join(' ')).toBe(meant);
  });

  it('is split into known words, no more of them than it was made of, with nothing lost between them', () => {
    fc.assert(
      fc.property(someWords, words => {
        const body = words.join('');
        fc.pre(body.length <= 60);
        const pieces = splitHashtag(body).map(([start, end]) => body.slice(start, end));
        expect(pieces.join('')).toBe(body);
        expect(pieces.length).toBeLessThanOrEqual(words.length);
        expect(pieces.filter(piece => !isKnown(piece) && piece.length > 2)).toEqual([]);
      }),
    );
  });

  it('reads the same however its capitals are set', () => {
    fc.assert(
      fc.property(someWords, writtenAs, (words, write) => {
        expect(meaning(`#${write(words)}`)).toEqual(meaning(`#${words.join('')}`));
      }),
    );
  });

  it('gives every word its own characters, in the middle of a text, too', () => {
    fc.assert(
      fc.property(someWords, writtenAs, (words, write) => {
        fc.pre(words.join('').length <= 60);
        const tag = write(words);
        const text = `😭 lihat #${tag} ya`;
        const tokens = readText(text).tokens.filter(token => token.hashtag);
        let at = text.indexOf('#') + 1;
        for (const { start, end } of tokens) {
          expect(start === at || end === at).toBe(true);
          at = end;
        }
        expect(at).toBe(text.indexOf('#') + 1 + tag.length);
      }),
    );
  });

  it.each(['xqzvkt', 'aaaaaaaaaaaa', 'fypシ', 'мир'])('leaves #%s whole, which holds no known words', tag => {
    expect(readText(`#${tag}`).tokens).toHaveLength(1);
  });
});
