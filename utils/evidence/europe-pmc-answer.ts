import * as z from 'zod/mini';
import { failure } from './look-up';
import type { LookUpAnswer, LookUpItem } from './look-up';

z.config({ jitless: true });

const Answer = z.object({
  hitCount: z.int().check(z.minimum(0)),
  resultList: z.optional(z.object({ result: z.optional(z.array(z.unknown())) })),
});

/** Only what we show is looked at; yes and no come as the letters Y and N. */
const Item = z.object({
  id: z.string().check(z.regex(/^[\w.:/-]{1,60}$/)),
  source: z.string().check(z.regex(/^[A-Z]{2,6}$/)),
  title: z.string().check(z.minLength(1)),
  authorString: z.optional(z.string()),
  journalTitle: z.optional(z.string()),
  bookOrReportDetails: z.optional(z.object({ publisher: z.optional(z.string()) })),
  pubYear: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  pubType: z.optional(z.string()),
  doi: z.optional(z.string().check(z.regex(/^10\.\d{4,9}\/\S+$/))),
  pmid: z.optional(z.string().check(z.regex(/^\d{1,9}$/))),
  isOpenAccess: z.optional(z.string()),
});

/**
 * What the service answered. A record that does not have its shape is left out; when none has, or the whole is not what
 * the service promises, the answer is `malformed`.
 */
export function readAnswer(text: string): LookUpAnswer {
  const answer = Answer.safeParse(parse(text));
  if (!answer.success) return failure('malformed');
  const records = answer.data.resultList?.result ?? [];
  if (records.length === 0) return failure(answer.data.hitCount === 0 ? 'empty' : 'malformed');
  const items = records.flatMap(record => {
    const item = Item.safeParse(record);
    return item.success ? [itemOf(item.data)] : [];
  });
  return items.length === 0 ? failure('malformed') : { ok: true, total: answer.data.hitCount, items };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function itemOf(record: z.infer<typeof Item>): LookUpItem {
  const { source, id, doi, pmid, pubYear } = record;
  const publisher = record.journalTitle ?? record.bookOrReportDetails?.publisher ?? 'Europe PMC';
  return {
    id: `${source}/${id}`,
    title: plain(record.title).replace(/\.$/, ''),
    authors: record.authorString ? plain(record.authorString).replace(/\.$/, '') : null,
    publisher: plain(publisher),
    year: pubYear === undefined ? null : Number(pubYear),
    url: `https://europepmc.org/article/${source}/${encodeURIComponent(id)}`,
    doi: doi ?? null,
    pmid: pmid ?? null,
    kind: kindOf(record.pubType ?? ''),
    openAccess: record.isOpenAccess === 'Y',
  };
}

const KINDS: readonly [RegExp, LookUpItem['kind']][] = [
  [/\bguideline\b/, 'guideline'],
  [/systematic[ -]review/, 'systematic-review'],
  [/meta[ -]analysis/, 'meta-analysis'],
  [/randomi[sz]ed controlled trial/, 'rct'],
  [/consensus development/, 'consensus'],
  [/\breview\b/, 'review'],
];

function kindOf(types: string): LookUpItem['kind'] {
  return KINDS.find(([pattern]) => pattern.test(types.toLowerCase()))?.[1] ?? null;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Titles come with tags (`<i>`) and entities. They are shown as text, so both are taken out. */
function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#\d+|#x[\da-f]+|[a-z]+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
