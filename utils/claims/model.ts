import { conceptData } from '../packs/concepts';
import { Concepts } from './concepts';
import {
  decodeBias,
  decodeLevel,
  decodeRows,
  decodeWeights,
  TOP_LEVEL,
  type Linear,
  type Rows,
  type RowTable,
  type WeightTable,
} from './weight-tables';

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
    table: WeightTable;
    bias: number;
    /** Least score at which something is asserted: where a topic is named, where only a theme is, and where neither is. */
    thresholds: [topic: number, theme: number, neither: number];
    /** By so much less suffices in a caption and in a transcript, which assert something far more often than comments. */
    relief: { caption: number; transcript: number };
    /** Weighs the scores of the words with how surely an entry was named. */
    final: Weighing;
  };
  /** Tells what is asserted from what is asked, denied or reported. */
  stance: { table: WeightTable; bias: number };
  matcher: {
    table: RowTable;
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
  detector: Linear & {
    thresholds: [topic: number, theme: number, neither: number];
    relief: { caption: number; transcript: number };
    final: Weighing;
  };
  stance: Linear;
  matcher: {
    rows: Rows;
    step: number;
    bias: Float64Array;
    threshold: number;
    confidence: Weighing;
  };
  /** `negated` is the share of statements of this entry that negate something. */
  claims: { id: string; verdict: number; sources: string[]; negated: number }[];
  /** Their verdicts, at hand for sums over all of them. */
  verdicts: Uint8Array;
}

/** A short key of the word families in use. */
export const familiesKey = (): string => conceptData.key;

/** Makes a trained model ready to run; the parts that only texts with a claim come to, when they are first asked for. */
export function decodeModel(data: ModelData): Model {
  const { detector, matcher } = data;
  let stance: Linear | undefined;
  let rows: Rows | undefined;
  return {
    concepts: new Concepts(conceptData),
    detector: { ...detector, ...decodeWeights(detector.table) },
    get stance() {
      return (stance ??= { ...data.stance, ...decodeWeights(data.stance.table) });
    },
    matcher: {
      ...matcher,
      get rows() {
        return (rows ??= decodeRows(matcher.table));
      },
      step: matcher.table.step,
      bias: decodeBias(matcher.bias, matcher.biasStep),
    },
    verdicts: Uint8Array.from(data.claims, ([, verdict]) => verdict),
    claims: data.claims.map(([id, verdict, sources], at) => ({
      id,
      verdict,
      sources: sources.split(' '),
      negated: decodeLevel(data.negated.charCodeAt(at)) / TOP_LEVEL,
    })),
  };
}
