import { describe, expect, it } from 'vitest';
import { packPhrases } from '../../../utils/packs/word-tables';
import { hashText } from '../../../utils/text/hash';
import { PhraseTable } from '../../../utils/text/word-table';

const PHRASES = ['tidak', 'tidak mau bangun', 'tidak ada', 'tidak mau', 'mati rasa', 'mati lam*'];
const table = new PhraseTable(packPhrases(PHRASES.map((phrase, at) => [phrase.split(' '), at])));
const met = (first: string, second: string) =>
  table
    .beginningWith(first)
    ?.withSecond(second, hashText(second))
    .map(({ number }) => PHRASES[number]);

describe('phrases by their first two words', () => {
  it('come in the order they were packed, those of one word among them', () => {
    expect(met('tidak', 'mau')).toEqual(['tidak', 'tidak mau bangun', 'tidak mau']);
    expect(met('tidak', 'ada')).toEqual(['tidak', 'tidak ada']);
  });

  it('are those of one word where none goes on so', () => {
    expect(met('tidak', 'pernah')).toEqual(['tidak']);
    expect(met('mati', 'pernah')).toEqual([]);
  });

  it('are none where no phrase begins so', () => {
    expect(met('hidup', 'mau')).toBeUndefined();
  });

  it('name apart those whose second word is only a beginning', () => {
    expect(table.beginningWith('mati')?.open.map(({ number }) => PHRASES[number])).toEqual(['mati lam*']);
  });
});
