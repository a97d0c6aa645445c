import { asksForHelp } from './care/asks';
import { checkCareInParts } from './care/check';
import { isMinor } from './care/minor';
import { checkClaimsInParts } from './claims/check';
import { atOnce, type InParts } from './in-parts';
import type { CareFinding, ClaimFinding, Surface, TextLanguage } from './findings';
import { readTextInParts } from './text/read';
import type { Reading } from './text/reading';

export interface TextResult {
  language: TextLanguage;
  claims: ClaimFinding[];
  care: CareFinding | null;
  /** Asks for help or advice. */
  asks: boolean;
  /** Its author is, by their own words, a minor. */
  minor: boolean;
}

export interface TextInput {
  surface: Surface;
  text: string;
}

/** Claims and care of a text, without what a reply needs besides. Pure and synchronous. */
export const checkText = (input: TextInput): TextResult => atOnce(checkTextInParts(input));

/** The same, to be interrupted now and then: a long text takes a tenth of a second. */
export function* checkTextInParts({ surface, text }: TextInput): InParts<TextResult> {
  return yield* checkInParts(yield* readTextInParts(text), surface);
}

/** The same for a text that was read already. */
export const checkReading = (reading: Reading, surface: Surface): TextResult =>
  atOnce(checkInParts(reading, surface));

function* checkInParts(reading: Reading, surface: Surface): InParts<TextResult> {
  const claims = yield* checkClaimsInParts(reading, surface);
  const care = yield* checkCareInParts(reading, surface);
  yield;
  return {
    language: reading.language,
    claims,
    care,
    asks: asksForHelp(reading),
    minor: isMinor(reading.tokens),
  };
}
