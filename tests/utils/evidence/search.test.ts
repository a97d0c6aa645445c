import { describe, expect, test } from 'vitest';
import { assert, property, string } from 'fast-check';
import { buildSearch } from '../../../utils/evidence/search';
import { loadShipped } from './real-library';

const library = await loadShipped();
const search = await buildSearch(library, () => Promise.resolve());

const idsFor = (query: string, limit = 10) => search.find(query, {}, limit).map(hit => hit.id);

describe('searching the library finds', () => {
  test.each([
    ['an Indonesian word', 'terapi kejut listrik', 'anderson-2021-ect'],
    ['an English word', 'electroshock', 'anderson-2021-ect'],
    ['slang', 'bundir', 'asking-plants-suicide-idea'],
    ['slang with filler words', 'gmn obat depresi bikin kecanduan ga', 'antidepressants-addictive'],
    ['a word with a clitic', 'dopaminnya', 'dopamine-detox-resets'],
    ['a synonym in the other language', 'fish oil', 'appleton-2021-omega3'],
    ['a typing error', 'antidepresants withdrwal', 'antidepressants-addictive'],
    ['a word that is not finished', 'skizofr', 'psychosis-never-recovers'],
    ['an author', 'appleton', 'appleton-2021-omega3'],
    ['a publisher and a topic', 'NICE kecemasan', 'nice-cg159-social-anxiety'],
    ['a kind in words', 'clinical guideline anxiety', 'nice-cg113-panic'],
    ['a PMID', '31096757', 'andersson-2019-icbt'],
    ['a hyphenated word written as one', 'omega3', 'appleton-2021-omega3'],
  ])('%s: %s', (_, query, id) => expect(idsFor(query)).toContain(id));

  test('any of the words when no entry has them all', () => {
    expect(idsFor('bpjs kristal ruqyah')).not.toEqual([]);
  });

  test('the same for capitals, accents and decorative letters', () => {
    expect(idsFor('DÉPRESI')).toEqual(idsFor('depresi'));
  });

  test('nothing for words that are nowhere, and for filler words alone', () => {
    expect(idsFor('zzzzqqqq')).toEqual([]);
    expect(idsFor('apa itu yang')).toEqual([]);
  });

  test('never throws, whatever is pasted', () => {
    assert(property(string({ unit: 'binary' }), text => search.find(text).length <= 50));
    expect(search.find('depresi '.repeat(10_000)).length).toBeGreaterThan(0);
  });
});

describe('filters', () => {
  test('an empty query lists the strongest evidence first', () => {
    const hits = search.find('', { types: ['source'] });
    const kinds = hits.map(hit => library.sources.get(hit.id)?.kind);
    expect(kinds[0]).toBe('guideline');
  });

  test('hold together', () => {
    const hits = search.find('depresi', {
      types: ['source'],
      kinds: ['guideline', 'statistics'],
      regions: ['ID'],
    });
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) {
      expect(['guideline', 'statistics']).toContain(library.sources.get(hit.id)?.kind);
      expect(library.sources.get(hit.id)?.region).toBe('ID');
    }
  });

  test('by language leave out what has none', () => {
    const hits = search.find('depresi', { languages: ['id'] });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.map(hit => hit.type)).not.toContain('claim');
  });

  test('an empty list of choices does not narrow', () => {
    expect(search.find('depresi', { kinds: [], types: [] })).toEqual(search.find('depresi'));
  });
});

test('every claim is found by its own statement, in both languages', () => {
  const missed = [...library.claims.values()].flatMap(claim =>
    Object.values(claim.statement)
      .filter(statement => !search.find(statement, { types: ['claim'] }, 5).some(hit => hit.id === claim.id))
      .map(statement => `${claim.id}: ${statement}`),
  );
  expect(missed).toEqual([]);
});

test('building pauses between slices', async () => {
  let pauses = 0;
  await buildSearch(library, async () => void pauses++);
  expect(pauses).toBeGreaterThan(20);
});
