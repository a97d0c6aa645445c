import { conceptData } from '../packs/concepts';
import { Concepts } from './concepts';
import { hashText } from './hash';

/** A few numbers turned into one. */
export interface Weighing {
  weights: number[];
  bias: number;
}

/** The trained engine as `npm run train` writes it: numbers as characters, so that it stays small. */
export interface ModelData {
  /** Tells which word families it was trained with; others would make it meaningless. */
  families: string;
  detector: {
    /** For each kept feature: gap to the last one, then its weight. */
    table: string;
    step: number;
    bias: number;
    /** Least score at which something is asserted: where a topic is named, where only a theme is, and where neither is. */
    thresholds: [topic: number, theme: number, neither: number];
    /** Weighs the score of the words with how surely an entry was named. */
    final: Weighing;
  };
  matcher: {
    /** For each kept feature: gap to the last one, then pairs of entry and weight, then a stop. */
    table: string;
    step: number;
    /** One level for each entry, and one for "none of them". */
    bias: string;
    biasStep: number;
    /** Least confidence at which an entry is named: from there on it is right nine times of ten. */
    threshold: number;
    /** Turns what speaks for an entry into a probability. */
    confidence: Weighing;
  };
  /** Entries: id, number of the verdict in `VERDICTS`, ids of the sources. */
  claims: [id: string, verdict: number, sources: string][];
  /** A level for each entry: how often it is asserted with a negation ("ADHD isn't real"), from none to `TOP_LEVEL`. */
  negated: string;
}

export interface Model {
  concepts: Concepts;
  topics: number;
  themes: number;
  detector: {
    weights: Map<number, number>;
    bias: number;
    thresholds: [topic: number, theme: number, neither: number];
    final: Weighing;
  };
  matcher: {
    /** Pairs of entry and level. */
    rows: Map<number, Int16Array>;
    step: number;
    bias: Float64Array;
    threshold: number;
    confidence: Weighing;
  };
  /** `negated` is the share of statements of this entry that negate something. */
  claims: { id: string; verdict: number; sources: string[]; negated: number }[];
}

/** A short key of the word families in use. */
export const FAMILIES_KEY = (hashText(conceptData.families.join('\n')) >>> 0).toString(36);

/** Features are told apart by so many bits of their hash. */
export const FEATURE_BITS = 18;
export const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/** Weights are written as one of these characters; the middle one is zero. None needs an escape in JSON. */
const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-/';
/** Highest level; the lowest is its negative. */
export const TOP_LEVEL = (LEVELS.length - 1) / 2;
/** Entries and gaps are written as characters from here on: past the ASCII controls, quotes and levels. */
const FIRST = 0x100;
/** Gaps beyond this are written as several characters; below the surrogates. */
const LONGEST_GAP = 0xc000;
const STOP = ' ';

export const encodeLevel = (level: number): string =>
  LEVELS.charAt(Math.max(-TOP_LEVEL, Math.min(TOP_LEVEL, level)) + TOP_LEVEL);
const decodeLevel = (letter: string): number => LEVELS.indexOf(letter) - TOP_LEVEL;

/** Makes a trained model ready to run. */
export function decodeModel(data: ModelData): Model {
  const { detector, matcher } = data;
  return {
    concepts: new Concepts(conceptData.families),
    topics: conceptData.topics,
    themes: conceptData.themes,
    detector: { ...detector, weights: decodeWeights(detector.table, detector.step) },
    matcher: {
      ...matcher,
      rows: decodeRows(matcher.table),
      bias: decodeBias(matcher.bias, matcher.biasStep),
    },
    claims: data.claims.map(([id, verdict, sources], at) => ({
      id,
      verdict,
      sources: sources.split(' '),
      negated: decodeLevel(data.negated.charAt(at)) / TOP_LEVEL,
    })),
  };
}

export function decodeWeights(table: string, step: number): Map<number, number> {
  const weights = new Map<number, number>();
  let feature = -1;
  for (let k = 0; k < table.length; k += 2) {
    feature += table.charCodeAt(k) - FIRST + 1;
    weights.set(feature, decodeLevel(table.charAt(k + 1)) * step);
  }
  return weights;
}

export function encodeWeights(weights: ReadonlyMap<number, number>): string {
  let last = -1;
  return [...weights]
    .sort(([a], [b]) => a - b)
    .map(([feature, level]) => {
      const gap = gapTo(last, feature);
      last = feature;
      return gap + encodeLevel(level);
    })
    .join('');
}

export function decodeBias(letters: string, step: number): Float64Array {
  return Float64Array.from(letters, letter => decodeLevel(letter) * step);
}

export function decodeRows(table: string): Map<number, Int16Array> {
  const rows = new Map<number, Int16Array>();
  let feature = -1;
  for (const row of table.split(STOP)) {
    if (row === '') continue;
    feature += row.charCodeAt(0) - FIRST + 1;
    const pairs = new Int16Array(row.length - 1);
    for (let k = 1; k < row.length; k += 2) {
      pairs[k - 1] = row.charCodeAt(k) - FIRST;
      pairs[k] = decodeLevel(row.charAt(k + 1));
    }
    rows.set(feature, pairs);
  }
  return rows;
}

export function encodeRows(
  rows: ReadonlyMap<number, readonly (readonly [entry: number, level: number])[]>,
): string {
  let last = -1;
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([feature, pairs]) => {
      const gap = gapTo(last, feature);
      last = feature;
      return (
        gap + pairs.map(([entry, level]) => String.fromCharCode(FIRST + entry) + encodeLevel(level)).join('')
      );
    })
    .join(STOP);
}

function gapTo(last: number, feature: number): string {
  const gap = feature - last - 1;
  if (gap > LONGEST_GAP)
    throw new RangeError(`Features ${last} and ${feature} lie too far apart to be written.`);
  return String.fromCharCode(FIRST + gap);
}
