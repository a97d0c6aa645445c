import { describe, expect, test } from 'vitest';
import { assert, constantFrom, integer, property } from 'fast-check';
import { Cite } from '../../../utils/evidence/citation-library';
import { cite, citeShort, readAuthors, sourceLine } from '../../../utils/evidence/cite';
import { toCsl } from '../../../utils/evidence/csl';
import { exportCitations } from '../../../utils/evidence/export-citations';
import { loadShipped } from './real-library';
import type { Citable } from '../../../utils/evidence/cite';

const { sources } = await loadShipped();
const all = [...sources.values()];

const trial: Citable = {
  title: 'Omega-3 fatty acids for depression in adults',
  authors: 'Appleton KM, Voyias PD, et al.',
  publisher: 'Cochrane Database of Systematic Reviews',
  year: 2021,
  url: 'https://doi.org/10.1002/14651858.CD004692.pub5',
  doi: '10.1002/14651858.CD004692.pub5',
};
const page: Citable = {
  title: 'Social anxiety disorder: recognition, assessment and treatment (CG159)',
  authors: null,
  publisher: 'National Institute for Health and Care Excellence (NICE)',
  year: null,
  url: 'https://www.nice.org.uk/guidance/cg159',
  doi: null,
};

describe('a reference', () => {
  test('in APA 7', () => {
    expect(cite(trial, 'apa', 'en')).toBe(
      'Appleton, K. M., Voyias, P. D., et al. (2021). Omega-3 fatty acids for depression in adults. Cochrane Database of Systematic Reviews. https://doi.org/10.1002/14651858.CD004692.pub5',
    );
  });

  test('in APA 7 joins the last author with an ampersand', () => {
    expect(cite({ ...trial, authors: 'Amiri S, Khan MAB' }, 'apa', 'en')).toMatch(
      /^Amiri, S\., & Khan, M\. A\. B\. \(2021\)\./,
    );
  });

  test('in Vancouver style', () => {
    expect(cite(trial, 'vancouver', 'en')).toBe(
      'Appleton KM, Voyias PD, et al. Omega-3 fatty acids for depression in adults. Cochrane Database of Systematic Reviews; 2021. doi:10.1002/14651858.CD004692.pub5',
    );
  });

  test('to a page without author and year says so once, in the language of the user', () => {
    expect(cite(page, 'apa', 'id')).toBe(
      'National Institute for Health and Care Excellence (NICE). (t.t.). Social anxiety disorder: recognition, assessment and treatment (CG159). https://www.nice.org.uk/guidance/cg159',
    );
    expect(cite(page, 'vancouver', 'id')).toMatch(/\[Internet\]\. Tersedia di: https:/);
  });

  test('in Markdown cannot break out of its emphasis', () => {
    const odd = { ...trial, title: 'A *very* [odd](x) title', publisher: 'A_b' };
    expect(cite(odd, 'markdown', 'en')).toContain('A \\*very\\* \\[odd\\](x) title. *A\\_b*.');
  });

  test('does not end a question with a stop', () => {
    expect(cite({ ...trial, title: 'Does it work?' }, 'apa', 'en')).toContain('Does it work? Cochrane');
  });

  test('of every source of the library names who, what and where', () => {
    for (const source of all) {
      for (const style of ['apa', 'vancouver'] as const) {
        const text = cite(source, style, 'id');
        expect(text).toContain(source.title.replace(/[.?]$/, ''));
        expect(text).toContain(source.doi ?? source.url);
        expect(text).not.toMatch(/null|undefined|\.\.(?!\s\.)/);
      }
    }
  });
});

describe('authors', () => {
  test.each([
    ['Hudon A, Perry K, Plate A-S, et al.', ['Hudon A', 'Perry K', 'Plate AS'], true],
    ['Escolà-Gascón Á, Dagnall N', ['Escolà-Gascón Á', 'Dagnall N'], false],
    ['Siswanto, Subandi, Paramastri I', ['Siswanto', 'Subandi', 'Paramastri I'], false],
    ['Grossman P, et al. (39 authors)', ['Grossman P'], true],
    ['UK ECT Review Group', ['UK ECT Review Group'], false],
    ['van der Kolk BA', ['van der Kolk BA'], false],
  ])('%s', (written, names, andOthers) => {
    const read = readAuthors(written);
    expect(read.list.map(({ family, initials }) => `${family} ${initials}`.trim())).toEqual(names);
    expect(read.andOthers).toBe(andOthers);
  });
});

describe('a short reference', () => {
  test('fits a comment and is as full as it can be', () => {
    expect(citeShort(trial, 'id')).toBe(
      'Appleton dkk. (2021), Omega-3 fatty acids for depression in adults, doi.org/10.1002/14651858.CD004692.pub5',
    );
    expect(citeShort(trial, 'id', 70)).toBe('Appleton dkk. (2021), doi.org/10.1002/14651858.CD004692.pub5');
    expect(citeShort(trial, 'en', 20)).toBeNull();
    expect(citeShort(page, 'en', 80)).toBe(
      'NICE, Social anxiety disorder: recognition, assessment and treatment (CG159)',
    );
  });

  test('never exceeds its limit', () => {
    assert(
      property(constantFrom(...all), integer({ min: 10, max: 200 }), (source, limit) => {
        const text = citeShort(source, 'id', limit);
        return text === null || text.length <= limit;
      }),
    );
  });

  test('of every source fits the 150 characters of a comment', () => {
    expect(all.filter(source => citeShort(source, 'id') === null)).toEqual([]);
  });

  test('of several sources holds as many as fit', () => {
    expect(sourceLine([trial, page], 'id', 100)).toBe('Sumber: Appleton dkk. (2021); NICE');
    expect(sourceLine([trial, page], 'en', 35)).toBe('Source: Appleton et al. (2021)');
    expect(sourceLine([trial], 'id', 10)).toBeNull();
  });
});

describe('an export', () => {
  test('as RIS is read back with title, authors, year, DOI and address', async () => {
    const ris = await exportCitations(all, 'ris');
    expect(ris.split('\n').filter(line => line !== '')).toSatisfy((lines: string[]) =>
      lines.every(line => /^[A-Z][A-Z0-9] {2}- ?/.test(line)),
    );
    const records = new Cite(ris).data;
    expect(records).toHaveLength(all.length);
    records.forEach((record, at) => {
      const source = all[at]!;
      expect(record['title']).toBe(source.title);
      expect(record['DOI']).toBe(source.doi ?? undefined);
      expect(record['URL']).toBe(toCsl(source).URL);
    });
  });

  test('as BibTeX has one entry a source, labelled with its id', async () => {
    const bibtex = await exportCitations(all, 'bibtex');
    const labels = [...bibtex.matchAll(/^@\w+\{([^,]+),$/gm)].map(match => match[1]);
    expect(labels).toEqual(all.map(source => source.id));
    const [record] = new Cite(await exportCitations([{ ...trial, id: 'omega' }], 'bibtex')).data;
    expect(record).toMatchObject({ title: trial.title, DOI: trial.doi, 'container-title': trial.publisher });
  });

  test('as CSL-JSON is what the citation library accepts', async () => {
    const records = JSON.parse(await exportCitations(all, 'csl-json'));
    expect(new Cite(records).data).toHaveLength(all.length);
    expect(records[0]).toMatchObject({ id: all[0]!.id, title: all[0]!.title });
  });

  test('of nothing is empty, not an error', async () => {
    expect(await exportCitations([], 'ris')).toBe('');
    expect(await exportCitations([], 'csl-json')).toBe('[]\n');
  });
});
