import { afterEach, expect, it, vi } from 'vitest';
import { createTranscripts } from '../../../utils/content/transcripts';
import { SAMPLE_TRANSCRIPT_URL, sampleTranscript } from '../../fixtures/sample/sample';

const track = { language: 'ind-ID', url: SAMPLE_TRANSCRIPT_URL, source: 'ASR', original: true } as const;
const post = (id: string | null, url = `https://www.tiktok.com/@a/video/${id}`) => ({
  id,
  url,
  subtitles: [track],
});

function start(shown: ReturnType<typeof post> | null = post('1')) {
  const adopted: string[] = [];
  const state = { shown };
  const transcripts = createTranscripts({
    post: () => state.shown,
    adopt: text => adopted.push(text),
    signal: new AbortController().signal,
  });
  return {
    state,
    adopted,
    fetch: () => transcripts.fetch(),
    take: (text: string, of: string) => transcripts.take(text, of),
  };
}

const answerWith = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(body, { status, headers: { 'content-type': 'text/vtt' } })),
  );
afterEach(() => vi.unstubAllGlobals());

it('fetches the track of the active post as it is, and says whose it is', async () => {
  answerWith(sampleTranscript());
  expect(await start().fetch()).toEqual({ text: sampleTranscript(), of: '1' });
});

it('says why there is no file', async () => {
  answerWith('', 410);
  expect(await start().fetch()).toBe('expired');
});

it('never gives the words of one video to the next', async () => {
  answerWith(sampleTranscript());
  const { fetch, take, state, adopted } = start();
  const fetched = await fetch();
  state.shown = post('2');
  expect(fetched).toMatchObject({ of: '1' });
  expect(take('kata-kata video pertama', '1')).toBe('moved-on');
  expect(adopted).toEqual([]);
});

it('asks nobody where the page names no track', async () => {
  const fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
  const { fetch: ask } = start({ ...post('1'), subtitles: [] as unknown as [typeof track] });
  expect(await ask()).toBe('none');
  expect(await start(null).fetch()).toBe('none');
  expect(fetched).not.toHaveBeenCalled();
});

it('takes words, and gives them up again', () => {
  const { take, adopted } = start();
  expect(take('halo semua', '1')).toBeNull();
  expect(take('', '1')).toBeNull();
  expect(adopted).toEqual(['halo semua', '']);
});

it('takes no more words than a text of a page may have', () => {
  const { take, adopted } = start();
  expect(take('kata '.repeat(50_000), '1')).toBe('too-large');
  expect(adopted).toEqual([]);
});

it('knows a post without an id by its address', () => {
  const url = 'https://www.tiktok.com/search?q=adhd';
  const { take } = start(post(null, url));
  expect(take('halo', url)).toBeNull();
});
