import { spread, type ReplyModel } from '../../../utils/reply/model';
import { featureOf, levelOf, packWeights } from '../../../utils/reply/weights';
import { seededRandom } from '../eval/statistics';
import { shuffle, type Example } from './examples';

/** Risks that exact rules and the care check decide; a model has no say in them. */
const BY_RULE = new Set([
  'phone-whatsapp',
  'national-id',
  'health-record-id',
  'bank-wallet',
  'licence-plate',
  'crisis-no-help',
]);
export const SETTINGS = {
  epochs: 12,
  rate: 0.5,
  /** How many weights are carried. */
  kept: 185_000,
  /** Weights below this are noise and are dropped. */
  smallest: 0.125,
  /** How often a feature must be met, and the pull towards zero, by its kind. */
  fewest: { word: 3, stem: 3, pair: 4, gram: 3, sense: 3, frame: 2, parent: 4, turn: 4 },
  /** How often a feature of a kind is hidden in training, so that no risk rests on one word alone. */
  drop: { word: 0.5, stem: 0.5, pair: 0.5, gram: 0.5, sense: 0.5, frame: 0.5, parent: 0.5, turn: 0.5 },
  decay: {
    word: 1e-3,
    stem: 1e-3,
    pair: 1e-3,
    gram: 1e-3,
    sense: 1e-3,
    frame: 1e-3,
    parent: 1e-3,
    turn: 1e-3,
  },
};
const FIRST_SQUARE = 0.1;
/** An error this small teaches nothing. */
const SMALL_ERROR = 0.01;

type Kind = keyof typeof SETTINGS.fewest;

function kindOf(name: string): Kind {
  if (name.startsWith('@') || name.startsWith('!')) return 'sense';
  if (name.startsWith('~')) return 'frame';
  if (name.startsWith('^')) return 'parent';
  if (name.includes('>') && name.length > 2) return 'pair';
  if (name.includes('<') && name.length > 2) return 'turn';
  if (name.endsWith('*')) return 'stem';
  return name.includes('_') ? 'gram' : 'word';
}

/**
 * Logistic regression for all risks at once, with AdaGrad, one example at a time, averaged over the later half of the
 * epochs; deterministic. The thresholds are left at one half.
 */
