import { readFile } from 'node:fs/promises';
import { hashText } from '../../../utils/text/hash';
import { readCorpus } from '../eval/corpus';
import type { Surface, Verdict } from '../../../utils/findings';

/** A text with the spans that assert a claim; `claim` null is a claim the library does not know. */
export interface Labelled {
  text: string;
  surface: Surface;
  spans: { start: number; end: number; claim: string | null }[];
  weight: number;
  source: 'corpus' | 'example' | 'near-miss' | 'care';
  part: 'train' | 'dev';
  family: string;
  /** Who wrote it; null for what stands in the packs. */
  author: string | null;
  why?: string | null | undefined;
  /** Says nothing itself but speaks of a claim: a debunk, a question, a quotation, news. */
  hard?: boolean;
  /** For near misses: the entry it must not be taken for. */
  of?: string;
}

export interface PackClaim {
  id: string;
  verdict: Verdict;
  statement: Record<'id' | 'en', string>;
  examples: Record<'id' | 'en', string[]>;
  nearMisses: Record<'id' | 'en', string[]>;
  sources: string[];
  topic: string;
  explanation: Record<'id' | 'en', string>;
  suggestedReply?: Record<'id' | 'en', string>;
  siblings?: string[];
}

const HARD = new Set(['debunk', 'question', 'quote', 'news', 'near-miss']);

const pack = async (name: string) =>
  JSON.parse(await readFile(new URL(`../../../public/packs/${name}.json`, import.meta.url), 'utf8'));

export async function readClaims(): Promise<PackClaim[]> {
  return (await pack('claims')).entries;
}

/** Which corpus texts are kept for development: whole phrasing families and whole claims. */
export async function readSplit(): Promise<{ families: string[]; claims: string[] }> {
  return JSON.parse(await readFile(new URL('../../corpus/claims/split.json', import.meta.url), 'utf8'));
}

/** Whether a corpus text belongs to the development part. */
export function isDevelopment(
  text: { family: string; claims: { claim: string | null }[] },
  { families, claims }: { families: string[]; claims: string[] },
): boolean {
  return (
    families.includes(text.family) ||
    text.claims.some(({ claim }) => claim !== null && claims.includes(claim))
  );
}

/**
 * Who wrote a corpus text: a file is an author. Two authors wrote only claims and one only texts without; the latter's
 * phrasing families are dealt out to the former, so that every author has both.
 */
export function authorOf({ file, family }: { file: string; family: string }): string {
  const name = file.replace(/^[a-z]+-|\.jsonl$/g, '');
  if (name !== 'a3') return name;
  return hashText(family) % 2 === 0 ? 'a1' : 'a2';
}

export async function readLabelled(claims: readonly PackClaim[]): Promise<Labelled[]> {
  const split = await readSplit();
  const all: Labelled[] = [];
  for (const text of await readCorpus('claims', 'development')) {
    all.push({
      text: text.text,
      surface: text.surface,
      spans: text.claims.map(({ quote, claim }) => {
        const start = text.text.indexOf(quote);
        return { start, end: start + quote.length, claim };
      }),
      weight: 1,
      source: 'corpus',
      part: isDevelopment(text, split) ? 'dev' : 'train',
      family: text.family,
      author: authorOf(text),
      why: text.why,
      hard: text.claims.length === 0 && HARD.has(text.why ?? ''),
    });
  }
  for (const claim of claims) {
    const add = (text: string, asserted: boolean) =>
      all.push({
        text,
        surface: 'comment',
        spans: asserted ? [{ start: 0, end: text.length, claim: claim.id }] : [],
        weight: 1,
        source: asserted ? 'example' : 'near-miss',
        part: 'train',
        family: '',
        author: null,
        of: claim.id,
      });
    for (const text of [...Object.values(claim.examples).flat(), ...Object.values(claim.statement)])
      add(text, true);
    for (const text of Object.values(claim.nearMisses).flat()) add(text, false);
  }
  const crisis: { classes: { phrases_id: string[]; phrases_en: string[] }[] } = await pack('crisis');
  for (const text of crisis.classes.flatMap(one => [...one.phrases_id, ...one.phrases_en])) {
    all.push({
      text,
      surface: 'comment',
      spans: [],
      weight: 1,
      source: 'near-miss',
      part: 'train',
      family: '',
      author: null,
    });
  }
  for (const text of await readCorpus('care', 'development')) {
    if (text.why === 'education' || text.why === 'news') continue;
    all.push({
      text: text.text,
      surface: text.surface,
      spans: [],
      weight: 1,
      source: 'care',
      part: 'train',
      family: '',
      author: null,
    });
  }
  return all;
}
