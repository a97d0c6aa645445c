/** Plain ASCII without what JSON escapes: small numbers are one character, larger ones two, so that they compress well. */
export const DIGITS =
  '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const LARGE = 12;
/** Numbers below are one character. */
export const SMALL = DIGITS.length - LARGE;
/** What each character stands for, by its code; ASCII only. */
export const DIGIT_AT = new Int8Array(128).fill(-1);
for (let k = 0; k < DIGITS.length; k++) DIGIT_AT[DIGITS.charCodeAt(k)] = k;
/** What the character at a place stands for. */
export const digitAt = (text: string, at: number): number => DIGIT_AT[text.charCodeAt(at)] ?? 0;

/** Whole numbers from zero, of at most two characters each. Throws a RangeError for one that needs more. */
export function encodeNumbers(numbers: readonly number[]): string {
  return numbers
    .map(number => {
      if (number < SMALL) return DIGITS.charAt(number);
      const rest = number - SMALL;
      const high = Math.floor(rest / DIGITS.length);
      if (high < LARGE) return DIGITS.charAt(SMALL + high) + DIGITS.charAt(rest % DIGITS.length);
      throw new RangeError(`${number} is too large to be written.`);
    })
    .join('');
}

/** The numbers that `encodeNumbers` wrote. */
export function decodeNumbers(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  let count = 0;
  for (let k = 0; k < text.length; k++) {
    const digit = digitAt(text, k);
    numbers[count++] = digit < SMALL ? digit : SMALL + (digit - SMALL) * DIGITS.length + digitAt(text, ++k);
  }
  return numbers.subarray(0, count);
}
