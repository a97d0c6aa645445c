import { SLANG } from '../text/words';
import data from './senses.generated.json';
import type { Token } from '../text/reading';

/** A group of words that mean alike here ("DIE", "TIRED", "FAREWELL"), found at a token. */
export interface Sighting {
  sense: string;
  /** Index of the first token and of the one after the last. */
  from: number;
  to: number;
}

/** Shorter prefixes would catch everything. */
const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = 12;

const words = new Map<string, string[]>();
const prefixes = new Map<string, string[]>();
const phrases = new Map<string, { rest: string[]; sense: string }[]>();

for (const line of data.senses) {
  const colon = line.indexOf(':');
  const sense = line.slice(0, colon);
  for (const term of line.slice(colon + 1).split('|')) {
    if (term.endsWith('*') && !term.includes(' ')) add(prefixes, term.slice(0, -1), sense);
    else {
      const [first = '', ...rest] = standardForm(term);
      if (rest.length === 0) add(words, first, sense);
      else add(phrases, first, { rest, sense });
    }
  }
}

/** Every sense in `tokens[from..to)`, in order of their first token. Linear in the number of tokens. */
export function sensesIn(tokens: readonly Token[], from: number, to: number): Sighting[] {
  const found: Sighting[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'link' || token.kind === 'mention') continue;
    const seen = new Set<string>();
    const note = (sense: string, length: number) => {
      if (seen.has(sense)) return;
      seen.add(sense);
      found.push({ sense, from: i, to: i + length });
    };
    for (const { rest, sense } of phrases.get(token.norm) ?? []) {
      if (rest.every((word, k) => i + k + 1 < to && word === tokens[i + k + 1]?.norm))
        note(sense, rest.length + 1);
    }
    for (const form of new Set([token.norm, token.surface, token.base])) {
      for (const sense of words.get(form) ?? []) note(sense, 1);
      const longest = Math.min(form.length, LONGEST_PREFIX);
      for (let length = SHORTEST_PREFIX; length <= longest; length++) {
        for (const sense of prefixes.get(form.slice(0, length)) ?? []) note(sense, 1);
      }
    }
  }
  return found;
}

/** A term as the text room would read it: slang resolved word by word. */
function standardForm(term: string): string[] {
  return term.split(/[\s-]+/).flatMap(word => (SLANG.get(word) ?? word).split(' '));
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
