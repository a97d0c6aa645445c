import { assert, constantFrom, property } from 'fast-check';
import { getExampleNumber, type CountryCode } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../../utils/reply/identifiers/find';
import { HELPLINES } from '../../../utils/reply/rules';
import { readText } from '../../../utils/text/read';

/** What libphonenumber-js holds to be a mobile number of each country; the check's own patterns must not need it. */
const numbers = (Object.keys(examples) as CountryCode[])
  .map(country => getExampleNumber(country, examples))
  .filter(number => number !== undefined);
const finds = (text: string) =>
  findIdentifiers(readText(text), HELPLINES).some(({ risk }) => risk === 'phone-whatsapp');

describe('a mobile number of another country', () => {
  // Saint Helena and Tokelau have numbers of four and five digits, which cannot be told from other numbers.
  const dialled = numbers.filter(({ number }) => number.length > 8 && !number.startsWith('+290'));

  test('is known for nearly every country', () => {
    expect(dialled.length).toBeGreaterThan(235);
  });

  test('is found as it is dialled from abroad, in either spelling', () => {
    assert(
      property(
        constantFrom(...dialled),
        constantFrom('chat ke ', 'wa aja ', 'ring me on ', ''),
        (number, before) => {
          expect(finds(`${before}${number.formatInternational()} ya`)).toBe(true);
          expect(finds(`${before}${number.number}`)).toBe(true);
        },
      ),
    );
  });

  test.each(['GB', 'US', 'CA', 'AU', 'MY', 'PH', 'IE', 'NZ', 'IN', 'ZA'] as const)(
    'is found as %s dials it at home, where a word says that it is a number',
    country => {
      const number = getExampleNumber(country, examples);
      expect(finds(`text me, my number is ${number?.formatNational()}`)).toBe(true);
    },
  );
});
