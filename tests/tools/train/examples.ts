import type { Concepts } from '../../../utils/claims/concepts';
import { ALL_KINDS, featuresOf, leaveOut, viewOf } from '../../../utils/claims/features';
import { FEATURE_MASK } from '../../../utils/claims/feature-set';
import { hasNegation, tierOf } from '../../../utils/claims/score';
import { segmentsOf } from '../../../utils/claims/segments';
import { readText } from '../../../utils/text/read';
import type { Labelled } from './data';

export interface SegmentExample {
  text: Labelled;
  start: number;
  end: number;
  from: number;
  to: number;
  hashes: Int32Array;
  /** What it asserts: an entry, null for a claim the library does not know, undefined for nothing. */
  claim: string | null | undefined;
  /** It straddles the border of a label: teaches nothing. */
  unclear: boolean;
  /** It holds a negation. */
  negates: boolean;
  /** It names a matter of mental health, or what may be one. */
  named: boolean;
}

export function hashesOf(
  view: ReturnType<typeof viewOf>,
  from: number,
  to: number,
  mask = ALL_KINDS,
): Int32Array {
  const set = new Set<number>();
  featuresOf(view, from, to, mask, hash => set.add(hash & FEATURE_MASK));
  return Int32Array.from(set);
}

export function segmentExamples(text: Labelled, concepts: Concepts, mask = ALL_KINDS): SegmentExample[] {
  const reading = readText(text.text);
  const view = viewOf(reading, text.surface, concepts);
  return segmentsOf(reading).map(({ from, to }) => {
    const start = reading.tokens[from]?.start ?? 0;
    const end = reading.tokens[to - 1]?.end ?? 0;
    let best: { share: number; claim: string | null } | undefined;
    let touched = 0;
    for (const span of text.spans) {
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      if (shared <= 0) continue;
      const share = Math.max(shared / (end - start), shared / (span.end - span.start));
      touched = Math.max(touched, share);
      if (share >= 0.6 && (!best || share > best.share)) best = { share, claim: span.claim };
    }
    return {
      text,
      start,
      end,
      from,
      to,
      hashes: hashesOf(view, from, to, mask),
      claim: best ? best.claim : undefined,
      unclear: !best && touched > 0.15,
      negates: hasNegation(view, from, to),
      named: tierOf(view, from, to) < 2,
    };
  });
}

/** Labelled spans as examples of their own, the way the matcher meets them. */
export function spanExamples(text: Labelled, concepts: Concepts, mask = ALL_KINDS): SegmentExample[] {
  if (text.spans.length === 0) return [];
  const reading = readText(text.text);
  const view = viewOf(reading, text.surface, concepts);
  return text.spans.map(span => {
    let from = reading.tokens.findIndex(token => token.end > span.start);
    let to = reading.tokens.length;
    while (to > 0 && (reading.tokens[to - 1]?.start ?? 0) >= span.end) to--;
    if (from < 0) from = 0;
    return {
      text,
      ...span,
      from,
      to,
      hashes: hashesOf(view, from, to, mask),
      unclear: false,
      negates: hasNegation(view, from, to),
      named: true,
    };
  });
}

/**
 * A statement with every word about mental health taken out asserts nothing about mental health: without such copies the
 * detector takes any strong assertion for a claim.
 */
export function withoutTopics(
  text: Labelled,
  concepts: Concepts,
  themes: number,
  mask: number,
): Int32Array[] {
  const reading = readText(text.text);
  const view = viewOf(reading, text.surface, concepts);
  const hollow = leaveOut(view, families => families.some(family => family < themes));
  return hollow === null ? [] : segmentsOf(reading).map(({ from, to }) => hashesOf(hollow, from, to, mask));
}
