import type { Source } from '../packs/schema';

/** What a citation is made of: a source of the library, or a result of a look-up. */
export type Citable = Pick<Source, 'title' | 'authors' | 'publisher' | 'year' | 'url' | 'doi'> & {
  pageKind?: Source['pageKind'];
};

export type CitationStyle = 'apa' | 'vancouver' | 'markdown';

type Language = 'id' | 'en';

const WORDS = {
  id: { noDate: 't.t.', available: 'Tersedia di', others: 'dkk.', source: 'Sumber' },
  en: { noDate: 'n.d.', available: 'Available from', others: 'et al.', source: 'Source' },
} as const;

/** A reference as plain text (`markdown`: with emphasis and a link), in a style and a language. */
export function cite(source: Citable, style: CitationStyle, language: Language): string {
  if (style === 'vancouver') return citeVancouver(source, language);
  return citeApa(source, language, style === 'markdown');
}

/** APA 7. Italics only in Markdown; no italics survive a plain copy. */
function citeApa(source: Citable, language: Language, markdown: boolean): string {
  const authors = apaAuthors(source);
  const year = `(${source.year ?? WORDS[language].noDate}).`;
  const escape = markdown ? escapeMarkdown : String;
  const title = endWithStop(escape(source.title));
  const publisher = markdown ? `*${escape(source.publisher)}*.` : endWithStop(source.publisher);
  const address = addressOf(source);
  return [
    endWithStop(escape(authors)),
    year,
    title,
    ...(isByPublisher(source) ? [] : [publisher]),
    markdown ? `<${address}>` : address,
  ].join(' ');
}

function citeVancouver(source: Citable, language: Language): string {
  const { authors, title, publisher, year, doi } = source;
  const isPage = doi === null;
  return [
    endWithStop(authors ?? publisher),
    isPage ? `${withoutStop(title)} [Internet].` : endWithStop(title),
    ...(isByPublisher(source) ? [] : [`${withoutStop(publisher)}${year === null ? '.' : ';'}`]),
    ...(year === null ? [] : [`${year}.`]),
    isPage ? `${WORDS[language].available}: ${addressOf(source)}` : `doi:${doi}`,
  ].join(' ');
}

/**
 * The fullest reference that fits a comment of `limit` UTF-16 units (TikTok allows 150), or null when none does. It
 * always names who and, where known, when; a DOI is added where there is room, because a reader can search for it.
 */
export function citeShort(source: Citable, language: Language, limit = 150): string | null {
  const who = shortName(source, language);
  const when = source.year === null ? '' : ` (${source.year})`;
  const doi = source.doi === null ? '' : `, doi.org/${source.doi}`;
  const where = isByPublisher(source) ? '' : `, ${source.publisher}`;
  const title = `, ${withoutStop(source.title)}`;
  const candidates = [
    `${who}${when}${title}${doi}`,
    `${who}${when}${where}${doi}`,
    `${who}${when}${doi}`,
    `${who}${when}${title}`,
    `${who}${when}${where}`,
    `${who}${when}`,
  ];
  return candidates.find(text => text.length <= limit) ?? null;
}

/** "Sumber: NICE (2011); Appleton dkk. (2021)": as many of the sources as fit `limit`, or null when not one does. */
export function sourceLine(sources: readonly Citable[], language: Language, limit: number): string | null {
  const head = `${WORDS[language].source}: `;
  let line = '';
  for (const source of sources) {
    const next = `${line === '' ? head : `${line}; `}${shortName(source, language)}${source.year === null ? '' : ` (${source.year})`}`;
    if (next.length > limit) break;
    line = next;
  }
  return line === '' ? null : line;
}

export interface Author {
  family: string;
  /** Without stops: `KM`. Empty for an organisation, which is all in `family`. */
  initials: string;
}

/** A family name and up to four initials, as in `Benito-León J` or `Plate A-S`; a remark in brackets may follow. */
const PERSON = /^(.+?) (\p{Lu}(?:-?\p{Lu}){0,3})(?:\s*\(.*\))?$/u;

/** Authors as the packs and Europe PMC write them: `Appleton KM, Voyias PD, et al.` */
export function readAuthors(authors: string | null): { list: Author[]; andOthers: boolean } {
  if (authors === null) return { list: [], andOthers: false };
  const parts = authors
    .split(/,\s*/)
    .map(part => part.replace(/\s*\bet al\b.*$/, '').trim())
    .filter(part => part !== '');
  const andOthers = /\bet al\b/.test(authors);
  const isPersonal = parts.some(part => PERSON.test(part));
  const list = (isPersonal ? parts : [authors]).map(part => {
    const [, family, initials] = PERSON.exec(part) ?? [];
    return family && initials
      ? { family, initials: initials.replaceAll('-', '') }
      : { family: part, initials: '' };
  });
  return { list, andOthers };
}

/** The address to print: the DOI where there is one, because it outlives pages. */
export const addressOf = ({ doi, url }: Pick<Citable, 'doi' | 'url'>): string =>
  doi === null ? url : `https://doi.org/${doi}`;

const isByPublisher = (source: Citable): boolean =>
  source.authors === null || withoutStop(source.authors) === source.publisher;

/** APA 7 names up to twenty authors and joins the last with an ampersand. */
function apaAuthors(source: Citable): string {
  const { list, andOthers } = readAuthors(source.authors);
  if (list.length === 0) return source.publisher;
  const names = list.map(({ family, initials }) =>
    initials === '' ? family : `${family}, ${Array.from(initials, letter => `${letter}.`).join(' ')}`,
  );
  if (andOthers) return `${names.join(', ')}, et al.`;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`;
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** "Appleton dkk.", "Amiri & Khan", "NICE": the name a reader would look for. */
function shortName(source: Citable, language: Language): string {
  const { list, andOthers } = readAuthors(source.authors);
  const [first, second] = list;
  if (first === undefined) return acronym(source.publisher);
  if (list.length > 2 || andOthers) return `${first.family} ${WORDS[language].others}`;
  return second === undefined ? first.family : `${first.family} & ${second.family}`;
}

/** "National Institute for Health and Care Excellence (NICE)" is known as NICE. */
const acronym = (publisher: string): string => /\(([A-Z][A-Z/-]{1,9})\)/.exec(publisher)?.[1] ?? publisher;

const withoutStop = (text: string) => text.replace(/\.$/, '');
const endWithStop = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);
const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');
