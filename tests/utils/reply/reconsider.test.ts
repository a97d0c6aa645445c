import { describe, expect, it } from 'vitest';
import { fitSecond, type Seen } from '../../tools/reply/second';
import { ALONE, reconsider, type Evidence } from '../../../utils/reply/reconsider';

const RISKS = ['confirm-relationship', 'names-person-case', 'shaming'];

const evidence = (whole: number[], more: Partial<Evidence> = {}): Evidence => ({
  whole,
  sentence: whole,
  identifiers: [],
  care: null,
  answers: false,
  words: 10,
  sentences: 0,
  ...more,
});

/** Drafts in which a name goes with a relationship and blame goes with neither, however alike the scores. */
const seen: Seen[] = Array.from({ length: 400 }, (_, i) => {
  const isClient = i % 2 === 0;
  const noise = (i % 7) / 7;
  return {
    author: 'somebody',
    evidence: evidence([isClient ? 2 - noise : -4, -1 + noise, -1 + noise]),
    labels: new Set(isClient ? ['confirm-relationship', 'names-person-case'] : ['shaming']),
  };
});

describe('the second look at a draft', () => {
  it('says what the first scores say while nothing was learned', () => {
    const [first, second] = reconsider(evidence([0, -2, 3]), null);
    expect(first).toBeCloseTo(0.5);
    expect(second).toBeCloseTo(1 / (1 + Math.exp(2)));
  });

  it('takes a sentence by itself for less than the whole draft', () => {
    const [alone] = reconsider(evidence([-5, 0, 0], { sentence: [ALONE, 0, 0], sentences: 2 }), null);
    expect(alone).toBeCloseTo(0.5);
  });

  it('finds a risk likelier beside one that it goes with, and less likely beside one that it does not', () => {
    const look = fitSecond(seen, RISKS);
    const beside = reconsider(evidence([2, -0.5, -0.5]), look);
    const apart = reconsider(evidence([-4, -0.5, -0.5]), look);
    expect(beside[1]).toBeGreaterThan(0.6);
    expect(apart[1]).toBeLessThan(0.4);
    expect(beside[2]).toBeLessThan(0.4);
    expect(apart[2]).toBeGreaterThan(0.6);
  });

  it('leaves what is most unlikely as it is', () => {
    const look = fitSecond(seen, RISKS);
    expect(reconsider(evidence([2, -8, 0]), look)[1]).toBeCloseTo(1 / (1 + Math.exp(8)));
  });
});
