import { checkCare } from '../../../utils/care/check';
import { checkClaims } from '../../../utils/claims/check';
import { readText } from '../../../utils/text/read';
import { measure, passOver } from './measure';

/** The clock of a page moves in steps of a tenth of a millisecond. */
const LEAST_TIME = 2;
const ROUNDS = 3;

function check(text: string) {
  const reading = readText(text);
  return [checkClaims(reading, 'comment'), checkCare(reading, 'comment')];
}

/** What the bench runs inside a browser page. */
export async function run(texts: string[]) {
  return [
    await measure('one pass over the characters', texts, passOver, ROUNDS, LEAST_TIME),
    await measure('Rujukan', texts, check, ROUNDS, LEAST_TIME),
  ];
}
