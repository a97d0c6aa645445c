import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupClaims, tallyVerdicts } from '../../components/group-claims';
import { countGroups, groupOf, listComments } from '../../components/group-comments';
import { CARE_LEVELS } from '../../utils/findings';
import type { CheckedComment } from '../../utils/page-state';
import { FULL, manyComments, WITH_TRANSCRIPT } from '../fixtures/page-states';

const everything = { group: 'all', words: '' } as const;
const commentsOf = (
  comments: readonly CheckedComment[],
  filter: Parameters<typeof listComments>[1] = everything,
) => listComments(comments, filter).flatMap(row => (row.kind === 'comment' ? [row.comment] : []));

describe('the list of comments', () => {
  it('puts people in danger first, then claims, then questions for help, then distress and grief', () => {
    const headings = listComments(FULL.comments, everything).flatMap(row =>
      row.kind === 'heading' ? [row.group] : [],
    );
    expect(headings).toEqual(['danger', 'claims', 'questions', 'support']);
  });

  it('puts the most urgent first among those in danger', () => {
    const levels = commentsOf(FULL.comments, { group: 'danger', words: '' }).map(({ care }) => care?.level);
    expect(levels).toEqual([...levels].sort((a, b) => CARE_LEVELS.indexOf(a!) - CARE_LEVELS.indexOf(b!)));
  });

  it('lists a comment once, as a person before a claim', () => {
    const both = FULL.comments.find(({ care, claims }) => care !== null && claims.length > 0)!;
    expect(groupOf(both)).toBe('danger');
    expect(commentsOf(FULL.comments).filter(({ key }) => key === both.key)).toHaveLength(1);
  });

  it('finds comments by words in any case and order', () => {
    expect(commentsOf(FULL.comments, { group: 'all', words: 'PSIKOLOG bpjs' })).toHaveLength(1);
    expect(commentsOf(FULL.comments, { group: 'danger', words: 'bpjs' })).toEqual([]);
  });

  it('loses none and invents none, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), count => {
        const comments = manyComments(count);
        const counts = countGroups(comments);
        expect(new Set(commentsOf(comments))).toEqual(new Set(comments));
        expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(count);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the claims of a video', () => {
  it('are one group for each claim of the library, with every place that makes it', () => {
    const groups = groupClaims(FULL.passages);
    expect(groups.map(({ claim }) => claim)).toEqual([
      'adhd-everyday-signs-mean-adhd',
      'adhd-sugar-causes',
      'antidepressants-stop-when-better',
    ]);
    expect(groups[0]?.places).toHaveLength(1);
    expect(groups[0]?.places[0]?.findings).toHaveLength(2);
  });

  it('keeps claims that the library does not know apart', () => {
    const unknown = groupClaims(WITH_TRANSCRIPT.passages).filter(({ claim }) => claim === null);
    expect(unknown).toHaveLength(1);
  });

  it('counts verdicts, supported ones too', () => {
    expect(tallyVerdicts(groupClaims(WITH_TRANSCRIPT.passages))).toEqual([
      { verdict: 'contradicted', count: 2 },
      { verdict: 'oversimplified', count: 1 },
      { verdict: 'supported', count: 1 },
      { verdict: 'unverified', count: 1 },
    ]);
  });
});
