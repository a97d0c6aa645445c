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
      phone: string | null;
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

/** The line a person in danger can reach and the emergency number, by country: dated entries first, then by priority. */
function helpByCountry(helplines: DialogSource['helplines']): [string, [string, string]][] {
  const shown = helplines.entries.filter(line => line.safeToShow !== false && line.phone !== null);
  const first = (country: string, purposes: string[]) =>
    shown
      .filter(line => line.country === country && purposes.includes(line.for))
      .sort(
        (a, b) =>
          purposes.indexOf(a.for) - purposes.indexOf(b.for) ||
          Number(a.asOf === null) - Number(b.asOf === null) ||
          a.priority - b.priority,
      )[0]?.phone ?? '';
  const countries = [...new Set(shown.map(line => line.country))];
  return countries.map(country => [
    country,
    [first(country, ['suicide', 'mental-health']), first(country, ['emergency'])],
  ]);
}

function byId<T>(entries: [string, T][]): Record<string, T> {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
