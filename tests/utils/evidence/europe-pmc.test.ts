import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { anything, assert, asyncProperty, constantFrom, property, string } from 'fast-check';
import { answerWith, record, startEuropePmc } from '../../support/europe-pmc-server';
import { composeQuery, lookUp } from '../../../utils/evidence/europe-pmc';
import { readAnswer } from '../../../utils/evidence/europe-pmc-answer';
import type { LookUpOptions, LookUpRequest } from '../../../utils/evidence/europe-pmc';

let service: Awaited<ReturnType<typeof startEuropePmc>>;
beforeAll(async () => {
  service = await startEuropePmc();
});
afterAll(() => service.stop());
beforeEach(() => {
  service.asked.length = 0;
  service.respond(answerWith([record()]));
});

const request: LookUpRequest = { words: 'exercise depression', only: 'any', since: null, openAccess: false };
const ask = (changes: Partial<LookUpRequest> = {}, options: LookUpOptions = {}) =>
  lookUp({ ...request, ...changes }, { address: service.address, ...options });

describe('what is sent', () => {
  test('is exactly the text that was shown', async () => {
    const changes = { only: 'guidelines', since: 2015, openAccess: true } as const;
    await ask(changes);
    expect(composeQuery({ ...request, ...changes })).toBe(
      '(exercise depression) AND (PUB_TYPE:"practice guideline" OR PUB_TYPE:"guideline") AND FIRST_PDATE:[2015 TO 3000] AND OPEN_ACCESS:y',
    );
    expect(Object.fromEntries(service.asked[0]!.url.searchParams)).toEqual({
      query: composeQuery({ ...request, ...changes }),
      format: 'json',
      resultType: 'lite',
      pageSize: '25',
    });
  });

  test('carries no cookie and no referrer', async () => {
    await ask();
    expect(service.asked[0]!.headers).not.toHaveProperty('cookie');
    expect(service.asked[0]!.headers).not.toHaveProperty('referer');
  });

  test('is nothing when there are no words', async () => {
    expect(await ask({ words: ' \n ' })).toMatchObject({ ok: false, code: 'nothing-asked' });
    expect(service.asked).toEqual([]);
  });

  test('is nothing when the browser is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await ask()).toMatchObject({ ok: false, code: 'offline' });
    vi.unstubAllGlobals();
    expect(service.asked).toEqual([]);
  });

  test.each([
    ['self-harm (teens', '(self-harm  teens)'],
    ['say "no', '(say  no)'],
    [')a(', '( a )'],
    ['"social media" (adolescents)', '("social media" (adolescents))'],
    ['half a pair \ud800', '(half a pair \ufffd)'],
  ])('has no half pairs: %s', (words, query) => {
    expect(composeQuery({ ...request, words })).toBe(query);
  });

  test('is never longer than a few lines', () => {
    assert(
      property(
        string({ unit: 'binary', maxLength: 2000 }),
        words => composeQuery({ ...request, words }).length <= 310,
      ),
    );
  });
});

describe('what comes back', () => {
  test('is shown as plain text, with a kind and an address', async () => {
    expect(await ask()).toEqual({
      ok: true,
      total: 1,
      items: [
        {
          id: 'MED/12345678',
          title: 'Exercise for depression & anxiety',
          authors: 'Doe J, Roe R',
          publisher: 'Journal of Examples',
          year: 2024,
          url: 'https://europepmc.org/article/MED/12345678',
          doi: '10.1234/example.2024.001',
          pmid: '12345678',
          kind: 'systematic-review',
          openAccess: true,
        },
      ],
    });
  });

  test('may lack all that the service does not promise', async () => {
    service.respond(answerWith([{ id: 'PPR1', source: 'PPR', title: 'A preprint' }]));
    expect(await ask()).toMatchObject({
      ok: true,
      items: [
        { publisher: 'Europe PMC', year: null, doi: null, authors: null, kind: null, openAccess: false },
      ],
    });
  });

  test('leaves out records that are not what they should be', async () => {
    service.respond(answerWith([record(), { id: 7 }, null, record({ source: 'javascript:' })], 40));
    expect(await ask()).toMatchObject({ ok: true, total: 40, items: [{ id: 'MED/12345678' }] });
  });
});

describe('what goes wrong has a name', () => {
  test('nothing matches', async () => {
    service.respond(answerWith([], 0));
    expect(await ask()).toMatchObject({ ok: false, code: 'empty' });
  });

  test.each<[number, Record<string, string>, string, number | null]>([
    [429, { 'retry-after': '30' }, 'rate-limit', 30],
    [503, { 'retry-after': '5' }, 'rate-limit', 5],
    [429, {}, 'rate-limit', null],
    [500, {}, 'unavailable', null],
    [503, {}, 'unavailable', null],
    [400, {}, 'refused', null],
  ])('status %i %j: %s', async (status, headers, code, retryAfterSeconds) => {
    service.respond((_, response) => response.writeHead(status, headers).end());
    expect(await ask()).toEqual({ ok: false, code, retryAfterSeconds });
  });

  test.each(['', '<html>maintenance</html>', '[]', '{"hitCount":"3"}', '{"hitCount":3}'])(
    'an answer like %j',
    async body => {
      service.respond((_, response) => response.end(body));
      expect(await ask()).toMatchObject({ ok: false, code: 'malformed' });
    },
  );

  test('a redirection is not followed', async () => {
    service.respond((_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end());
    expect(await ask()).toMatchObject({ ok: false, code: 'unreachable' });
  });

  test('it takes too long', async () => {
    service.respond(() => undefined);
    expect(await ask({}, { timeoutMilliseconds: 50 })).toMatchObject({ ok: false, code: 'timeout' });
  });

  test('it stops in the middle of the answer', async () => {
    service.respond((_, response) => response.write('{"hitCount":') && response.destroy());
    expect(await ask()).toMatchObject({ ok: false, code: 'unreachable' });
  });

  test('the user stops it', async () => {
    const stop = new AbortController();
    service.respond(() => stop.abort());
    expect(await ask({}, { signal: stop.signal })).toMatchObject({ ok: false, code: 'cancelled' });
  });

  test('nobody is there', async () => {
    expect(await ask({}, { address: 'http://127.0.0.1:9/' })).toMatchObject({
      ok: false,
      code: 'unreachable',
    });
  });

  test('whatever is answered, nothing is thrown', async () => {
    await assert(
      asyncProperty(anything(), constantFrom('{"hitCount":1,"resultList":', ''), async (value, head) => {
        const answer = readAnswer(`${head}${JSON.stringify(value) ?? ''}`);
        return answer.ok || ['malformed', 'empty'].includes(answer.code);
      }),
    );
  });
});
