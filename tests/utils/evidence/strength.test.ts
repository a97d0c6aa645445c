import { describe, expect, test } from 'vitest';
import { SOURCE_KINDS } from '../../../utils/packs/kinds';
import { describeEvidence, kindLabel, strengthRank } from '../../../utils/evidence/strength';
import { loadShipped } from './real-library';

const plain = {
  kind: 'rct',
  pageKind: 'original',
  publisher: 'Journal',
  topics: ['adhd'],
  year: 2020,
} as const;
const cautions = (changes: object) =>
  describeEvidence({ ...plain, ...changes, topics: ['adhd'] }).cautions.map(caution => caution.en);

describe('the strength of a source', () => {
  test('orders guidelines and reviews before single studies, and those before leaflets', () => {
    const ranks = (['guideline', 'systematic-review', 'rct', 'cross-sectional', 'fact-sheet'] as const).map(
      strengthRank,
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test.each(SOURCE_KINDS)('%s is explained in both languages', kind => {
    const { explanation } = describeEvidence({ ...plain, kind, topics: [] });
    expect(explanation.id).not.toBe(explanation.en);
    expect(kindLabel(kind).id).not.toBe('');
  });

  test('is limited when its methods are weaker than its kind', () => {
    const evidence = describeEvidence({ ...plain, kind: 'cohort', topics: ['case-control'] });
    expect(evidence.strength).toBe('limited');
    expect(evidence.cautions[0]?.en).toContain('Case-control');
  });

  test('of a consensus is carried by its publisher', () => {
    expect(describeEvidence({ ...plain, kind: 'consensus', publisher: 'WHO', topics: [] }).label.id).toBe(
      'WHO',
    );
  });
});

describe('a caution is shown', () => {
  test('where a report stands for the work', () => {
    expect(cautions({ pageKind: 'news-report', publisher: 'Antara' })).toEqual([
      'Reported by Antara; not the original work.',
    ]);
  });

  test('where a copy stands for the work', () =>
    expect(cautions({ pageKind: 'copy' })[0]).toContain('a copy'));

  test('where there is no year', () => expect(cautions({ year: null })).toHaveLength(1));

  test('for every source of the library that is not the original, and for no other', async () => {
    const { sources } = await loadShipped();
    for (const source of sources.values()) {
      const isSecondHand = source.pageKind !== 'original' || source.topics.includes('news-report');
      const warns = describeEvidence(source).cautions.some(({ en }) => /Reported by|a copy/.test(en));
      expect({ id: source.id, warns }).toEqual({ id: source.id, warns: isSecondHand });
    }
  });
});
