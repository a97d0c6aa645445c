import { failure } from './look-up';
import type { LookUpAnswer } from './look-up';

/**
 * The one look-up that leaves the browser: Europe PMC, on a click, after the user switched look-ups on. What is sent is
 * the text that `composeQuery` answers and nothing else: no cookie, no referrer, no identifier.
 * https://europepmc.org/RestfulWebService
 */
export const EUROPE_PMC = 'https://www.ebi.ac.uk/europepmc/webservices/rest/search';
export const EUROPE_PMC_ORIGIN = 'https://www.ebi.ac.uk/*';

export interface LookUpRequest {
  words: string;
  only: 'any' | 'reviews' | 'guidelines';
  /** The earliest year of publication, or null for any. */
  since: number | null;
  openAccess: boolean;
}

export interface LookUpOptions {
  signal?: AbortSignal;
  address?: string;
  timeoutMilliseconds?: number;
}

const LONGEST_QUERY = 300;
const PAGE_SIZE = 25;
const LARGEST_ANSWER = 2_000_000;

const ONLY: Record<LookUpRequest['only'], string> = {
  any: '',
  reviews: '(PUB_TYPE:"systematic review" OR PUB_TYPE:"meta-analysis" OR PUB_TYPE:"review")',
  guidelines: '(PUB_TYPE:"practice guideline" OR PUB_TYPE:"guideline")',
};

/** The exact text that will be sent, or an empty string when there is nothing to ask. Shown before it is sent. */
export function composeQuery({ words, only, since, openAccess }: LookUpRequest): string {
  const asked = words.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY).trim();
  if (asked === '') return '';
  const parts = [
    `(${balance(asked)})`,
    ONLY[only],
    since === null ? '' : `FIRST_PDATE:[${Math.trunc(since)} TO 3000]`,
    openAccess ? 'OPEN_ACCESS:y' : '',
  ];
  return parts.filter(part => part !== '').join(' AND ');
}

/** Asks Europe PMC. Never rejects: whatever goes wrong has a code. */
export async function lookUp(request: LookUpRequest, options: LookUpOptions = {}): Promise<LookUpAnswer> {
  const { signal, address = EUROPE_PMC, timeoutMilliseconds = 12_000 } = options;
  const query = composeQuery(request);
  if (query === '') return failure('nothing-asked');
  if ('onLine' in navigator && !navigator.onLine) return failure('offline');
  const timeout = AbortSignal.timeout(timeoutMilliseconds);
  const parameters = new URLSearchParams({
    query,
    format: 'json',
    resultType: 'lite',
    pageSize: String(PAGE_SIZE),
  });
  try {
    const response = await fetch(`${address}?${parameters}`, {
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: { accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    });
    if (!response.ok) return failureOf(response);
    const text = await response.text();
    if (text.length > LARGEST_ANSWER) return failure('malformed');
    const { readAnswer } = await import('./europe-pmc-answer');
    return readAnswer(text);
  } catch {
    if (signal?.aborted) return failure('cancelled');
    return failure(timeout.aborted ? 'timeout' : 'unreachable');
  }
}

function failureOf(response: Response): LookUpAnswer {
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  const retryAfterSeconds = Number.isNaN(seconds) ? null : seconds;
  if (response.status === 429 || (response.status === 503 && retryAfterSeconds !== null))
    return { ok: false, code: 'rate-limit', retryAfterSeconds };
  return failure(response.status >= 500 ? 'unavailable' : 'refused');
}

/** Brackets and quotation marks without a partner are dropped: the service refuses half a pair. */
function balance(words: string): string {
  const quoted = words.split('"').length % 2 === 1 ? words : words.replaceAll('"', ' ');
  let open = 0;
  for (const character of quoted) {
    if (character === '(') open++;
    else if (character === ')') open--;
    if (open < 0) break;
  }
  return open === 0 ? quoted : quoted.replace(/[()]/g, ' ');
}
