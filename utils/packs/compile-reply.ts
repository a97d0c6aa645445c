import { z } from 'zod';
import type { ClosedLine } from '../text/closed-lines';
import { readText } from '../text/read';
import { wordsOf } from '../reply/words';
import { SENSE, TAGS } from '../reply/tags';

const Language = z.object({
  concepts: z.record(z.string(), z.array(z.string())),
  senses: z.record(z.string(), z.array(z.string())),
  frames: z.record(z.string(), z.array(z.string())),
  parents: z.record(z.string(), z.array(z.string())),
});
const Risks = z.object({
  notices: z.array(z.object({ id: z.string(), severity: z.enum(['block', 'warn', 'hint']) })),
  entries: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(['block', 'warn', 'hint']),
      inMinorThread: z.enum(['block', 'warn', 'hint']).optional(),
    }),
  ),
});
const Helplines = z.object({
  entries: z.array(
    z.object({
      phone: z.string().nullish(),
      text: z.string().nullish(),
      whatsapp: z.string().nullish(),
    }),
  ),
  defunct: z.array(
    z.object({
      id: z.string(),
      patterns: z.array(z.string()),
      inContext: z.array(z.string()).optional(),
      unless: z.array(z.string()).optional(),
    }),
  ),
});

/** Lists of names are met as they are typed, never resolved as slang. */
const NAMES: ReadonlySet<string> = new Set(['firstname', 'wordname']);

/** The packs the reply check is made of. */
export interface ReplySource {
  language: unknown;
  risks: unknown;
  helplines: unknown;
}

/** What the reply check carries at run time. */
export interface ReplyRules {
  severities: Record<string, string>;
  /** Severities of the findings beside the taxonomy. */
  notices: Record<string, string>;
  /** Severities where somebody in the thread is a minor, as far as they differ. */
  inMinorThread: Record<string, string>;
  /** Names of the concepts, joined by a space. */
  concepts: string;
  /** Phrases in the form `wordsOf` gives, joined by `|`. */
  phrases: string;
  /** For each phrase its concepts, two base-36 digits each, joined by a space. */
  codes: string;
  /** Words written out in frames whose standard form differs from how they are written: `written=form`. */
  literals: string;
  frames: Record<string, string[]>;
  parents: Record<string, string[]>;
  helplines: string[];
  /** Helplines that nobody answers any more, as `findClosedLines` takes them. */
  dead: ClosedLine[];
}

/** Reduces the packs to the data of the reply check; an unknown concept or risk in a frame is an error. */
export function compileReply(source: ReplySource): ReplyRules {
  const language = Language.parse(source.language);
  const risks = Risks.parse(source.risks);
  const helplines = Helplines.parse(source.helplines);
  const severities = Object.fromEntries(risks.entries.map(({ id, severity }) => [id, severity]));
  const lists: Record<string, string[]> = {
    ...language.concepts,
    ...Object.fromEntries(
      Object.entries(language.senses).map(([name, phrases]) => [`${SENSE}${name}`, phrases]),
    ),
  };
  for (const [risk, frames] of Object.entries(language.frames)) {
    if (!(risk in severities)) throw new Error(`Frames for an unknown risk "${risk}".`);
    for (const frame of frames) collectLiterals(frame, lists);
  }
  for (const frame of Object.values(language.parents).flat()) collectLiterals(frame, lists);
  const isKnown = knownWords(
    Object.entries(lists)
      .filter(([name]) => !name.startsWith(SENSE))
      .map(([, phrases]) => phrases),
    Object.values(language.senses),
  );
  return {
    severities,
    notices: Object.fromEntries(risks.notices.map(({ id, severity }) => [id, severity])),
    inMinorThread: Object.fromEntries(
      risks.entries.flatMap(({ id, inMinorThread }) => (inMinorThread ? [[id, inMinorThread]] : [])),
    ),
    ...packConcepts(lists, isKnown),
    frames: language.frames,
    parents: language.parents,
    helplines: [
      ...new Set(
        helplines.entries.flatMap(entry =>
          [entry.phone, entry.text, entry.whatsapp].flatMap(value => numbersIn(value ?? '')),
        ),
      ),
    ].sort(),
    dead: helplines.defunct,
  };
}

