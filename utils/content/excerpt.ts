import type { RiskFinding, Severity } from '../findings';

/** A piece of a draft: risky words carry their severity, the words around them none. */
export interface Piece {
  text: string;
  severity: Severity | null;
}

/** A draft up to this length is shown whole, in UTF-16 units. */
const WHOLE = 220;
/** How much of a longer one stands on each side of the risky words. */
const AROUND = 60;

/**
 * The draft with its risky words told apart; of a long one only what stands around them, with dots for what was left out.
 * Cut at blanks, so that neither words nor characters are torn apart.
 */
export function excerptDraft(text: string, risks: readonly RiskFinding[]): Piece[] {
  const spans = [...risks].sort((a, b) => a.start - b.start || b.end - a.end);
  const windows = text.length <= WHOLE ? [{ from: 0, to: text.length }] : windowsAround(text, spans);
  const pieces: Piece[] = [];
  for (const { from, to } of windows) {
    if (from > 0) pieces.push({ text: pieces.length === 0 ? '… ' : ' … ', severity: null });
    let at = from;
    for (const { start, end, severity } of spans) {
      const begin = Math.max(start, at);
      if (end <= begin || begin >= to) continue;
      if (begin > at) pieces.push({ text: text.slice(at, begin), severity: null });
      pieces.push({ text: text.slice(begin, Math.min(end, to)), severity });
      at = Math.min(end, to);
    }
    if (at < to) pieces.push({ text: text.slice(at, to), severity: null });
  }
  if ((windows.at(-1)?.to ?? 0) < text.length) pieces.push({ text: ' …', severity: null });
  return pieces;
}

function windowsAround(text: string, spans: readonly RiskFinding[]): { from: number; to: number }[] {
  const windows: { from: number; to: number }[] = [];
  for (const { start, end } of spans) {
    const from = start <= AROUND ? 0 : afterBlank(text, start - AROUND, start);
    const to = end + AROUND >= text.length ? text.length : beforeBlank(text, end + AROUND, end);
    const last = windows.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else windows.push({ from, to });
  }
  return windows;
}

function afterBlank(text: string, from: number, limit: number): number {
  const at = text.slice(from, limit).search(/\s/);
  return at < 0 ? limit : from + at + 1;
}

function beforeBlank(text: string, from: number, limit: number): number {
  const at = text.slice(limit, from).search(/\s(?=\S*$)/);
  return at < 0 ? limit : limit + at;
}
