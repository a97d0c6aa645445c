import type { Bilingual } from '../packs/schema';
import type { Pack } from '../packs/schema';

type RegisterPack = Pack<'registers'>;
type Register = RegisterPack['entries'][number];

/** A title somebody gives themselves, and where it could be checked. Says nothing about the person. */
export interface TitleCue {
  /** As it was found in the profile. */
  says: string;
  country: string;
  /** The title is reserved by law, or registered as one of health care; false: anyone may use it. */
  isProtected: boolean;
  /** Null for a title that no register holds. */
  register: {
    id: string;
    name: Bilingual | null;
    url: string | null;
    howTo: Bilingual;
    profession: Bilingual;
  } | null;
  /** What an unprotected title means, neutrally. */
  note: Bilingual | null;
}

/** How many words before a title may take it back ("not a licensed psychologist"). */
const BEFORE = 3;

/** Two and three letter cues only count in the capitals they are written in ("CH", "NCC"). */
const SHORTEST_FREE = 4;

/**
 * Titles in an author's nickname and bio, from the registers pack. The country asked for comes first; a title that
 * only other countries protect is reported for those. A longer title hides the shorter one inside it
 * ("M.Psi., Psikolog" hides "Psikolog"). Never a verdict: a missing title means nothing.
 *
 * @param profile texts the author wrote about themselves; null ones are skipped.
 */
export function readSpeaker(
  pack: Pick<RegisterPack, 'entries' | 'notOwnTitle' | 'unprotectedTitles'>,
  profile: readonly (string | null)[],
  country: string,
): TitleCue[] {
  const text = profile
    .filter(part => part !== null)
    .join(' \n ')
    .slice(0, 2000);
  if (text.trim() === '') return [];
  const notOwn = new Set([...pack.notOwnTitle.id, ...pack.notOwnTitle.en]);
  const hits = [
    ...registerHits(pack.entries, text, country),
    ...unprotectedHits(pack.unprotectedTitles, text, country),
  ].filter(({ start }) => !wordsBefore(text, start).some(word => notOwn.has(word)));
  const chosen: Hit[] = [];
  for (const hit of hits.toSorted(byWorth)) {
    if (!chosen.some(other => hit.start < other.end && hit.end > other.start)) chosen.push(hit);
  }
  return chosen.toSorted((a, b) => a.start - b.start).map(({ cue }) => cue);
}

interface Hit {
  start: number;
  end: number;
  isHome: boolean;
  cue: TitleCue;
}

/** At home first, then the longest, then protected before not. */
function byWorth(a: Hit, b: Hit): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    Number(b.isHome) - Number(a.isHome) ||
    Number(b.cue.isProtected) - Number(a.cue.isProtected) ||
    a.start - b.start
  );
}

/** The words just before a place, up to a mark that ends the phrase. */
function wordsBefore(text: string, end: number): string[] {
  const phrase =
    text
      .slice(Math.max(0, end - 60), end)
      .split(/[^\p{L}\p{N}\s'’-]|\n/u)
      .at(-1) ?? '';
  return phrase.toLowerCase().split(/\s+/).filter(Boolean).slice(-BEFORE);
}

/** The words of titles, each with the countries whose registers use it. */
function countriesByWord(entries: readonly Register[]): Map<string, Set<string>> {
  const countries = new Map<string, Set<string>>();
  for (const { country, titles } of entries)
    for (const word of titles.flatMap(wordsOf))
      countries.set(word, (countries.get(word) ?? new Set()).add(country));
  return countries;
}

const wordsOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll('.', '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** "Psychologist" is a title in several countries: away from home it does not tell which register to ask. */
function registerHits(entries: readonly Register[], text: string, country: string): Hit[] {
  const countries = countriesByWord(entries);
  const tells = (entry: Register, title: string) =>
    entry.country === country || wordsOf(title).some(word => countries.get(word)?.size === 1);
  return entries.flatMap(entry =>
    entry.titles
      .filter(title => tells(entry, title))
      .flatMap(title =>
        spansOf(text, title).map(({ start, end }) => ({
          start,
          end,
          isHome: entry.country === country,
          cue: {
            says: text.slice(start, end),
            country: entry.country,
            isProtected: entry.regulated && entry.regulatedAs === undefined,
            register: {
              id: entry.id,
              name: entry.registerName,
              url: entry.registerUrl,
              howTo: entry.howTo,
              profession: entry.profession,
            },
            note: null,
          },
        })),
      ),
  );
}

function unprotectedHits(titles: RegisterPack['unprotectedTitles'], text: string, country: string): Hit[] {
  return titles.flatMap(title => {
    const isHome = title.countries.includes(country) || title.countries.includes('*');
    // "dr" alone is a preposition in Indonesian; "Dr." alone proves nothing and is on every second profile.
    if (!isHome || title.cue.startsWith('Dr.')) return [];
    return [title.cue.replace(/\s*\(.*\)$/, ''), ...title.alt].flatMap(cue =>
      cue.split(/\s+\/\s+/).flatMap(word =>
        spansOf(text, word).map(({ start, end }) => ({
          start,
          end,
          isHome,
          cue: {
            says: text.slice(start, end),
            country,
            isProtected: false,
            register: null,
            note: title.note,
          },
        })),
      ),
    );
  });
}

/** Where a title stands as a word of its own. Dots and spaces inside it are free ("M.Psi. , Psikolog"). */
function spansOf(text: string, title: string): { start: number; end: number }[] {
  if (/\+ digits|\(|\.\.\./.test(title)) return [];
  const letters = title.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2) return [];
  const parts = title.split(/[.,\s]+/).filter(part => part !== '');
  const pattern = parts.map(part => part.replace(/[\\^$*+?()[\]{}|/]/g, '\\$&')).join('[.,\\s]{0,4}');
  const isExact = letters.length < SHORTEST_FREE || letters === letters.toUpperCase();
  const found = text.matchAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, isExact ? 'gu' : 'giu'),
  );
  return Array.from(found, match => ({ start: match.index, end: match.index + match[0].length }));
}
