import { array, assert, integer, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptDraft } from '../../../utils/content/excerpt';
import type { RiskFinding } from '../../../utils/findings';

const risk = (text: string, start: number, end: number): RiskFinding => ({
  kind: 'risk',
  risk: 'x',
  severity: 'warn',
  start,
  end,
  quote: text.slice(start, end),
});
const join = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

describe('the draft as the dialog shows it', () => {
  it('is whole when it is short, with its risky words told apart', () => {
    const text = 'Hai Sarah, sampai Selasa';
    expect(excerptDraft(text, [risk(text, 18, 24), risk(text, 4, 9)])).toEqual([
      { text: 'Hai ', severity: null },
      { text: 'Sarah', severity: 'warn' },
      { text: ', sampai ', severity: null },
      { text: 'Selasa', severity: 'warn' },
    ]);
  });

  it('is cut at blanks around the risky words when it is long', () => {
    const text = `${'kata '.repeat(60)}Sarah ${'lagi '.repeat(60)}`;
    const shown = join(excerptDraft(text, [risk(text, 300, 305)]));
    expect(shown).toMatch(/^… (kata )+Sarah (lagi )*lagi …$/);
    expect(shown.length).toBeLessThan(150);
  });

  it('never loses or changes risky words, whatever overlaps', () => {
    const drafts = string({ unit: 'binary', minLength: 1, maxLength: 700 });
    const spans = array(tuple(integer({ min: 0, max: 699 }), integer({ min: 1, max: 60 })), { maxLength: 6 });
    expect(() =>
      assert(
        property(drafts, spans, (text, places) => {
          const risks = places
            .filter(([start]) => start < text.length)
            .map(([start, length]) => risk(text, start, Math.min(text.length, start + length)));
          const marked = excerptDraft(text, risks).filter(({ severity }) => severity !== null);
          const covered = new Set(risks.flatMap(({ start, end }) => range(start, end)));
          return join(marked).length === covered.size && marked.every(piece => text.includes(piece.text));
        }),
      ),
    ).not.toThrow();
  });
});

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}
