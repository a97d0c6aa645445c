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
    read: () => transcripts.read(),
    take: (text: string, of: string) => transcripts.take(text, of),
  };
}

const answerWith = (body: string) =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': 'text/vtt' } })),
  );
afterEach(() => vi.unstubAllGlobals());

it('reads the track of the active post', async () => {
  answerWith(sampleTranscript());
  const { read, adopted } = start();
  expect(await read()).toBeNull();
  expect(adopted[0]).toMatch(/^hai teman-teman/);
});

it('says that some captions were damaged, and keeps the rest', async () => {
  answerWith('WEBVTT\n\n00:00.000 --> 00:01.000\nhalo\n\nxx --> yy\nrusak\n');
  const { read, adopted } = start();
  expect(await read()).toBe('partial');
  expect(adopted).toEqual(['halo']);
});

it('never gives the words of one video to the next', async () => {
  let answer: (response: Response) => void = () => undefined;
  vi.stubGlobal('fetch', () => new Promise<Response>(resolve => (answer = resolve)));
  const { read, take, state, adopted } = start();
  const reading = read();
  state.shown = post('2');
  answer(new Response(sampleTranscript(), { headers: { 'content-type': 'text/vtt' } }));
  expect(await reading).toBe('moved-on');
  expect(take('kata-kata video pertama', '1')).toBe('moved-on');
  expect(adopted).toEqual([]);
});

it('asks nobody where the page names no track', async () => {
  const fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
  const { read } = start({ ...post('1'), subtitles: [] as unknown as [typeof track] });
  expect(await read()).toBe('none');
  expect(await start(null).read()).toBe('none');
  expect(fetched).not.toHaveBeenCalled();
});

it('takes pasted words, without the times of a subtitle file, and gives them up again', () => {
  const { take, adopted } = start();
  expect(take('1\n00:00:01,000 --> 00:00:02,000\nhalo semua', '1')).toBeNull();
  expect(take('', '1')).toBeNull();
  expect(adopted).toEqual(['halo semua', '']);
  expect(take('WEBVTT\n\nrusak', '1')).toBe('malformed');
});

it('knows a post without an id by its address', () => {
  const url = 'https://www.tiktok.com/search?q=adhd';
  const { take } = start(post(null, url));
  expect(take('halo', url)).toBeNull();
});
