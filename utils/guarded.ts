import { spanOf, type Span } from './findings';
import { nameForm } from './name-form';
import { fold } from './text/fold';
import { remember } from './text/remember';

/** Answers, for each phrase, whether it is on the guard list. The phrases are hashed on the other side. */
export type AskGuardList = (phrases: string[]) => Promise<boolean[]>;

export interface GuardMatcher {
  /** The guarded words of a text, as far as they were asked for; synchronous, about a microsecond per word. */
  match(text: string): Span[];
  /** Asks for everything in a text that is not known yet. Call it off the key path; never rejects. */
  prepare(text: string): Promise<void>;
  /** Whether `match` has the whole answer for this text. */
  isReady(text: string): boolean;
  /** The list has changed: what was answered before counts no more. */
  forget(): void;
}

/** Under this name the local storage says when the list was last changed; nothing of the list is in it. */
export const GUARD_LIST_CHANGED = 'guard-list-changed';

/** The longest guarded phrase, in words ("anak kelas 11 SMA 3" is five). */
const LONGEST = 5;
/** Answers that are remembered; they live as long as the page. */
const REMEMBERED = 4000;
const SHORTEST = 3;
const CLITIC = /(?:nya|ku|mu|'s|s')$/;
/** Ways to address somebody; they never make the difference between two names. */
const TITLES = new Set(
  'kak kakak bu ibu pak bapak mas mbak mba bang abang dek adik adek si om tante dr mr mrs ms teh kang nak'.split(
    ' ',
  ),
);

interface Gram {
  phrase: string;
  start: number;
  end: number;
}

/**
 * The one form in which spellings of a name meet: each word as `nameForm` has it, no spaces or marks ("@putri_sad" is
 * "putrisad"), no title in front, state schools as schools. Empty when nothing worth guarding remains.
 */
export function guardedForm(phrase: string): string {
  return wordsIn(phrase)
    .map(({ word }) => word)
    .filter((word, i, words) => !(i === 0 && words.length > 1 && TITLES.has(word)))
    .map(nameForm)
    .join('');
}

/** Every phrase of a text that could be guarded, with where it stands; clitics are taken off the last word as well. */
export function gramsOf(text: string): Gram[] {
  const words = wordsIn(text).map(({ word, ...span }) => ({ ...span, forms: formsOf(word) }));
  const grams: Gram[] = [];
  for (let from = 0; from < words.length; from++) {
    let joined = '';
    for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
      const last = words[to];
      const first = words[from];
      if (!last || !first) break;
      const span = { start: first.start, end: last.end };
      for (const form of last.forms) {
        const phrase = joined + form;
        if (phrase.length >= SHORTEST && form !== '') grams.push({ phrase, ...span });
      }
      joined += last.forms[0] ?? '';
    }
  }
  return grams;
}

/** A matcher that asks once for each phrase and remembers the answers, never the guarded names themselves. */
export function createGuardMatcher(ask: AskGuardList): GuardMatcher {
  const answers = new Map<string, boolean>();
  const unknown = (text: string) => [
    ...new Set(gramsOf(text).flatMap(({ phrase }) => (answers.has(phrase) ? [] : [phrase]))),
  ];
  return {
    match(text) {
      const found = gramsOf(text).filter(({ phrase }) => answers.get(phrase) === true);
      return found
        .filter(gram => !found.some(other => other !== gram && contains(other, gram)))
        .filter(
          (gram, i, list) =>
            list.findIndex(other => other.start === gram.start && other.end === gram.end) === i,
        )
        .map(({ start, end }) => spanOf(text, start, end));
    },
    async prepare(text) {
      const phrases = unknown(text);
      if (phrases.length === 0) return;
      try {
        const known = await ask(phrases);
        if (answers.size > REMEMBERED) answers.clear();
        for (const [i, phrase] of phrases.entries()) answers.set(phrase, known[i] ?? false);
      } catch {
        // The list cannot be asked just now; the next key asks again.
      }
    },
    isReady: text => unknown(text).length === 0,
    forget: () => answers.clear(),
  };
}

function contains(outer: Gram, inner: Gram): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
  );
}

/** A word as it stands, and without its clitic. */
const formsOf = remember(word => [...new Set([nameForm(word), nameForm(word.replace(CLITIC, ''))])]);

interface Word {
  word: string;
  start: number;
  end: number;
}

function wordsIn(text: string): Word[] {
  const folded = fold(text);
  const words = [...folded.text.matchAll(/@?[\p{L}\p{N}](?:[\p{L}\p{N}_.'-]*[\p{L}\p{N}])?/gu)].map(
    match => ({
      word: match[0],
      start: folded.starts[match.index] ?? 0,
      end: folded.ends[match.index + match[0].length - 1] ?? 0,
    }),
  );
  return joinSchools(words);
}

/** Schools by their long names, and what is written between a school and its number. */
const SCHOOLS: readonly (readonly [name: readonly string[], short: string])[] = [
  [['sekolah', 'menengah', 'atas'], 'sma'],
  [['sekolah', 'menengah', 'pertama'], 'smp'],
  [['sekolah', 'menengah', 'kejuruan'], 'smk'],
  [['sekolah', 'dasar'], 'sd'],
  [['madrasah', 'tsanawiyah'], 'mts'],
  [['madrasah', 'aliyah'], 'ma'],
  [['smu'], 'sma'],
  [['smun'], 'sma'],
  [['sltp'], 'smp'],
];
const STATE = /^(?:n|negeri|negri)$/;
const SHORT_SCHOOL = /^(?:sd|smp|sma|smk|mts|ma)$/;

/** "SMA Negeri 3" and "Sekolah Menengah Atas Negeri 3" as "sma" and "3". */
function joinSchools(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first) break;
    const school = SCHOOLS.find(([name]) => name.every((part, k) => words[at + k]?.word === part));
    const last = at + (school === undefined ? 0 : school[0].length - 1);
    const word = school?.[1] ?? first.word;
    const next = words[last + 1];
    const isState = SHORT_SCHOOL.test(word) && next !== undefined && STATE.test(next.word);
    at = isState ? last + 1 : last;
    joined.push({ word, start: first.start, end: words[at]?.end ?? first.end });
  }
  return joined;
}