/** Words of the lists; a sense lists inflected forms too ("suaminya"), which must not hide the word they come from. */
function knownWords(concepts: string[][], senses: string[][]): (word: string) => boolean {
  const wordsIn = (lists: string[][]) =>
    lists
      .flat()
      .flatMap(phrase => (phrase.startsWith('-') ? [] : readText(phrase).tokens.map(({ norm }) => norm)));
  const own = wordsIn(concepts);
  const all = new Set([...own, ...wordsIn(senses)]);
  const isInflected = (word: string) => {
    const stem = /^(.{3,})(?:nya|ny|ku|mu)$/.exec(word)?.[1];
    return stem !== undefined && all.has(stem);
  };
  const known = new Set([...own, ...[...all].filter(word => !isInflected(word))]);
  return word => known.has(word);
}

/** Turns lists by concept into phrases with their concepts: a phrase that stands in several lists is written once. */
function packConcepts(lists: Record<string, string[]>, isKnown: (word: string) => boolean) {
  const names = Object.keys(lists).filter(name => !name.startsWith('='));
  const byPhrase = new Map<string, number[]>();
  for (const [id, name] of names.entries()) {
    for (const phrase of new Set(
      lists[name]?.map(entry => (NAMES.has(name) ? entry : normalise(entry, isKnown))),
    )) {
      if (phrase !== '') byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), id]);
    }
  }
  const sorted = [...byPhrase].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    concepts: names.join(' '),
    phrases: sorted.map(([phrase]) => phrase).join('|'),
    codes: sorted.map(([, ids]) => ids.map(id => id.toString(36).padStart(2, '0')).join('')).join(' '),
    literals: Object.entries(lists)
      .filter(([name]) => name.startsWith('='))
      .map(([name, [entry = '']]) => [name.slice(1), normalise(entry, isKnown)] as const)
      .filter(([name, form]) => name.replace(/_/g, ' ') !== form)
      .map(([name, form]) => `${name}=${form}`)
      .sort()
      .join('|'),
  };
}

/** Words written out in a frame become concepts of their own, named with an equals sign. */
function collectLiterals(frame: string, lists: Record<string, string[]>): void {
  for (const step of frame.split(/\s+/)) {
    if (step === '' || step === '//' || step === '<<' || step.startsWith('~')) continue;
    for (const option of step.replace(/^=/, '').split('|')) {
      if (option.startsWith('@')) {
        if (!(option.slice(1) in lists)) throw new Error(`Unknown concept "${option}" in "${frame}".`);
      } else if (option.startsWith('#')) {
        if (!TAGS.includes(option.slice(1))) throw new Error(`Unknown tag "${option}" in "${frame}".`);
      } else {
        lists[`=${option}`] = [option.startsWith('-') ? option : option.replace(/_/g, ' ')];
      }
    }
  }
}

function normalise(phrase: string, isKnown: (word: string) => boolean): string {
  if (phrase.startsWith('-')) return phrase;
  return wordsOf(readText(phrase), isKnown)
    .map(word => word.forms[0] ?? '')
    .join(' ');
}

/** Country codes of the helplines that the pack holds, so that they may be written as they are dialled at home. */
const COUNTRY = /^(?:60|61|62|63|64|65|66|1|44|353|91)(?=\d{6,})/;

/** The digits of every number in a helpline field, also without the trunk or country prefix. */
function numbersIn(value: string): string[] {
  return value.split(/[;/]|\bor\b|\batau\b|\bext\b\.?/i).flatMap(part => {
    const digits = part.replace(/\D/g, '');
    const national = /^\s*\+/.test(part) ? digits.replace(COUNTRY, '0') : digits;
    return digits.length < 2 ? [] : [digits, national, digits.replace(/^(?:62|0)(?=\d{3,})/, '')];
  });
}
