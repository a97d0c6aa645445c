import type { What } from '../packs/compile-care';
import type { Clause } from '../text/reading';
import { conceptsIn } from './concepts';
import data from './concepts.generated.json';
import { foundIn, type Found } from './plain-phrases';
import type { Segment } from './segments';
import type { CareText } from './words';

/** Words from a wish to the act, and from a denial to the wish. */
const REACH = 4;
/** Death is a figure of speech more often than not: its wish must stand right before it. */
const CLOSE = 2;
const DENIALS = new Set(
  "tidak bukan belum jangan tanpa not never no none nobody nor don't dont didn't didnt doesn't doesnt isn't isnt wasn't wasnt won't wont wouldn't wouldnt can't cant cannot couldn't aren't haven't hasn't ain't without ora teu henteu moal mboten tak ndak nope ga engga".split(
    ' ',
  ),
);
const QUOTES = new Set(['"', '“', '”', '«', '»', '‘', '*', '🎵', '🎶']);
const LAUGHS =
  /^(?:(?:wk){2,}w?|(?:a?wo?k){2,}|(?:ha|he|hi|xi|kw){2,}\w?|l+o+l+|l+m+f?a+o+|ngakak|jk|canda|bercanda|becanda|kidding|kocak|😂|🤣|😹|😆|💀|🤪|😜)$/u;

const names = data.names.split(' ');
const numbers = (list: string): ReadonlySet<number> =>
  new Set(list.split(' ').map(name => names.indexOf(name)));
/** What makes of a wish to die a way to say how much; and of any plain word a game or a joke. */
const FIGURES = numbers('fig figdie');
const GAMES = numbers('game laugh embarrass sport pet killme hair idol cute sew');
const SHAME = numbers('embarrass');
/** Who speaks about the subject and not of themselves. */
const PUBLIC = numbers('public');
/** After these it is what was looked at that the wish is about. */
const LOOKED = new Set('liat lihat ngeliat nonton denger'.split(' '));

/**
 * How plainly a text tells of danger to its author. `said`: somebody says of themselves, in plain words and with nothing
 * that takes it back, that they wish or mean to kill or are hurting themselves; such a sentence must be shown however rare
 * the words around it are. `denied`: the wish for all that is named there is denied, or over. Null: neither. It looks
 * at one clause at a time for the person, the denial and the time, and at the whole text for laughter, quotation,
 * recovery and talk about the subject. Linear in the text.
 */
export function plainnessOf(
  text: CareText,
  clausesOfText: readonly Clause[],
  { from, to, clauses: [firstClause, lastClause] }: Segment,
): 'said' | 'denied' | null {
  const words = text.norms;
  const all = foundIn(text, from, to);
  const acts = all.filter(({ what }) => what === 'acts' || what === 'deaths' || what === 'injuries');
  if (acts.length === 0) return null;
  const has = (what: What) => all.some(found => found.what === what);
  const isOver = has('pasts') && has('reliefs');
  const clauses = clausesOfText
    .slice(firstClause, lastClause)
    .map(clause => ({ clause, inside: all.filter(at => at.from >= clause.from && at.to <= clause.to) }));
  const taken = clauses.every(({ clause, inside }) =>
    inside.every(act => !acts.includes(act) || isOver || isTakenBack(act, inside, words, clause)),
  );
  if (taken) return 'denied';
  const met = conceptsIn(text, from, to);
  const speaksOf = (set: ReadonlySet<number>) => met.some(({ concept }) => set.has(concept));
  // Who is ashamed enough to die mostly is not: "pengen mati aja malu banget".
  if (speaksOf(SHAME) && acts.every(({ what }) => what === 'deaths')) return 'denied';
  const isLaughed = words.slice(from, to).some(word => LAUGHS.test(word));
  if (isOver || isLaughed || has('helpers')) return null;
  if (words.slice(from, to).some(word => QUOTES.has(word))) return null;
  if (speaksOf(GAMES) || (!has('firsts') && speaksOf(PUBLIC))) return null;
  const isFigure = speaksOf(FIGURES);
  const isSaid = clauses.some(
    ({ clause, inside }) =>
      !inside.some(({ what }) => what === 'pasts') &&
      inside.some(act => isPlainAct(act, inside, words, clause, isFigure)),
  );
  return isSaid ? 'said' : null;
}

