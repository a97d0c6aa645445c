import { evidenceOf, weighDraft } from '../../../utils/reply/judge';
import { findIdentifiers } from '../../../utils/reply/identifiers/find';
import type { Scorer } from '../../../utils/reply/model';
import { readDraft } from '../../../utils/reply/read-draft';
import {
  cluesOf,
  firstScores,
  UNLIKELY,
  type Evidence,
  type SecondLook,
} from '../../../utils/reply/reconsider';
import { HELPLINES } from '../../../utils/reply/rules';
import type { ReadCase } from './examples';
import { fitLogistic } from './logistic';

/** What a model that never saw the author knows of a draft, and which risks the draft carries. */
export interface Seen {
  author: string;
  evidence: Evidence;
  labels: ReadonlySet<string>;
}

/** Left to the context rules, which go by its first score. */
const APART: ReadonlySet<string> = new Set(['crisis-minimising']);
const PULL = 5;
/** A fit that starts from everybody's weights is nearly there. */
const FEW_ROUNDS = 3;
const DIGITS = 100;

export function seeCase({ draft, author, reading, replyTo, care }: ReadCase, model: Scorer): Seen {
  const weighed = weighDraft(readDraft(reading), replyTo && readDraft(replyTo), model);
  return {
    author,
    evidence: evidenceOf(weighed, findIdentifiers(reading, HELPLINES), care),
    labels: new Set(draft.risks.map(({ risk }) => risk)),
  };
}

/**
 * Learns the second look from drafts whose first scores come from models that had not seen their author; `start` is one
 * learned from nearly the same drafts.
 */
export function fitSecond(seen: readonly Seen[], risks: readonly string[], start?: SecondLook): SecondLook {
  const given = risks.map(risk => !APART.has(risk));
  const first = seen.map(({ evidence }) => firstScores(evidence));
  const scales = risks.map((risk, r): [number, number] => {
    const rows = seen.map(({ labels }, i) => ({ clues: [first[i]![r]!, 1], right: labels.has(risk) }));
    const [slope = 1, shift = 0] = given[r]
      ? fitLogistic(rows, 0.1, start?.scales[r] ?? [1, 0], FEW_ROUNDS * 2)
      : [];
    return [round(slope), round(shift)];
  });
  const base = {
    identifiers: start?.identifiers ?? distinct(seen.flatMap(({ evidence }) => evidence.identifiers)),
    cares: start?.cares ?? distinct(seen.flatMap(({ evidence }) => evidence.care ?? [])),
    scales,
  };
  const clues = seen.map(({ evidence }) => cluesOf(evidence, base, given));
  const weights = risks.map((risk, r) => {
    if (!given[r]) return [];
    const rows = seen.flatMap(({ labels }, i) => {
      const right = labels.has(risk);
      return right || first[i]![r]! > UNLIKELY ? [{ clues: clues[i]!(r), right }] : [];
    });
    return fitLogistic(rows, PULL, start?.weights[r], start ? FEW_ROUNDS : undefined).map(round);
  });
  return { ...base, weights };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function round(value: number): number {
  return Math.round(value * DIGITS) / DIGITS;
}
