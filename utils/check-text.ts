import { asksForHelp } from './care/asks';
import { checkCare } from './care/check';
import { checkClaims } from './claims/check';
import type { CareFinding, ClaimFinding, Surface, TextLanguage } from './findings';
import { readText } from './text/read';
import type { Reading } from './text/reading';

export interface TextResult {
  language: TextLanguage;
  claims: ClaimFinding[];
  care: CareFinding | null;
  /** Asks for help or advice. */
  asks: boolean;
}

/** Claims and care of a text, without what a reply needs besides. Pure and synchronous. */
export function checkText({ surface, text }: { surface: Surface; text: string }): TextResult {
  return checkReading(readText(text), surface);
}

/** The same for a text that was read already. */
export function checkReading(reading: Reading, surface: Surface): TextResult {
  return {
    language: reading.language,
    claims: checkClaims(reading, surface),
    care: checkCare(reading, surface),
    asks: asksForHelp(reading),
  };
}
