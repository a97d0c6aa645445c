import { describe, expect, test } from 'vitest';
import { assert, property, string } from 'fast-check';
import { outwardLinks } from '../../../utils/evidence/links';
import { suggestWords } from '../../../utils/evidence/suggest-words';
import { loadShipped } from './real-library';

const { synonyms, claims } = await loadShipped();

describe('links that lead out', () => {
  test('carry the words in the language of the place', () => {
    const links = outwardLinks({ id: 'depresi & doa', en: 'depression & prayer' });
    expect(links.map(link => link.id)).toEqual([
      'pubmed',
      'cochrane',
      'trip',
      'fact-check-explorer',
      'mafindo',
      'kemenkes',
    ]);
    expect(links[0]?.url).toBe('https://pubmed.ncbi.nlm.nih.gov/?term=depression%20%26%20prayer');
    expect(links.at(-1)?.url).toBe('https://kemkes.go.id/id/search?s=depresi%20%26%20doa');
  });

  test('use the other language when one has no words', () => {
    expect(outwardLinks({ id: '', en: 'grief' }).every(link => link.url.includes('grief'))).toBe(true);
    expect(outwardLinks({ id: ' ', en: '' })).toEqual([]);
  });

  test('lead nowhere else, whatever the words', () => {
    assert(
      property(string({ unit: 'binary' }), words =>
        outwardLinks({ id: words, en: words }).every(({ url }) =>
          /^https:\/\/(pubmed\.ncbi\.nlm\.nih\.gov|www\.cochranelibrary\.com|www\.tripdatabase\.com|toolbox\.google\.com|www\.google\.com|kemkes\.go\.id)\//.test(
            new URL(url).href,
          ),
        ),
      ),
    );
  });
});

describe('suggested words', () => {
  test('put slang topics into both languages', () => {
    expect(suggestWords({ topics: ['antidepresan', 'depresi'] }, synonyms)).toEqual({
      id: 'antidepresan depresi',
      en: 'antidepressants depression',
    });
  });

  test('of a claim say what it is about', () => {
    expect(suggestWords({ claim: claims.get('ect-torture')! }, synonyms).en).toBe('ect');
  });

  test('hold no handle, link or number', () => {
    const words = suggestWords({ topics: ['@sari.w adhd', 'https://x.id/1 ocd', '081234567890'] }, synonyms);
    expect(words.id).toBe('adhd obsesif kompulsif');
  });
});
