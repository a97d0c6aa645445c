import { describe, expect, it } from 'vitest';
import { measureCoverage } from '../../components/coverage';
import {
  BEING_CHECKED,
  COMMENTS_BROKEN,
  COMMENTS_CLOSED,
  FULL,
  NOTHING_FOUND,
  WITH_TRANSCRIPT,
} from '../fixtures/page-states';

const words = (items: { what: string }[]) => items.map(({ what }) => what);

describe('the coverage of a page', () => {
  it('names what was read', () => {
    expect(words(measureCoverage(FULL).read)).toEqual(['caption', 'onScreenText', 'commentsOf']);
  });

  it('counts as read only comments whose language was understood', () => {
    expect(measureCoverage(FULL).read.at(-1)).toEqual({ what: 'commentsOf', count: 23, total: 1284 });
  });

  it('says what was not read, pictures and sound always among it', () => {
    expect(words(measureCoverage(FULL).notRead)).toEqual([
      'speechAvailable',
      'commentsLater',
      'notUnderstood',
      'wordless',
      'picture',
    ]);
    expect(words(measureCoverage(NOTHING_FOUND).notRead)).toContain('picture');
  });

  it('offers to read the speech until it was read', () => {
    expect(measureCoverage(FULL).canReadTranscript).toBe(true);
    expect(measureCoverage(WITH_TRANSCRIPT).canReadTranscript).toBe(false);
    expect(words(measureCoverage(WITH_TRANSCRIPT).read)).toContain('transcript');
  });

  it('tells comments that are closed from comments that cannot be read', () => {
    expect(words(measureCoverage(COMMENTS_CLOSED).notRead)).toContain('commentsClosed');
    expect(words(measureCoverage(COMMENTS_BROKEN).notRead)).toContain('commentsUnreadable');
  });

  it('says so while texts could not be checked, and calls nothing read that was not', () => {
    const stuck = { ...NOTHING_FOUND, passages: [], trouble: ['checks' as const] };
    expect(words(measureCoverage(stuck).notRead)).toContain('unchecked');
    expect(words(measureCoverage(stuck).read)).not.toContain('caption');
    const nothingRead = { ...stuck, counts: { read: 0, notUnderstood: 0, waiting: 0 } };
    expect(words(measureCoverage(nothingRead).notRead)).not.toContain('commentsClosed');
  });

  it('does not call comments closed that wait for their check', () => {
    expect(words(measureCoverage(BEING_CHECKED).notRead)).not.toContain('commentsClosed');
  });

  it('never calls a caption read that is empty', () => {
    const state = { ...FULL, page: { ...FULL.page, caption: '' } };
    expect(words(measureCoverage(state).notRead)).toContain('noCaption');
    const missing = { ...FULL, page: { ...FULL.page, caption: null, health: { caption: 'missing' } } };
    expect(words(measureCoverage(missing).notRead)).toContain('captionUnreadable');
  });
});
