import type { Severity } from '../findings';
import type { ClosedLine } from '../text/closed-lines';
import { ConceptFinder } from './concepts';
import data from './rules.generated.json';
import { TAGS } from './tags';
import type { Frame, Step } from './frames';
import { vowelFinder } from './spelling';

/** A frame with the risk it tells of, and what the answered comment must say for it to count. */
export interface RiskFrame extends Frame {
  risk: string;
  parent: Step[] | null;
}

const DEFAULT_GAP = 1;
const LOOSE_GAP = 3;

export const SEVERITY: Readonly<Record<string, Severity>> = data.severities as Record<string, Severity>;
/** The same for findings beside the taxonomy of risks. */
export const NOTICES: Readonly<Record<string, Severity>> = data.notices as Record<string, Severity>;
/** The severities that differ where somebody in the thread is a minor. */
export const IN_MINOR_THREAD: Readonly<Record<string, Severity>> = data.inMinorThread as Record<
  string,
  Severity
>;
export const finder = readConcepts();
const KNOWN: ReadonlySet<string> = known();
export const isKnown = (word: string): boolean => KNOWN.has(word);
/** What a word without some of its vowels stands for. */
export const completeWord = vowelFinder(() => KNOWN);
export const HELPLINES: ReadonlySet<string> = new Set(data.helplines);
/** Helplines that nobody answers any more. */
export const CLOSED_LINES: readonly ClosedLine[] = data.dead;

/** The number of a concept or tag in the places a text is read into: concepts first, tags after. */
export function idOf(name: string): number {
  return name.startsWith('#') ? finder.names.length + TAGS.indexOf(name.slice(1)) : finder.idOf(name);
}

export const FRAMES: readonly RiskFrame[] = Object.entries(data.frames).flatMap(([risk, frames]) =>
  frames.map(frame => parseFrame(risk, frame)),
);

/** What an answered comment may say about its author and the person who answers. */
export const PARENT_FRAMES: Readonly<Record<string, readonly Frame[]>> = Object.fromEntries(
  Object.entries(data.parents).map(([kind, frames]) => [kind, frames.map(frame => parseFrame(kind, frame))]),
);

/** `@you ~3 @session << @crisis // @public`: steps, what the answered comment says, what excuses it. */
export function parseFrame(risk: string, source: string): RiskFrame {
  const frame: RiskFrame = { risk, steps: [], parent: null, unless: [] };
  let target = frame.steps;
  let gap = DEFAULT_GAP;
  for (const word of source.split(/\s+/)) {
    if (word === '//') frame.unless.push((target = []));
    else if (word === '<<') target = frame.parent = [];
    else if (word.startsWith('~')) gap = word.length > 1 ? Number(word.slice(1)) : LOOSE_GAP;
    else {
      if (word.startsWith('=')) gap = 0;
      const concepts = word
        .replace(/^=/, '')
        .split('|')
        .map(option =>
          idOf(option.startsWith('@') ? option.slice(1) : option.startsWith('#') ? option : `=${option}`),
        );
      target.push({ concepts, gap });
      gap = DEFAULT_GAP;
    }
  }
  return frame;
}

/** The concepts of the packs, and one for every word that a frame writes out. */
function readConcepts(): ConceptFinder {
  const names = data.concepts.split(' ');
  const codes = data.codes.split(' ');
  const packed = names.length;
  const phrases = data.phrases.split('|');
  for (const [name, form] of literals()) {
    phrases.push(form);
    names.push(`=${name}`);
  }
  return new ConceptFinder(names, phrases, at => {
    const literal = at - codes.length;
    if (literal >= 0) return [packed + literal];
    return (codes[at]?.match(/../g) ?? []).map(code => Number.parseInt(code, 36));
  });
}

/** Words that frames write out, with the form in which they are met. */
function literals(): Map<string, string> {
  const different = new Map(data.literals.split('|').map(pair => pair.split('=') as [string, string]));
  const found = new Map<string, string>();
  for (const frame of [...Object.values(data.frames), ...Object.values(data.parents)].flat()) {
    for (const step of frame.split(/\s+/)) {
      if (step === '//' || step === '<<' || step.startsWith('~')) continue;
      for (const option of step.replace(/^=/, '').split('|')) {
        if (/^[@#]/.test(option)) continue;
        found.set(option, different.get(option) ?? option.replace(/_/g, ' '));
      }
    }
  }
  return found;
}

function known(): Set<string> {
  return new Set([
    ...data.phrases.split(/[| ]/),
    ...[...literals().values()].flatMap(form => form.split(' ')),
  ]);
}
