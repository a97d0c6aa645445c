import { checkCare } from '../../../utils/care/check';
import { checkClaims } from '../../../utils/claims/check';
import { readText } from '../../../utils/text/read';
import { measure, passOver } from './measure';

/** What the bench runs inside a browser page. */
export async function run(texts: string[]) {
  return [
    await measure('one pass over the characters', texts, passOver),
    await measure('Rujukan', texts, text => {
      const reading = readText(text);
      return [checkClaims(reading, 'comment'), checkCare(reading, 'comment')];
    }),
  ];
}
