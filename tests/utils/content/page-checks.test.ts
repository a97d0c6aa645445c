import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, TextToCheck } from '../../../utils/text-checks';
import { createPageChecks } from '../../../utils/content/page-checks';
import { spanOf } from '../../../utils/findings';
import type { Comment } from '../../../utils/page/post';
import type { PostReading } from '../../../utils/page/read';
import { waitFor } from '../../../utils/wait-for';

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
const comment = (key: string, text: string, likes: number | null = null): Comment => ({
  key,
  level: 1,
  handle: key,
  nickname: null,
  text,
  time: null,
  likes,
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

/** What the background says: danger where somebody wants to die, nothing understood in an emoji, and one bad text. */
function answerTo({ text }: TextToCheck): Answer | null {
  if (text === 'rusak') return null;
  const at = text.indexOf('mati');
  return {
    language: text === '🔥' ? 'und' : 'id',
    claims: [],
    asks: text.includes('gimana'),
    minor: text.includes('kelas 8'),
    deadNumber: text.includes('500-454'),
    care: at < 0 ? null : { kind: 'care', level: 'distress', minor: true, ...spanOf(text, at, at + 4) },
  };
}

function setUp(respond: (texts: TextToCheck[]) => Promise<unknown> = async texts => texts.map(answerTo)) {
  const check = vi.fn(respond);
  const stop = new AbortController();
  const onChange = vi.fn(() => undefined);
  const checks = createPageChecks({ check, wait: waitFor, onChange, signal: stop.signal });
  const asked = () => check.mock.calls.flatMap(([texts]) => texts.map(({ text }) => text));
  return { checks, check, asked, onChange, stop };
}
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the state of a page', () => {
  it('is nothing before the page was read', () => {
    expect(setUp().checks.state()).toBeNull();
  });

  it('holds every passage, and only the comments with findings, once they are answered', async () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('a', 'semangat'), comment('b', 'pengen mati'), comment('c', '🔥')]));
    expect(checks.state()).toMatchObject({ passages: [], comments: [], counts: { read: 0 } });
    await settle();
    const state = checks.state();
    expect(state?.passages.map(({ key }) => key)).toEqual(['caption', 'onscreen-0']);
    expect(state?.comments.map(({ key }) => key)).toEqual(['b']);
    expect(state?.counts).toEqual({ read: 3, notUnderstood: 1, waiting: 0 });
    expect(state).not.toHaveProperty('trouble');
    expect(checks.hasMinor()).toBe(false);
  });

  it('remembers that somebody is a minor, also of a comment without findings, which it does not list', async () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('a', 'semangat'), comment('b', 'aku kelas 8 kak')]));
    expect(checks.hasMinor()).toBe(false);
    await settle();
    expect(checks.hasMinor()).toBe(true);
    expect(checks.state()?.comments).toEqual([]);
    checks.applyComments(change([], { removed: ['b'] }));
    expect(checks.hasMinor()).toBe(false);
  });

  it('knows a minor by the account and by the words that are answered', async () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('a', 'iya'), comment('b', 'aku kelas 8 kak')]));
    await settle();
    const thread = null;
    expect(checks.hasMinor({ handle: 'b', text: 'iya juga', thread })).toBe(true);
    expect(checks.hasMinor({ handle: null, text: 'aku kelas 8 kak', thread })).toBe(true);
    expect(checks.hasMinor({ handle: 'a', text: 'iya', thread })).toBe(false);
  });

  it('counts everybody in a thread that a minor opened as one whom the reply may reach', async () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('a', 'iya'), comment('b', 'aku kelas 8 kak')]));
    await settle();
    expect(checks.hasMinor({ handle: 'a', text: 'iya', thread: 'aku kelas 8 kak' })).toBe(true);
    expect(checks.hasMinor({ handle: 'a', text: 'iya', thread: 'iya' })).toBe(false);
  });

  it('tells the care level of a comment once it is known, also of one without findings', async () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('a', 'semangat'), comment('b', 'pengen mati')]));
    expect(checks.careOf('pengen mati')).toBeUndefined();
    await settle();
    expect(checks.careOf('pengen mati')).toBe('distress');
    expect(checks.careOf('semangat')).toBeNull();
    expect(checks.careOf('tak pernah dibaca')).toBeUndefined();
  });

  it('checks a text once, however often the page reports it', async () => {
    const { checks, asked } = setUp();
    checks.setPost(post('1', 'halo'));
    await settle();
    checks.setPost({ ...post('1', 'halo'), commentCount: 9 });
    checks.applyComments(change([comment('b', 'pengen mati')]));
    checks.applyComments(change([comment('b', 'pengen mati', 4)]));
    await settle();
    checks.applyComments(change([], { changed: [comment('b', 'pengen mati', 5)] }));
    await settle();
    expect(asked()).toEqual(['halo', 'TANDA ADHD', 'pengen mati']);
    expect(checks.state()?.comments[0]?.likes).toBe(5);
  });

  it('keeps the latest reading of a comment that was reported anew while it waited', async () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('b', 'pengen mati')]));
    checks.applyComments(change([], { changed: [comment('b', 'pengen mati', 7)] }));
    await settle();
    expect(checks.state()?.comments[0]?.likes).toBe(7);
  });

  it('follows a comment whose words change, in whatever order the answers come', async () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('b', 'pengen mati')]));
    checks.applyComments(change([], { changed: [comment('b', 'sudah baikan')] }));
    await settle();
    expect(checks.state()).toMatchObject({ comments: [], counts: { read: 1 } });
  });

  it('keeps nothing of a post after the move to the next', async () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('b', 'pengen mati')]));
    checks.setTranscript('kata-kata');
    await settle();
    checks.setPost(post('2', 'lain'));
    expect(checks.state()).toMatchObject({ comments: [], counts: { read: 0, notUnderstood: 0 } });
    await settle();
    expect(checks.state()?.passages.map(({ text }) => text)).toEqual(['lain', 'TANDA ADHD']);
    expect(checks.hasMinor()).toBe(false);
  });

  it('drops answers that come after the page has moved on', async () => {
    const answers: (() => void)[] = [];
    const { checks } = setUp(
      texts => new Promise(resolve => answers.push(() => resolve(texts.map(answerTo)))),
    );
    checks.setPost(post('1', 'pengen mati'));
    checks.applyComments(change([comment('b', 'pengen mati')]));
    await settle();
    checks.setPost(post('2', 'lain'));
    answers.shift()?.();
    await settle();
    expect(checks.state()).toMatchObject({ passages: [], comments: [], counts: { read: 0 } });
    answers.shift()?.();
    await settle();
    expect(checks.state()?.passages.map(({ text }) => text)).toEqual(['lain', 'TANDA ADHD']);
  });

  it('lets go of a comment that the page removed, also while it waits', async () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('b', 'pengen mati')]));
    await settle();
    checks.applyComments(change([comment('c', 'mati lampu')], { removed: ['b'] }));
    checks.applyComments(change([], { removed: ['c'] }));
    await settle();
    expect(checks.state()).toMatchObject({ comments: [], counts: { read: 0 } });
  });

  it('tells how many texts wait for their check', async () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'halo'));
    checks.applyComments(change([comment('a', 'mati lampu')]));
    expect(checks.state()?.counts).toMatchObject({ read: 0, waiting: 3 });
    await settle();
    expect(checks.state()?.counts).toMatchObject({ read: 1, waiting: 0 });
  });

  it('says so when the check failed on a text, and goes on with the others', async () => {
    const { checks } = setUp();
    checks.setPost(post('1', 'rusak'));
    checks.applyComments(change([comment('a', 'rusak'), comment('b', 'pengen mati')]));
    await settle();
    expect(checks.state()).toMatchObject({ trouble: ['checks'], counts: { read: 1, notUnderstood: 0 } });
    expect(checks.state()?.comments).toHaveLength(1);
    checks.setPost(post('2', 'lain'));
    await settle();
    expect(checks.state()).not.toHaveProperty('trouble');
  });
});

