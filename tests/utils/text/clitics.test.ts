import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOf } from '../../../utils/text/clitics';
import { readText } from '../../../utils/text/read';
import { VOCABULARY } from '../../../utils/text/words';

/** What the packs call the matters this product is about. */
const NOUNS = ['depresi', 'cemas', 'obat', 'trauma', 'anxiety', 'psikolog', 'bipolar', 'insomnia', 'terapi'];
const ENCLITICS = ['nya', 'ku', 'mu', 'lah', 'kah', 'pun'];
const baseIn = (text: string) => readText(text).tokens[0]?.base;

describe('an Indonesian clitic', () => {
  it('comes off every noun', () => {
    const wrong = NOUNS.flatMap(noun => ENCLITICS.map(clitic => [noun + clitic, noun] as const)).filter(
      ([word, noun]) => baseIn(word) !== noun,
    );
    expect(wrong).toEqual([]);
  });

  it('stays in the words as written: only the base is without it', () => {
    const [token] = readText('depresinya').tokens;
    expect(token).toMatchObject({ surface: 'depresinya', norm: 'depresinya', base: 'depresi' });
  });

  it.each([
    ['kuminum', 'minum'],
    ['kurasakan', 'rasakan'],
    ['kaualami', 'alami'],
    ['kurang', 'kurang'],
    ['kuat', 'kuat'],
    ['kubur', 'kubur'],
    ['ngobat', 'obat'],
    ['mengobat', 'obat'],
    ['diobat', 'obat'],
    ['nyari', 'cari'],
    ['ngedate', 'date'],
    ['diajak', 'ajak'],
    ['didiagnosis', 'didiagnosis'],
    ['selamanya', 'selamanya'],
    ['penyembuhan', 'penyembuhan'],
    ['kuliah', 'kuliah'],
    ['tertawa', 'tertawa'],
    ['buku', 'buku'],
    ['ilmu', 'ilmu'],
    ['masalah', 'masalah'],
  ])('%s has the base %s', (word, base) => {
    expect(baseOf(word)).toBe(base);
  });

  it('leaves a known word or the word itself, never a piece of one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,16}$/), word => {
        const base = baseOf(word);
        expect(base === word || VOCABULARY.has(base) || base.split(' ').every(part => part !== '')).toBe(
          true,
        );
        expect(base.length).toBeGreaterThan(0);
      }),
    );
  });
});
