import { describe, expect, test } from 'vitest';
import { anything, assert, property } from 'fast-check';
import { filterSaved, countTags } from '../../../utils/evidence/saved-search';
import { newItem } from '../../../utils/saved-item';
import { readSavedFile, writeSaved } from '../../../utils/store/saved-files';
import { loadShipped } from '../evidence/real-library';
import type { FileWords, SavedFormat } from '../../../utils/store/saved-files';

const library = await loadShipped();
const words: FileWords = {
  verdicts: {
    contradicted: 'Contradicted',
    unsupported: 'Unsupported',
    oversimplified: 'Oversimplified',
    mixed: 'Mixed',
    supported: 'Supported',
    unverified: 'Unverified',
  },
  headings: { claims: 'Claims', sources: 'Sources', notes: 'Notes' },
  columns: ['type', 'title', 'says', 'publisher', 'year', 'address', 'note', 'tags', 'saved'],
};
const claim = { ...newItem({ claim: 'ect-torture' }, 0), note: 'for March', tags: ['ect', 'myths'] };
const source = newItem({ source: 'appleton-2021-omega3' }, 0);
const found = newItem(
  {
    found: {
      id: 'MED/9',
      title: 'Sleep and mood: a review',
      authors: 'Doe J',
      publisher: 'Journal of Examples',
      year: 2025,
      url: 'https://europepmc.org/article/MED/9',
      doi: '10.1234/x',
      pmid: '9',
      kind: 'review',
      openAccess: false,
    },
  },
  0,
);
const note = newItem({ note: '=HYPERLINK("x"), "quoted"\nsecond line', key: 'n' }, 0);
const gone = newItem({ claim: 'no-longer-in-the-library' }, 0);
const items = [claim, source, found, note, gone];
const write = (format: SavedFormat) => writeSaved(items, format, library, 'en', words);

describe('saved work as a file', () => {
  test('in JSON is read back unchanged', async () => {
    expect(readSavedFile(await write('json'))).toEqual({ ok: true, items, skipped: 0 });
  });

  test('in Markdown names verdict, sources, notes and tags', async () => {
    const text = await write('markdown');
    expect(text).toContain(`### ${library.claims.get('ect-torture')!.statement.en}`);
    expect(text).toContain('**Oversimplified.**');
    expect(text).toContain('for March');
    expect(text).toContain('#ect #myths');
    expect(text).toContain('*Cochrane Database of Systematic Reviews*');
    expect(text).toContain('### no-longer-in-the-library');
  });

  test('in RIS has every source once, also those of kept claims', async () => {
    const text = await write('ris');
    const ids = [...text.matchAll(/^ID {2}- (.*)$/gm)].map(match => match[1]);
    expect(ids).toEqual([...library.claims.get('ect-torture')!.sources, 'appleton-2021-omega3', 'MED/9']);
  });

  test('in CSV has one row an item and no formula', async () => {
    const text = await write('csv');
    expect(text.startsWith('\uFEFFtype,title')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""x""), ""quoted""\nsecond line"`);
    expect(text.split('\r\n')).toHaveLength(items.length + 2);
  });
});

describe('a file that is not ours', () => {
  test.each([
    ['', 'not-json'],
    ['{"items":[]}', 'not-ours'],
    ['null', 'not-ours'],
    ['{"product":"rujukan","what":"saved","schema":2,"items":[]}', 'newer'],
  ])('%j is refused as %s', (text, reason) => expect(readSavedFile(text)).toEqual({ ok: false, reason }));

  test('with some bad entries gives the good ones and says how many were not', () => {
    const text = JSON.stringify({ product: 'rujukan', what: 'saved', schema: 1, items: [claim, { id: 1 }] });
    expect(readSavedFile(text)).toEqual({ ok: true, items: [claim], skipped: 1 });
  });

  test('never throws', () => {
    assert(property(anything(), value => typeof readSavedFile(JSON.stringify(value) ?? '').ok === 'boolean'));
  });
});

describe('searching saved work', () => {
  const find = (query: string, changes = {}) =>
    filterSaved(items, { query, tag: null, type: null, ...changes }, library).map(item => item.id);

  test('looks into the library, both languages, notes and tags', () => {
    expect(find('listrik')).toEqual([claim.id]);
    expect(find('COCHRANE omega')).toEqual([source.id]);
    expect(find('march')).toEqual([claim.id]);
    expect(find('sleep doe')).toEqual([found.id]);
  });

  test('narrows by tag and type', () => {
    expect(find('', { tag: 'ect' })).toEqual([claim.id]);
    expect(find('', { type: 'note' })).toEqual([note.id]);
  });

  test('works before the library is loaded', () => {
    expect(filterSaved(items, { query: 'march', tag: null, type: null }, null)).toEqual([claim]);
  });

  test('counts tags', () => {
    expect(countTags([claim, { ...source, tags: ['myths'] }])).toEqual([
      ['myths', 2],
      ['ect', 1],
    ]);
  });
});
