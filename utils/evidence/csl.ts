import { addressOf, readAuthors } from './cite';
import type { Citable } from './cite';
import type { SourceKind } from '../packs/kinds';

/** A source to export, with what tells its type. */
export type Exportable = Citable & {
  id: string;
  pmid?: string | null;
  kind?: SourceKind | 'review' | null;
  language?: 'id' | 'en';
  topics?: readonly string[];
};

/** The part of CSL-JSON that we write. https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  id: string;
  type: 'article-journal' | 'report' | 'webpage' | 'article-newspaper';
  title: string;
  author?: ({ family: string; given: string } | { literal: string })[];
  issued?: { 'date-parts': [[number]] };
  'container-title'?: string;
  publisher?: string;
  DOI?: string;
  PMID?: string;
  URL: string;
  language?: string;
  keyword?: string;
  note?: string;
}

export function toCsl(source: Exportable): CslItem {
  const { list, andOthers } = readAuthors(source.authors);
  const type = typeOf(source);
  const isInContainer = type === 'article-journal' || type === 'article-newspaper';
  return {
    id: source.id,
    type,
    title: source.title,
    ...(list.length > 0
      ? {
          author: list.map(({ family, initials }) =>
            initials === ''
              ? { literal: family }
              : { family, given: Array.from(initials, letter => `${letter}.`).join(' ') },
          ),
        }
      : isInContainer
        ? {}
        : { author: [{ literal: source.publisher }] }),
    ...(source.year === null ? {} : { issued: { 'date-parts': [[source.year]] } }),
    ...(isInContainer ? { 'container-title': source.publisher } : { publisher: source.publisher }),
    ...(source.doi === null ? {} : { DOI: source.doi }),
    ...(source.pmid ? { PMID: source.pmid } : {}),
    URL: source.doi === null ? source.url : addressOf(source),
    ...(source.language ? { language: source.language } : {}),
    ...(source.topics?.length ? { keyword: source.topics.join(',') } : {}),
    ...(andOthers ? { note: 'The list of authors is shortened.' } : {}),
  };
}

function typeOf({ kind, doi, pmid, pageKind }: Exportable): CslItem['type'] {
  if (pageKind === 'news-report') return 'article-newspaper';
  if (doi !== null || pmid) return 'article-journal';
  if (kind === 'guideline' || kind === 'statistics' || kind === 'manual') return 'report';
  return kind === 'fact-sheet' || kind === 'consensus' ? 'webpage' : 'article-journal';
}
