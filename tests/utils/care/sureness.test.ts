import { describe, expect, it } from 'vitest';
import { signsOf } from '../../../utils/care/features';
import { MODEL } from '../../../utils/care/model';
import type { Segment } from '../../../utils/care/segments';
import { surenessOf } from '../../../utils/care/sureness';
import { careTextOf } from '../../../utils/care/words';
import { readText } from '../../../utils/text/read';

/** How sure it would be of a text, were its likelihood of danger this. */
function sureness(text: string, danger: number) {
  const reading = readText(text);
  const care = careTextOf(reading);
  const segment: Segment = { from: 0, to: care.words.length, clauses: [0, reading.clauses.length] };
  return surenessOf(danger, signsOf(care, segment.from, segment.to), care, segment, MODEL);
}

describe('surenessOf', () => {
  it('rises with the likelihood, and stays finite where that is certain', () => {
    const text = 'besok aku pergi selamanya';
    expect(sureness(text, 0.6)).toBeGreaterThan(sureness(text, 0.4));
    expect(sureness(text, 1)).toBeLessThan(Infinity);
    expect(sureness(text, 0)).toBeGreaterThan(-Infinity);
  });

  it('asks less where a word stands that danger rarely does without', () => {
    expect(sureness('aku mau mati', 0.4)).toBeGreaterThan(sureness('aku mau makan', 0.4));
  });

  it('asks more of many words', () => {
    const words = 'aku mau makan nasi goreng di rumah sama ibu dan adik ';
    expect(sureness(words.repeat(3), 0.4)).toBeLessThan(sureness(words, 0.4));
  });

  it('asks more where words were never learned', () => {
    expect(sureness('aku mau qzxvkw zvqkrp', 0.4)).toBeLessThan(sureness('aku mau makan nasi', 0.4));
  });

  it('is sure of nothing in a text without words', () => {
    expect(sureness('...', 0.9)).toBe(-Infinity);
  });
});