/** Whether the wish for an act, or the act itself right behind it, is denied. */
function isTakenBack(
  act: Found,
  inside: readonly Found[],
  words: readonly string[],
  { from, to }: Clause,
): boolean {
  if (act.to + 1 >= to && DENIALS.has(words[act.to] ?? '')) return true;
  if (act.what === 'injuries' && (isDenied(words, from, act.from) || isStopped(words, from, act.from)))
    return true;
  const wish = inside.find(
    ({ what, from: start, to: end }) =>
      what === 'wishes' && (start === act.from || (end <= act.from && act.from - end < REACH)),
  );
  return wish !== undefined && (isDenied(words, from, wish.from) || isWishOfAnother(inside, wish.from));
}

/** "adik saya ingin": somebody of the author's, named right before the wish. */
function isWishOfAnother(inside: readonly Found[], at: number): boolean {
  return inside.some(
    ({ what, to: end }) =>
      what === 'others' &&
      inside.some(({ what: whose, from, to }) => whose === 'firsts' && from === end && to === at),
  );
}

function isPlainAct(
  act: Found,
  inside: readonly Found[],
  words: readonly string[],
  { from, to }: Clause,
  isFigure: boolean,
): boolean {
  const next = words[act.to] ?? '';
  if (act.to < to && (DENIALS.has(next) || LOOKED.has(next))) return false;
  if (isOfAnother(inside, act.from)) return false;
  const has = (what: What) => inside.some(found => found.what === what && !overlaps(found, act));
  if (act.what === 'injuries')
    return (
      !isFigure &&
      has('repeats') &&
      (has('firsts') || !(words[act.from] ?? '').startsWith('self')) &&
      !isDenied(words, from, act.from)
    );
  const isDeath = act.what === 'deaths';
  if (act.what !== 'acts' && !isDeath) return false;
  if (isDeath && (isFigure || !(has('firsts') && has('insists')))) return false;
  return inside.some(
    wish =>
      wish.what === 'wishes' &&
      wish.to <= act.from &&
      act.from - wish.to < (isDeath ? CLOSE : REACH) &&
      (has('firsts') || !isFaint(wish, inside)) &&
      !(isDeath && isFaint(wish, inside)) &&
      !isDenied(words, from, wish.from) &&
      !isDenied(words, wish.to, act.from),
  );
}

const overlaps = (a: Found, b: Found) => a.from < b.to && b.from < a.to;
const isFaint = (wish: Found, inside: readonly Found[]) =>
  inside.some(({ what, from, to }) => what === 'faint' && from === wish.from && to === wish.to);

/** Whether the last person named before a word is not the author. */
function isOfAnother(inside: readonly Found[], at: number): boolean {
  let isAnother = false;
  let end = -1;
  for (const { what, from, to } of inside) {
    if (from >= at) break;
    // "anak saya" is not "saya".
    if (what === 'firsts' && from !== end) isAnother = false;
    else if (what === 'others') {
      isAnother = true;
      end = to;
    }
  }
  return isAnother;
}

/** Whether it is said to have been given up: "udah berhenti", but not "ga bisa berhenti". */
function isStopped(words: readonly string[], from: number, at: number): boolean {
  for (let i = Math.max(from, at - 2); i < at; i++)
    if (STOPPED.has(words[i] ?? '') && !ABLE.has(words[i - 1] ?? '')) return true;
  return false;
}
const STOPPED = new Set('berhenti stopped quit'.split(' '));
const ABLE = new Set("bisa mampu sanggup can't cant cannot haven't never".split(' '));

/** Whether a denial stands shortly before `at`; "tidak kuat" and "can't stop" deny nothing, nor does one before "I". */
function isDenied(words: readonly string[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const word = words[i] ?? '';
    if (FIRSTS.has(word) && i < at - 1) return false;
    if (DENIALS.has(word) && !UNDENIED.has(words[i + 1] ?? '')) return true;
  }
  return false;
}

const UNDENIED = new Set(data.plain.undenied.split('|'));
const FIRSTS = new Set(data.plain.firsts.split('|'));
