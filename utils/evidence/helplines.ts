import type { CareLevel } from '../findings';
import type { Helpline, Pack } from '../packs/schema';

type HelplinePack = Pack<'helplines'>;

/** A helpline as it may be shown: `pleaseVerify` where the pack does not say when it was last seen. */
export interface OfferedHelpline {
  helpline: Helpline;
  /** Open at the given moment; null where the pack has no hours a clock can read. */
  isOpen: boolean | null;
  pleaseVerify: boolean;
}

export interface HelplineWish {
  /** ISO 3166 code. */
  country: string;
  level: CareLevel;
  /** The author may be a child: lines for children and protection move up. */
  minor?: boolean;
  now: Date;
}

const URGENT: ReadonlySet<CareLevel> = new Set(['plan-or-attempt']);
type For = Helpline['for'];

/**
 * The helplines for a country and level, the one to name first in front. A plan or an attempt puts the emergency number
 * first; else the crisis line of the country leads (119 ext 8 in Indonesia) and emergency follows. A slow channel, one
 * by message only, or one that is closed now never comes first while another is there. A country the pack does not
 * know has none: show the directories.
 */
export function pickHelplines(
  pack: Pick<HelplinePack, 'entries'>,
  { country, level, minor = false, now }: HelplineWish,
): OfferedHelpline[] {
  const order = forOrder(level, minor);
  const offered = pack.entries
    .filter(helpline => helpline.country === country && order.includes(helpline.for))
    .map(helpline => ({
      helpline,
      isOpen: isOpen(helpline, now),
      pleaseVerify: helpline.asOf === null,
    }));
  const rank = ({ helpline, isOpen: open }: OfferedHelpline) => [
    isSlow(helpline) || open === false ? 1 : 0,
    order.indexOf(helpline.for),
    helpline.priority,
  ];
  return offered.toSorted(
    (a, b) => compareRanks(rank(a), rank(b)) || (a.helpline.id < b.helpline.id ? -1 : 1),
  );
}

/** The number to call when a life is in danger now, as people dial it; null where the pack knows none. */
export function emergencyOf(pack: Pick<HelplinePack, 'entries'>, country: string): Helpline | null {
  const [first] = pack.entries
    .filter(helpline => helpline.country === country && helpline.for === 'emergency')
    .toSorted((a, b) => a.priority - b.priority || (isMedical(b) ? 1 : 0) - (isMedical(a) ? 1 : 0));
  return first ?? null;
}

/**
 * Whether a helpline answers at a moment, by the hours and the time zone of the pack. Days count from 0 (Sunday) to 6,
 * 7 is Sunday too. Null where the pack has no hours a clock can read.
 */
export function isOpen({ open }: Pick<Helpline, 'open'>, now: Date): boolean | null {
  if (open === null) return null;
  if ('always' in open) return true;
  const { day, minutes } = clockIn(open.tz, now);
  const from = toMinutes(open.from);
  const to = toMinutes(open.to);
  const opensOn = (weekday: number) => open.days.some(listed => listed % 7 === (weekday + 7) % 7);
  if (from < to) return opensOn(day) && minutes >= from && minutes < to;
  // Past midnight: the evening belongs to today, the small hours to yesterday.
  return (opensOn(day) && minutes >= from) || (opensOn(day - 1) && minutes < to);
}

/** A number in a text that no longer leads to help, with its place in the text. */
export interface DeadNumber {
  id: string;
  name: string;
  since: string | null;
  note: Helpline['notes'];
  start: number;
  end: number;
  /** The line that answers today in the same country. */
  instead: Helpline | null;
}

/** Closed or never valid helplines named in a text. Spans are UTF-16 offsets. Linear in the length of the text. */
export function findDeadNumbers(pack: Pick<HelplinePack, 'defunct' | 'entries'>, text: string): DeadNumber[] {
  const found: DeadNumber[] = [];
  const { digits, places } = digitsOf(text);
  const lower = text.toLowerCase();
  for (const dead of pack.defunct) {
    const spans = dead.patterns.flatMap(pattern => {
      const span = spanIn(lower, digits, places, pattern);
      return span === null ? [] : [span];
    });
    const [span] = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
    if (!span || span.end - span.start > 60) continue;
    found.push({
      id: dead.id,
      name: dead.name,
      since: dead.since,
      note: dead.note,
      ...span,
      instead: livingLine(pack, dead.country),
    });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function livingLine(pack: Pick<HelplinePack, 'entries'>, country: string): Helpline | null {
  const [first] = pack.entries
    .filter(
      helpline =>
        helpline.country === country &&
        (helpline.for === 'suicide' || helpline.for === 'mental-health') &&
        helpline.phone !== null,
    )
    .toSorted((a, b) => a.priority - b.priority || (a.for === 'suicide' ? -1 : 1));
  return first ?? null;
}

/** Numbers are compared digit by digit, so that "021-500 454" and "021500454" are one; names as they are written. */
function spanIn(
  lower: string,
  digits: string,
  places: readonly number[],
  pattern: string,
): { start: number; end: number } | null {
  const plain = pattern.toLowerCase();
  const isNumber = /^[\d\s.()+-]+$/.test(plain);
  if (!isNumber) return wordSpan(lower, plain);
  const wanted = plain.replace(/\D/g, '');
  for (let at = digits.indexOf(wanted); at >= 0; at = digits.indexOf(wanted, at + 1)) {
    const start = places[at] ?? 0;
    const end = (places[at + wanted.length - 1] ?? start) + 1;
    // Only marks people write inside a number may stand between its digits.
    if (/^[\d\s.()+-]+$/.test(lower.slice(start, end)) && !/\d/.test(lower.charAt(end)))
      return { start, end };
  }
  return null;
}

function wordSpan(lower: string, words: string): { start: number; end: number } | null {
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isWord = (letter: string) => /[\p{L}\p{N}]/u.test(letter);
    if (!isWord(lower.charAt(at - 1)) && !isWord(lower.charAt(end))) return { start: at, end };
  }
  return null;
}

function digitsOf(text: string): { digits: string; places: number[] } {
  let digits = '';
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    if (letter >= '0' && letter <= '9') {
      digits += letter;
      places.push(i);
    }
  }
  return { digits, places };
}

function forOrder(level: CareLevel, minor: boolean): For[] {
  const child: For[] = minor ? ['child', 'violence-women-children'] : [];
  if (URGENT.has(level)) return ['emergency', 'suicide', 'mental-health', ...child];
  if (level === 'active-ideation' || level === 'self-harm' || level === 'concern-for-other')
    return ['suicide', 'mental-health', ...child, 'emergency'];
  if (level === 'distress') return ['suicide', 'mental-health', ...child, 'violence-women-children'];
  return ['suicide', 'mental-health', ...child];
}

const isSlow = (helpline: Helpline) => helpline.pace === 'slow' || helpline.tel === undefined;

/** "PSC 119" before the police: most emergencies met here are medical. */
const isMedical = (helpline: Helpline) => /ambulan|medis|medical/i.test(helpline.name);

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const toMinutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function clockIn(timeZone: string, now: Date): { day: number; minutes: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find(found => found.type === type)?.value ?? '';
  return { day: DAYS.indexOf(part('weekday')), minutes: Number(part('hour')) * 60 + Number(part('minute')) };
}
