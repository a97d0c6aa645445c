import type { Span } from '../findings';
import { spanOf } from '../findings';
import { fold } from './fold';

/** A helpline that no longer helps, with the ways its number, account or name is written (helplines pack, `defunct`). */
export interface ClosedLine {
  id: string;
  patterns: readonly string[];
  /** Names and short numbers that are everyday words too: they count only beside a word of telephoning and helplines. */
  inContext?: readonly string[] | undefined;
  /** A text that holds one of these speaks of something else. */
  unless?: readonly string[] | undefined;
}

/** Where a text names a closed line. */
export interface ClosedLineSpan extends Span {
  id: string;
}

/** Words behind or before the number by which the text itself says that nobody answers there. */
const SAYS_SO_AFTER = new RegExp(
  String.raw`\b(?:(?:tidak|tak|tdk|gak|ga|nggak|ngga|no longer|not|isn't|doesn't|never)\s+(?:lagi\s+)?` +
    String.raw`(?:aktif|active|berlaku|dipakai|dijawab|working|work|valid|available|exist|answered|in use|in service|` +
    String.raw`(?:bisa|ada)(?=\s*(?:$|[.,!?;)]|(?:lagi|kak|ya|lho|yang|di\p{L}+|nyambung|connect)\b)))|` +
    String.raw`(?:sudah|udah|dah|nomornya|emang|memang)\s+mati|` +
    String.raw`tutup|ditutup|closed|closes|shut|retired|diganti|replaced|inactive|nonaktif|non-aktif|defunct|discontinued|don't use)\b`,
  'u',
);
const SAYS_SO_BEFORE =
  /\b(?:(?:jangan (?:pakai|pake|telepon|telpon|hubungi)|(?:don't|do not) (?:use|call|ring))(?:\s+[^\s.,!?;]+){0,3}|bukan(?:\s+(?:ke|di|lagi|nomor))?)\s*\W?$/;
/** What follows these is why or when to call, not how the line is. */
const REASON =
  /\b(?:kalau|kalo|klo|jika|bila|saat|pas|biar|supaya|karena|krn|sampai|if|when|because|until|so)\b/;
const AFTER = 40;
const BEFORE = 48;
/** Words by which a text shows that it speaks of calling somebody for help. */
const CONTEXT =
  /\b(?:telepon|telpon|telfon|telp|tlp|nelpon|hotline|helpline|lifeline|hubungi|dihubungi|kontak|layanan|nomor|nomer|konseling|konselor|krisis|crisis|sms|wa|whatsapp|call|calling|phone|dial|text|line|counsel(?:l?or|l?ing)|119|988)\b/;
const NEAR = 20;
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
  const read = readBare(folded.text);
  if (!hintOf(lines).test(read.bare)) return [];
  return lines
    .flatMap(({ id, patterns, inContext = [], unless = [] }) => {
      if (unless.some(other => read.bare.includes(bareOf(other)))) return [];
      const [first] = [
        ...patterns.flatMap(pattern => placesOf(read, pattern).slice(0, 1)),
        ...inContext.flatMap(name => placesOf(read, name).filter(place => isOfHelp(read.text, place))),
      ].toSorted((a, b) => a.from - b.from || b.to - a.to);
      if (!first || saysSo(folded.text, first)) return [];
      return [{ id, ...spanOf(text, folded.starts[first.from] ?? 0, folded.ends[first.to - 1] ?? 0) }];
    })
    .toSorted((a, b) => a.start - b.start);
}

interface Bare {
  text: string;
  /** Letters, digits and "@" alone. */
  bare: string;
  /** Where each of them stands in `text`. */
  places: readonly number[];
}

function readBare(text: string): Bare {
  const places: number[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (!/[a-z0-9@]/.test(sign)) continue;
    bare += sign;
    places.push(i);
  }
  return { text, bare, places };
}

const bareOf = (pattern: string) => pattern.toLowerCase().replace(/[^a-z0-9@]/g, '');

const hints = new WeakMap<readonly ClosedLine[], RegExp>();

/** What a bare text must hold to name any of the lines: most comments end here. */
function hintOf(lines: readonly ClosedLine[]): RegExp {
  let hint = hints.get(lines);
  if (hint === undefined) {
    const names = lines
      .flatMap(({ patterns, inContext = [] }) => [...patterns, ...inContext].map(bareOf))
      .filter(name => name.length >= SHORTEST && /[a-z]/.test(name));
    hint = new RegExp([String.raw`\d{${SHORTEST}}`, ...new Set(names)].join('|'));
    hints.set(lines, hint);
  }
  return hint;
}

interface Stretch {
  from: number;
  to: number;
}

function placesOf({ text, bare, places }: Bare, pattern: string): Stretch[] {
  const wanted = bareOf(pattern);
  const found: Stretch[] = [];
  if (wanted.length < SHORTEST) return found;
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + 1)) {
    const from = places[at] ?? 0;
    const to = (places[at + wanted.length - 1] ?? from) + 1;
    if (stands(text, from, to)) found.push({ from, to });
  }
  return found;
}

/** A number or name by itself, not a piece of a longer one. */
function stands(text: string, from: number, to: number): boolean {
  const written = text.slice(from, to);
  if (!BETWEEN.test(written) || AMOUNT.test(written)) return false;
  const isPart = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
  if (isPart(text.charAt(from - 1)) || isPart(text.charAt(to))) return false;
  return !(/^\d/.test(written) && /\d[.,]$/.test(text.slice(Math.max(0, from - 2), from)));
}

/** Whether the words around speak of calling for help. */
const isOfHelp = (text: string, { from, to }: Stretch): boolean =>
  CONTEXT.test(text.slice(Math.max(0, from - NEAR), from)) || CONTEXT.test(text.slice(to, to + NEAR));

function saysSo(text: string, { from, to }: Stretch): boolean {
  const behind = text.slice(to, to + AFTER);
  const said = SAYS_SO_AFTER.exec(behind);
  return (
    (said !== null && !REASON.test(behind.slice(0, said.index))) ||
    SAYS_SO_BEFORE.test(text.slice(Math.max(0, from - BEFORE), from))
  );
}
