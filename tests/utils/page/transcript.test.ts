import { assert, property, string } from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { captionOrigin, chooseTrack } from '../../../utils/page/caption-track';
import { fetchCaptions } from '../../../utils/page/fetch-captions';
import { parsePasted, parseWebVtt } from '../../../utils/page/transcript';
import { TranscriptError } from '../../../utils/transcript-answer';
import { SAMPLE_TRANSCRIPT_URL, sampleTranscript } from '../../fixtures/sample/sample';

const track = { language: 'ind-ID', url: SAMPLE_TRANSCRIPT_URL, source: 'ASR', original: true } as const;
const answer = (body: string, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': 'text/vtt' }, ...init })),
  );
const problemOf = (url = track.url as string) =>
  fetchCaptions({ ...track, url }, new AbortController().signal)
    .then(file => (parseWebVtt(file), null))
    .catch((error: unknown) => (error instanceof TranscriptError ? error.problem : error));

afterEach(() => {
  vi.unstubAllGlobals();
});

function isHandledPaste(text: string): boolean {
  try {
    return parsePasted(text).text !== '';
  } catch (error) {
    return error instanceof TranscriptError;
  }
}

describe('a transcript', () => {
  it('has one line per caption, with its time', () => {
    const { text, starts, isPartial } = parseWebVtt(sampleTranscript());
    expect(text.split('\n')).toHaveLength(5);
    expect(starts[1]).toBe(2.4);
    expect(isPartial).toBe(false);
  });

  it('prefers heard speech to machine translation', () => {
    const translated = { ...track, source: 'MT', original: false } as const;
    expect(chooseTrack([translated, track])).toBe(track);
    expect(chooseTrack([])).toBeNull();
    const dubbed = { ...track, language: 'eng-US', original: false } as const;
    expect(chooseTrack([translated, dubbed, track])).toBe(track);
  });

  it('keeps the good captions of a damaged file', () => {
    const file =
      'WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<c>halo</c> &amp; apa\n\nxx --> yy\nrusak\n\n00:02.000 --> 00:03.000\nkabar\n';
    expect(parseWebVtt(file)).toMatchObject({ text: 'halo & apa\nkabar', isPartial: true });
  });

  it('may be pasted as SubRip or as plain text', () => {
    expect(parsePasted('1\n00:00:01,000 --> 00:00:02,000\nhalo semua').text).toBe('halo semua');
    expect(parsePasted(' hanya teks ').text).toBe('hanya teks');
  });

  it('says why there is none', async () => {
    answer('', { status: 410 });
    expect(await problemOf()).toBe('expired');
    answer('', { status: 403 });
    expect(await problemOf()).toBe('refused');
    answer('{}', { headers: { 'content-type': 'application/json' } });
    expect(await problemOf()).toBe('wrong-type');
    answer(`WEBVTT\n\n${'a'.repeat(5_000_000)}`);
    expect(await problemOf()).toBe('too-large');
    answer('<html>');
    expect(await problemOf()).toBe('malformed');
    answer('WEBVTT\n');
    expect(await problemOf()).toBe('empty');
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('blocked')));
    expect(await problemOf()).toBe('refused');
  });

  it('is asked of no other host', async () => {
    answer(sampleTranscript());
    expect(await problemOf('https://tiktok.com.example.org/a.vtt')).toBe('not-allowed');
    expect(await problemOf('http://v16-webapp.tiktok.com/a.vtt')).toBe('not-allowed');
    expect(await problemOf('https://tiktok.com@example.org/a.vtt')).toBe('not-allowed');
    expect(await problemOf('https://nottiktok.com/a.vtt')).toBe('not-allowed');
    expect(await problemOf('//v16-webapp.tiktok.com/a.vtt')).toBe('not-allowed');
    expect(await problemOf()).toBeNull();
  });

  it('goes without cookies, without the address of the page, and never follows a redirect', async () => {
    let sent: RequestInit | undefined;
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
      sent = init;
      return Promise.resolve(new Response(sampleTranscript(), { headers: { 'content-type': 'text/vtt' } }));
    });
    await problemOf();
    expect(sent).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  });

  it('asks for the permission of one host at most', () => {
    expect(captionOrigin(SAMPLE_TRANSCRIPT_URL)).toBe('https://v16-webapp.tiktok.com/*');
    expect(captionOrigin('https://example.org/a.vtt')).toBeNull();
  });

  it('says so when the connection breaks in the middle of the file', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('WEBVTT\n'));
        controller.error(new TypeError('network error'));
      },
    });
    vi.stubGlobal('fetch', () =>
      Promise.resolve(new Response(broken, { headers: { 'content-type': 'text/vtt' } })),
    );
    vi.stubGlobal('navigator', { onLine: false });
    expect(await problemOf()).toBe('offline');
  });

  it('is refused when it is longer than any text of a page may be', () => {
    expect(() => parsePasted('kata '.repeat(50_000))).toThrow(/too-large/);
    const cues = Array.from(
      { length: 900 },
      (_, at) => `00:${String(at % 60).padStart(2, '0')}.000 --> 00:59.999\n${at} ${'kata '.repeat(60)}\n\n`,
    );
    expect(() => parseWebVtt(`WEBVTT\n\n${cues.join('')}`)).toThrow(/too-large/);
  });

  it('survives any file', () => {
    const isHandled = (text: string) => {
      try {
        return parseWebVtt(`WEBVTT\n\n00:00.000 --> 00:01.000\n${text}`).text !== '';
      } catch (error) {
        return error instanceof TranscriptError;
      }
    };
    assert(property(string({ unit: 'binary' }), isHandled));
    assert(property(string(), text => isHandledPaste(text)));
  });
});
