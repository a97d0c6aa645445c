import { describe, expect, it } from 'vitest';
import data from '../../../utils/care/concepts.generated.json';
import { conceptsIn } from '../../../utils/care/concepts';
import { inflect } from '../../../utils/care/inflect';
import { careTextOf } from '../../../utils/care/words';
import { readText } from '../../../utils/text/read';

const names = data.names.split(' ');
const met = (text: string) => {
  const { tokens } = readText(text);
  return conceptsIn(careTextOf({ tokens }), 0, tokens.length).map(({ concept }) => names[concept]);
};

describe('conceptsIn', () => {
  it.each([
    ['pengen mati wae', 'wantdie'],
    ['gw pgn bundir', 'wantsuicide'],
    ['hayang paeh', 'wantdie'],
    ['i might end my life', 'endlife'],
    ['udah gamau bangun lagi', 'notwake'],
    ['tangannya disayat lagi', 'cut'],
    ['surat perpisahan', 'note'],
    ['my friend', 'parentsay'],
  ])('finds what is meant in "%s": %s', (text, concept) => {
    expect(met(text)).toContain(concept);
  });

  it('lets an idiom hide the words in it', () => {
    expect(met('mati lampu')).toContain('figdie');
    expect(met('mati lampu')).not.toContain('die');
    expect(met('suicide squad')).not.toContain('killself');
  });

  it('adds the groups of what it found, which what is learned of one member holds for', () => {
    expect(met('bundir')).toContain('diewish');
    expect(met('unalive myself')).toContain('diewish');
  });

  it('says where', () => {
    const { tokens } = readText('jujur gue pengen bunuh diri');
    const mention = conceptsIn(careTextOf({ tokens }), 0, tokens.length).find(
      ({ concept }) => names[concept] === 'wantsuicide',
    );
    expect(tokens.slice(mention?.from, mention?.to).map(token => token.norm)).toEqual([
      'ingin',
      'bunuh',
      'diri',
    ]);
  });
});

describe('inflect', () => {
  it.each([
    ['sayat', ['menyayat', 'nyayat', 'disayat', 'sayatan', 'nyayatin', 'kesayat']],
    ['gores', ['menggores', 'digores', 'goresan']],
    ['iris', ['mengiris', 'ngiris', 'irisan']],
    ['pukul', ['memukul', 'mukulin', 'dipukul']],
  ])('gives "%s" its usual and colloquial forms', (stem, forms) => {
    expect(inflect(stem)).toEqual(expect.arrayContaining(forms));
  });
});