describe('texts on their way to be checked', () => {
  it('go in few messages, in order, one message at a time', async () => {
    let inFlight = 0;
    let most = 0;
    const { checks, check, asked } = setUp(async texts => {
      most = Math.max(most, ++inFlight);
      await waitFor(5);
      inFlight--;
      return texts.map(answerTo);
    });
    const comments = Array.from({ length: 150 }, (_, at) => comment(`${at}`, `komentar ${at}`));
    checks.setPost({ ...post('1', 'halo'), onScreenText: [] });
    checks.applyComments(change(comments));
    await vi.advanceTimersByTimeAsync(100);
    expect(check.mock.calls.map(([texts]) => texts.length)).toEqual([64, 64, 23]);
    expect(asked()).toEqual(['halo', ...comments.map(({ text }) => text)]);
    expect(most).toBe(1);
  });

  it('share a message only as long as it stays small, and are cut at the limit of the engine', async () => {
    const { checks, check } = setUp();
    checks.setPost({
      ...post('1', 'x'.repeat(250_000)),
      onScreenText: ['y'.repeat(20_000), 'z'.repeat(20_000)],
    });
    await settle();
    expect(check.mock.calls.map(([texts]) => texts.map(({ text }) => text.length))).toEqual([
      [100_000],
      [20_000],
      [20_000],
    ]);
  });

  it('are sent a second time when the background was asleep, and nobody hears of it', async () => {
    const { checks, check, asked } = setUp();
    check.mockRejectedValueOnce(new Error('no receiver'));
    checks.setPost(post('1', 'halo'));
    await vi.advanceTimersByTimeAsync(300);
    expect(asked()).toEqual(['halo', 'TANDA ADHD', 'halo', 'TANDA ADHD']);
    expect(checks.state()?.passages).toHaveLength(2);
    expect(checks.state()).not.toHaveProperty('trouble');
  });

  it.each([
    ['an error', 1000, () => Promise.reject(new Error('gone'))],
    ['no answer', 31_000, () => new Promise(() => undefined)],
    ['a refusal', 1000, () => Promise.resolve(null)],
    ['too few answers', 1000, () => Promise.resolve([])],
  ])(
    'are visibly unchecked after %s twice, and checked when the background is back',
    async (_, time, fail) => {
      const { checks, check, onChange } = setUp();
      check.mockImplementationOnce(fail).mockImplementationOnce(fail);
      checks.setPost(post('1', 'halo'));
      onChange.mockClear();
      await vi.advanceTimersByTimeAsync(time);
      expect(onChange).toHaveBeenCalled();
      expect(checks.state()?.trouble).toEqual(['checks']);
      await vi.advanceTimersByTimeAsync(5000);
      expect(checks.state()?.passages.map(({ key }) => key)).toEqual(['caption', 'onscreen-0']);
      expect(checks.state()).not.toHaveProperty('trouble');
    },
  );

  it('do not wait behind those of the page before, which could not be checked', async () => {
    const { checks, check, asked } = setUp();
    check.mockRejectedValue(new Error('gone'));
    checks.setPost(post('1', 'halo'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(checks.state()?.trouble).toEqual(['checks']);
    check.mockClear();
    check.mockImplementation(async texts => texts.map(answerTo));
    checks.setPost(post('2', 'lain'));
    await settle();
    expect(asked()).toEqual(['lain', 'TANDA ADHD']);
    expect(checks.state()?.passages).toHaveLength(2);
  });

  it('are sent no more once the extension is gone', async () => {
    const { checks, check, stop } = setUp();
    check.mockRejectedValue(new Error('gone'));
    checks.setPost(post('1', 'halo'));
    await settle();
    stop.abort();
    check.mockClear();
    await vi.advanceTimersByTimeAsync(200_000);
    checks.applyComments(change([comment('a', 'semangat')]));
    await settle();
    expect(check).not.toHaveBeenCalled();
  });
});
