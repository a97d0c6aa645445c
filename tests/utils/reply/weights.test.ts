import { array, assert, integer, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { featureOf, levelOf, packWeights, readWeights } from '../../../utils/reply/weights';

const RISKS = 30;

test('weights are read back as they were packed, by the name of the feature', () => {
  const level = integer({ min: -43, max: 43 }).map(value => (value === 0 ? 1 : value));
  const rows = uniqueArray(integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 });
  const risks = uniqueArray(integer({ min: 0, max: RISKS - 1 }), { minLength: 1, maxLength: 8 });
  assert(
    property(rows, risks, array(level, { minLength: 8, maxLength: 8 }), (names, held, levels) => {
      const packed = packWeights(
        names.map(name => ({
          feature: featureOf(`word${name}`),
          levels: new Map(held.map((risk, i) => [risk, levels[i] ?? 1])),
        })),
      );
      const weights = readWeights(packed);
      for (const name of names) {
        const sums = Array.from({ length: RISKS }, () => 0);
        weights.add(`word${name}`, 1, sums);
        for (const [i, risk] of held.entries()) {
          expect(levelOf(weights.of(`word${name}`, risk))).toBe(levels[i]);
          expect(sums[risk]).toBeCloseTo(weights.of(`word${name}`, risk));
        }
      }
    }),
  );
});

test('a feature that was never learned of says nothing', () => {
  const weights = readWeights(packWeights([{ feature: featureOf('klien'), levels: new Map([[3, 7]]) }]));
  const sums = Array.from({ length: RISKS }, () => 0);
  weights.add('webinar', 1, sums);
  expect(sums.every(sum => sum === 0)).toBe(true);
  expect(weights.of('webinar', 3)).toBe(0);
  expect(weights.of('klien', 4)).toBe(0);
});

test('a weight beyond the steps there are is kept at the last one', () => {
  expect(levelOf(1000)).toBe(levelOf(999));
  expect(levelOf(-1000)).toBe(-levelOf(1000));
});
