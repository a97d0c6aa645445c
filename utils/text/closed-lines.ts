import type { Span } from '../findings';
import { spanOf } from '../findings';
import { fold } from './fold';

/** A helpline that no longer helps, with the ways its number, account or name is written (helplines pack, `defunct`). */
export interface ClosedLine {
  id: string;
  patterns: readonly string[];
}

/** Where a text names a closed line. */
export interface ClosedLineSpan extends Span {
  id: string;
}

/** Words behind or before the number by which the text itself says that nobody answers there. */
const SAYS_SO_AFTER =
  /\b(?:(?:tidak|tak|tdk|gak|ga|nggak|ngga|udah|sudah|no longer|not|isn't|doesn't|never)\s+(?:lagi\s+)?(?:aktif|active|bisa|berlaku|dipakai|dijawab|ada|working|work|valid|available|exist|answered|in use|in service)|mati|tutup|ditutup|closed|closes|shut|retired|diganti|replaced|inactive|nonaktif|non-aktif|defunct|discontinued|don't use)\b/;
const SAYS_SO_BEFORE =
  /\b(?:jangan (?:pakai|pake|telepon|telpon|hubungi)|don't (?:use|call|ring)|do not (?:use|call|ring)|bukan)\b/;
const AFTER = 40;
const BEFORE = 24;
/** What may stand between the digits of one number, or the words of one name. */
const BETWEEN = /^[a-z0-9@\s.()+\-~*_/·•]*$/;
/** Thousands set apart by dots are an amount ("1.500.454", "45.645"). */
const AMOUNT = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
/** Fewer characters could be anything. */
const SHORTEST = 5;

/**
 * Closed helplines that a text names, in any spacing and disguise that `fold` undoes; none where the text itself says that
 * the line is closed. Spans are UTF-16 offsets into `text`, one for each line at most, in order of appearance.
 */
export function findClosedLines(text: string, lines: readonly ClosedLine[]): ClosedLineSpan[] {
  const folded = fold(text);
  const places: number[] = [];
  let bare = '';
  for (let i = 0; i < folded.text.length; i++) {
    const sign = folded.text.charAt(i);
    if (!/[a-z0-9@]/.test(sign)) continue;
    bare += sign;
    places.push(i);
  }
  return lines
    .flatMap(({ id, patterns }) => {
      const [first] = patterns
        .flatMap(pattern => placeOf(folded.text, bare, places, pattern) ?? [])
        .toSorted((a, b) => a.from - b.from || b.to - a.to);
      if (!first || saysSo(folded.text, first)) return [];
      return [{ id, ...spanOf(text, folded.starts[first.from] ?? 0, folded.ends[first.to - 1] ?? 0) }];
    })
    .toSorted((a, b) => a.start - b.start);
}

interface Stretch {
  from: number;
  to: number;
}

function placeOf(text: string, bare: string, places: readonly number[], pattern: string): Stretch | null {
  const wanted = pattern.toLowerCase().replace(/[^a-z0-9@]/g, '');
  if (wanted.length < SHORTEST) return null;
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + 1)) {
    const from = places[at] ?? 0;
    const to = (places[at + wanted.length - 1] ?? from) + 1;
    if (stands(text, from, to)) return { from, to };
  }
  return null;
}

/** A number or name by itself, not a piece of a longer one. */
function stands(text: string, from: number, to: number): boolean {
  const written = text.slice(from, to);
  if (!BETWEEN.test(written) || AMOUNT.test(written)) return false;
  const isPart = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
  if (isPart(text.charAt(from - 1)) || isPart(text.charAt(to))) return false;
  return !(/^\d/.test(written) && /\d[.,]$/.test(text.slice(Math.max(0, from - 2), from)));
}

function saysSo(text: string, { from, to }: Stretch): boolean {
  return (
    SAYS_SO_AFTER.test(text.slice(to, to + AFTER)) ||
    SAYS_SO_BEFORE.test(text.slice(Math.max(0, from - BEFORE), from))
  );
}
