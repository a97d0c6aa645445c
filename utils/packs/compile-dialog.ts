import { shortName } from '../evidence/care-reply';
import type { DialogPack } from './dialog';

/** The parts of the packs that the reply dialog shows; shapes as checked by `schema.ts`. */
export interface DialogSource {
  risks: {
    entries: {
      id: string;
      name: Record<'id' | 'en', string>;
      why: Record<'id' | 'en', string>;
      rewrite: Record<'id' | 'en', string>;
      articles: string[];
    }[];
    notices: {
      id: string;
      name: Record<'id' | 'en', string>;
      why: Record<'id' | 'en', string>;
      rewrite: Record<'id' | 'en', string>;
      articles?: string[] | undefined;
    }[];
  };
  articles: {
    entries: {
      id: string;
      code: string;
      article?: string | null;
      title: string;
      region: string;
      seen: string;
    }[];
  };
  helplines: {
    entries: {
      country: string;
      name: string;
      inReply?: string;
      phone: string | null;
      text: string | null;
      whatsapp: string | null;
      open: object | null;
      for: string;
      priority: number;
      safeToShow?: boolean;
      asOf: string | null;
    }[];
  };
}

/**
 * Reduces the packs to what the dialog shows. It answers inside a click and outlives an update of the extension, so its
 * words travel in the content script. Articles nobody cites are left out.
 */
export function compileDialog({ risks, articles, helplines }: DialogSource): DialogPack {
  const findings = [...risks.notices, ...risks.entries];
  const cited = new Set(findings.flatMap(({ articles = [] }) => articles));
  const known = articles.entries.filter(article => cited.has(article.id) && article.seen !== 'leftOut');
  const codes = [...new Set(known.map(article => article.code))].sort();
  const ids = new Set(known.map(article => article.id));
  return {
    codes,
    risks: byId(
      findings.map(({ id, name, why, rewrite, articles = [] }) => [
        id,
        {
          name: [name.id, name.en],
          why: [why.id, why.en],
          rewrite: [rewrite.id, rewrite.en],
          articles: articles.filter(article => ids.has(article)),
        },
      ]),
    ),
    articles: byId(
      known.map(({ id, code, article, title, region }) => [
        id,
        [codes.indexOf(code), article ?? '', title, region],
      ]),
    ),
    help: byId(helpByCountry(helplines)),
  };
}

/**
 * The line a person in danger can reach and the emergency number, by country: what answers round the clock first, for the
 * wording is read at any hour; then dated entries, then by priority.
 */
function helpByCountry(helplines: DialogSource['helplines']): [string, [string, string]][] {
  const shown = helplines.entries.filter(line => line.safeToShow !== false && line.phone !== null);
  const first = (country: string, purposes: string[]) =>
    shown
      .filter(line => line.country === country && purposes.includes(line.for))
      .sort(
        (a, b) =>
          Number(isAlwaysOpen(b)) - Number(isAlwaysOpen(a)) ||
          purposes.indexOf(a.for) - purposes.indexOf(b.for) ||
          Number(a.asOf === null) - Number(b.asOf === null) ||
          a.priority - b.priority,
      )[0];
  const countries = [...new Set(shown.map(line => line.country))];
  return countries.map(country => {
    const line = first(country, ['suicide', 'mental-health']);
    return [country, [line ? shortName(line) : '', first(country, ['emergency'])?.phone ?? '']];
  });
}

const isAlwaysOpen = ({ open }: { open: object | null }) => open !== null && 'always' in open;

function byId<T>(entries: [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
