import type { CareLevel } from '../findings';
import type { Helpline, Pack } from '../packs/schema';
import { findClosedLines } from '../text/closed-lines';

type HelplinePack = Pack<'helplines'>;

/**
 * A helpline as it may be shown: `pleaseVerify` where the pack does not say when it was last seen. Never for a country's
 * emergency number: nobody should look something up before calling it.
 */
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
      pleaseVerify: helpline.asOf === null && helpline.for !== 'emergency',
    }));
  const rank = ({ helpline, isOpen: open }: OfferedHelpline) => [
    isSlow(helpline) || open === false ? 1 : 0,
    order.indexOf(helpline.for),
    helpline.priority,
    helpline.for === 'emergency' && isMedical(helpline) ? 0 : 1,
  ];
  const sorted = offered.toSorted(
    (a, b) => compareRanks(rank(a), rank(b)) || (a.helpline.id < b.helpline.id ? -1 : 1),
  );
  // One emergency number is enough to start with: the crisis line follows it at once.
  const [first] = sorted;
  if (first?.helpline.for !== 'emergency') return sorted;
  const isSpare = (offer: OfferedHelpline) => offer !== first && offer.helpline.for === 'emergency';
  return [...sorted.filter(offer => !isSpare(offer)), ...sorted.filter(isSpare)];
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
  name: Helpline['hours'];
  /** Closed, renamed, misprinted ...: what is wrong with it. */
  status: Helpline['hours'];
  since: string | null;
  note: Helpline['notes'];
  start: number;
  end: number;
  /** The line that answers today in the same country. */
  instead: Helpline | null;
}

/** Closed or never valid helplines named in a text, with the line to name instead. Spans are UTF-16 offsets. */
export function findDeadNumbers(pack: Pick<HelplinePack, 'defunct' | 'entries'>, text: string): DeadNumber[] {
  return findClosedLines(text, pack.defunct).flatMap(({ id, start, end }) => {
    const dead = pack.defunct.find(line => line.id === id);
    if (!dead) return [];
    const { name, status, since, note, country } = dead;
    return [{ id, name, status, since, note, start, end, instead: livingLine(pack, country) }];
  });
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
