import { spanOf, type Span } from '../findings';
import { fold } from '../text/fold';
import { DEAD } from './rules';

/** A number or address in a text that no longer helps anybody; `id` names it in the helplines pack. */
export interface DeadHelpline extends Span {
  id: string;
}

/** Words that say the writer knows ("500-454 sudah tidak aktif"). */
const KNOWN_DEAD =
  /(?:tidak|gak|ga|nggak|ngga|udah ga|sudah tidak|no longer|not|isn't|don't use|jangan pakai|inactive|mati|tutup|closed|retired|diganti)/;
const REACH = 40;

/** Helplines of the pack that were closed, in whatever spacing; none where the text itself says that they are closed. */
export function findDeadHelplines(text: string): DeadHelpline[] {
  const folded = fold(text);
  const compact: number[] = [];
  let bare = '';
  for (let i = 0; i < folded.text.length; i++) {
    if (!/[a-z0-9@]/.test(folded.text.charAt(i))) continue;
    bare += folded.text.charAt(i);
    compact.push(i);
  }
  return Object.entries(DEAD).flatMap(([id, patterns]) => {
    for (const pattern of patterns) {
      const wanted = pattern.replace(/[^a-z0-9@]/g, '');
      const at = wanted.length < 5 ? -1 : bare.indexOf(wanted);
      const from = compact[at];
      const last = compact[at + wanted.length - 1];
      if (at < 0 || from === undefined || last === undefined) continue;
      if (/\d/.test(folded.text.charAt(from - 1)) || /\d/.test(folded.text.charAt(last + 1))) continue;
      if (KNOWN_DEAD.test(folded.text.slice(last, last + REACH))) continue;
      return [{ id, ...spanOf(text, folded.starts[from] ?? 0, folded.ends[last] ?? 0) }];
    }
    return [];
  });
}
