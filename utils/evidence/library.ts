import type { Verdict } from '../findings';

interface Bilingual {
  id: string;
  en: string;
}

interface Claim {
  id: string;
  topic: string;
  kind: string;
  verdict: Verdict;
  statement: Bilingual;
  explanation: Bilingual;
  suggestedReply: Bilingual;
  sources: string[];
}

interface Source {
  id: string;
  kind: string;
  pageKind: 'original' | 'news-report' | 'copy';
  title: string;
  authors: string | null;
  publisher: string;
  year: number | null;
  url: string;
  doi: string | null;
  pmid: string | null;
  language: 'id' | 'en';
  region: string;
  topics: string[];
  finding: Bilingual;
}

export interface Library {
  claim(id: string): Claim | null;
  source(id: string): Source | null;
}

/** The evidence the extension carries. @throws when a pack cannot be read. */
export async function loadLibrary(): Promise<Library> {
  const [claims, sources] = await Promise.all([readPack<Claim>('claims'), readPack<Source>('sources')]);
  return { claim: id => claims.get(id) ?? null, source: id => sources.get(id) ?? null };
}

async function readPack<T extends { id: string }>(name: string): Promise<Map<string, T>> {
  // oxlint-disable-next-line no-restricted-globals -- the extension's own file
  const response = await fetch(`/packs/${name}.json`);
  const { entries } = (await response.json()) as { entries: T[] };
  return new Map(entries.map(entry => [entry.id, entry]));
}