export function fit(examples: readonly Example[]): ReplyModel {
  const counts = new Map<string, number>();
  for (const { names } of examples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const known = new Map<number, { name: string; count: number }>();
  for (const [name, count] of counts) {
    if (count < SETTINGS.fewest[kindOf(name)]) continue;
    const feature = featureOf(name);
    const other = known.get(feature);
    known.set(feature, { name: other?.name ?? name, count: count + (other?.count ?? 0) });
  }
  const vocabulary = [...known.keys()].sort((a, b) => a - b);
  const kinds = vocabulary.map(feature => kindOf(known.get(feature)?.name ?? ''));
  const index = new Map(vocabulary.map((feature, i) => [feature, i]));
  const risks = [...new Set(examples.flatMap(({ risks }) => [...risks]))]
    .filter(risk => !BY_RULE.has(risk))
    .sort();
  const R = risks.length;
  const bias = vocabulary.length;
  const rows = examples.map(({ names, risks: held }) => ({
    features: Int32Array.from(names.map(name => index.get(featureOf(name))).filter(id => id !== undefined)),
    scale: spread(names.length),
    labels: Uint8Array.from(risks, risk => (held.has(risk) ? 1 : 0)),
  }));
  const settings: Learning = {
    rows,
    size: (bias + 1) * R,
    risks: R,
    decay: Float32Array.from(kinds, kind => SETTINGS.decay[kind]),
    drop: Float32Array.from(kinds, kind => SETTINGS.drop[kind]),
  };
  const isWords = kinds.map(kind => WORDS.has(kind));
  const view = (words: boolean) =>
    learn({
      ...settings,
      rows: rows.map(row => ({ ...row, features: row.features.filter(id => isWords[id] === words) })),
    });
  const [words, senses] = [view(true), view(false)];
  const weight = learn(settings).map((both, i) => SHARE.both * both + SHARE.alone * (words[i]! + senses[i]!));
  keepStrongest(
    weight,
    vocabulary.map(feature => known.get(feature)?.count ?? 0),
    R,
  );
  return pack(vocabulary, risks, weight);
}

/** What is typed, against what it means and in which order. */
const WORDS: ReadonlySet<Kind> = new Set<Kind>(['word', 'stem', 'gram']);
/**
 * Weights learned together, and those that words and senses learn each without the other, added up: learned together,
 * whichever explains a draft first leaves the other nothing to learn, and a new voice shares the senses alone.
 */
const SHARE = { both: 0.5, alone: 0.4 };

interface Row {
  features: Int32Array;
  scale: number;
  labels: Uint8Array;
}

interface Learning {
  rows: readonly Row[];
  /** Weights in all, the biases last. */
  size: number;
  risks: number;
  decay: Float32Array;
  drop: Float32Array;
}

/** Drops all weights but the strongest, weighed by how often their feature is met; the biases stay. */
function keepStrongest(weight: Float32Array, counts: readonly number[], risks: number): void {
  const worth = Float32Array.from(
    counts.flatMap((count, id) =>
      Array.from({ length: risks }, (_, r) => Math.abs(weight[id * risks + r]!) * Math.sqrt(count)),
    ),
  );
  const least = worth.toSorted().at(-SETTINGS.kept) ?? 0;
  for (const [i, value] of worth.entries()) {
    if (value < least || Math.abs(weight[i]!) < SETTINGS.smallest) weight[i] = 0;
  }
}

/** One weight per feature and risk, the mean of the later half of the epochs. */
function learn({ rows, size, risks: R, decay, drop }: Learning): Float32Array {
  const { epochs } = SETTINGS;
  const bias = size / R - 1;
  const weight = new Float32Array(size);
  const squares = new Float32Array(size).fill(FIRST_SQUARE);
  const mean = new Float32Array(size);
  const sums = new Float32Array(R);
  const active = new Int32Array(R);
  const order = rows.map((_, at) => at);
  const random = seededRandom(7);
  const update = (i: number, slope: number) => {
    squares[i]! += slope * slope;
    weight[i]! -= (SETTINGS.rate * slope) / Math.sqrt(squares[i]!);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at]!;
      const features = row.features.filter(id => random() >= drop[id]!);
      const scale = (row.scale * row.features.length) / Math.max(1, features.length);
      for (let r = 0; r < R; r++) sums[r] = weight[bias * R + r]!;
      for (const id of features) for (let r = 0; r < R; r++) sums[r]! += weight[id * R + r]! * scale;
      let count = 0;
      for (let r = 0; r < R; r++) {
        const error = 1 / (1 + Math.exp(-sums[r]!)) - row.labels[r]!;
        if (Math.abs(error) < SMALL_ERROR) continue;
        active[count++] = r;
        update(bias * R + r, error);
        sums[r] = error * scale;
      }
      for (const id of features) {
        for (let k = 0; k < count; k++) {
          const i = id * R + active[k]!;
          update(i, sums[active[k]!]! + decay[id]! * weight[i]!);
        }
      }
    }
    if (epoch < epochs / 2) continue;
    for (let i = 0; i < size; i++) mean[i]! += weight[i]! / Math.floor(epochs / 2);
  }
  return mean;
}

function pack(vocabulary: readonly number[], risks: readonly string[], weight: Float32Array): ReplyModel {
  const R = risks.length;
  const rows = vocabulary.map((feature, id) => ({
    feature,
    levels: new Map(
      risks.map((_, r) => [r, levelOf(weight[id * R + r]!)] as const).filter(([, level]) => level !== 0),
    ),
  }));
  return {
    risks: [...risks],
    bias: risks.map((_, r) => Math.round(weight[vocabulary.length * R + r]! * 100) / 100),
    thresholds: risks.map(() => 0.5),
    weights: packWeights(rows),
    second: null,
  };
}
