import { describe, expect, it, vi } from 'vitest';
import type { CheckResult } from '../../../utils/check';
import { createPageChecks } from '../../../utils/content/page-checks';
import { spanOf } from '../../../utils/findings';
import type { Comment } from '../../../utils/page/post';
import type { PostReading } from '../../../utils/page/read';

const post = (id: string, caption: string): PostReading => ({
  kind: 'video',
  id,
  url: `https://www.tiktok.com/@a/video/${id}`,
  author: { handle: 'a', nickname: null, verified: null, bio: null },
  caption,
  hashtags: [],
  mentions: [],
  onScreenText: ['TANDA ADHD'],
  subtitles: [],
  aiGenerated: null,
  commentCount: 2,
  wordlessComments: 0,
  cards: [],
  composers: [],
  health: {},
});
const comment = (key: string, text: string): Comment => ({
  key,
  level: 1,
  handle: key,
  nickname: null,
  text,
  time: null,
  likes: null,
  creator: false,
});
const change = (added: Comment[], more = {}) => ({
  post: '1',
  added,
  changed: [],
  removed: [],
  total: added.length,
  wordless: 0,
  ...more,
});

function setUp() {
  const check = vi.fn(({ text }: { text: string }): CheckResult => {
    if (text === 'rusak') throw new Error('broken');
    const at = text.indexOf('mati');
    return {
      language: text === '🔥' ? 'und' : 'id',
      claims: [],
      care: at < 0 ? null : { kind: 'care', level: 'distress', minor: true, ...spanOf(text, at, at + 4) },
      risks: [],
    };
  });
  const slices = {
    add: (job: Iterator<void>) => {
      while (job.next().done !== true);
    },
  };
  const onChange = vi.fn(() => undefined);
  return { checks: createPageChecks({ check, slices, onChange }), check, onChange };
}

describe('the state of a page', () => {
  it('is nothing before the page was read', () => {
    expect(setUp().checks.state()).toBeNull();
  });

  it('holds every passage, and only the comments with findings', () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('a', 'semangat'), comment('b', 'pengen mati'), comment('c', '🔥')]));
    const state = checks.state();
    expect(state?.passages.map(({ key }) => key)).toEqual(['caption', 'onscreen-0']);
    expect(state?.comments.map(({ key }) => key)).toEqual(['b']);
    expect(state?.counts).toEqual({ read: 3, notUnderstood: 1 });
    expect(checks.hasMinor()).toBe(true);
  });

  it('checks a text once, however often the page reports it', () => {
    const { checks, check } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.setPost({ ...post('1', 'halo'), commentCount: 9 });
    checks.applyComments(change([comment('b', 'pengen mati')]));
    checks.applyComments(change([comment('b', 'pengen mati')]));
    expect(check.mock.calls.map(([{ text }]) => text)).toEqual(['halo', 'TANDA ADHD', 'pengen mati']);
  });

  it('keeps nothing of a post after the move to the next', () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('b', 'pengen mati')]));
    checks.setTranscript('kata-kata');
    checks.setPost(post('2', 'lain'));
    expect(checks.state()).toMatchObject({ comments: [], counts: { read: 0, notUnderstood: 0 } });
    expect(checks.state()?.passages.map(({ text }) => text)).toEqual(['lain', 'TANDA ADHD']);
    expect(checks.hasMinor()).toBe(false);
  });

  it('lets go of a comment that the page removed', () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('b', 'pengen mati')]));
    checks.applyComments(change([], { removed: ['b'] }));
    expect(checks.state()).toMatchObject({ comments: [], counts: { read: 0 } });
  });

  it('goes on when the check fails on one text', () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'rusak'));
    checks.applyComments(change([comment('a', 'rusak'), comment('b', 'pengen mati')]));
    expect(checks.state()?.comments).toHaveLength(1);
  });
});
