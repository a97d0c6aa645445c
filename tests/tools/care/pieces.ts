import { readText } from '../../../utils/text/read';
import type { Example } from './data';

/** Shorter pieces than this many tokens say too little. */
const SHORTEST = 3;

/** The clauses of a harmless text, and each with the next: what is harmless whole is harmless in part. */
export function piecesOf(example: Example): Example[] {
  if (example.level !== null) return [];
  const { clauses } = readText(example.text);
  const last = clauses.length - 1;
  return clauses.flatMap((first, i) =>
    clauses.slice(i, i + 2).flatMap((end, more) => {
      if (last === 0 || (i === 0 && i + more === last) || end.to - first.from < SHORTEST) return [];
      return [{ ...example, text: example.text.slice(first.start, end.end), family: 'ordinary-made' }];
    }),
  );
}
