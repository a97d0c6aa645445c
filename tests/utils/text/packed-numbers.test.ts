import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { decodeNumbers, encodeNumbers } from '../../../utils/text/packed-numbers';

test('numbers come back as they were written', () => {
  assert(
    property(array(integer({ min: 0, max: 1100 })), numbers => {
      expect([...decodeNumbers(encodeNumbers(numbers))]).toEqual(numbers);
    }),
  );
});

test('a number that needs more than two characters is refused', () => {
  expect(() => encodeNumbers([100_000])).toThrow(RangeError);
});
