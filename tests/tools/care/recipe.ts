import { CARE_LEVELS } from '../../../utils/findings';
import { DANGER_LEVELS, type PackedModel } from '../../../utils/care/model';
import { core, frame, ordinary } from './augment';
import { neighbours, packPhrases, type Example } from './data';
import { piecesOf } from './pieces';
import { splice } from './splice';
import { learn, samplesOf, type Sample } from './learn';

const NONE = CARE_LEVELS.length;
const COMMON = { epochs: 16, rate: 0.15, seed: 42 };

let constant: Sample[] | undefined;
/** What is the same whoever wrote the rest. */
const constantSamples = () =>
  (constant ??= [
    ...packPhrases().flatMap(example => samplesOf(example, 0.7)),
    ...core(1000, 5).flatMap(example => samplesOf(example, 0.5)),
    ...ordinary(10000, 11).flatMap(example => samplesOf(example, 0.3)),
    ...neighbours().flatMap(example => samplesOf(example, 0.5)),
  ]);

/** The model learned from `texts`, from what the packs hold and from texts put together out of pieces. */
export function modelFrom(texts: readonly Example[]): PackedModel {
  const quiet = texts.filter(
    ({ why, level, family }) => why === 'ordinary' || (level === null && family.startsWith('train-own')),
  );
  const samples = [
    ...texts.flatMap(example => samplesOf(example, 1)),
    ...texts.flatMap(piecesOf).flatMap(example => samplesOf(example, 1)),
    ...frame([...texts, ...packPhrases()], 7).flatMap(example => samplesOf(example, 0.4)),
    ...splice([...quiet, ...neighbours()], 32000, 23).flatMap(example => samplesOf(example, 0.4)),
    ...constantSamples(),
  ];
  return {
    groups: learn(samples, {
      ...COMMON,
      classes: 3,
      reference: 2,
      classOf: label => (label < DANGER_LEVELS ? 0 : label < NONE ? 1 : 2),
      rarest: 2,
      size: 80000,
      steps: [0.25, 0.5, 1],
      most: 9,
      l2: { concept: 0.002, word: 0.008 },
    }),
    levels: learn(samples, {
      ...COMMON,
      classes: NONE,
      reference: null,
      classOf: label => (label < NONE ? label : null),
      rarest: 3,
      size: 1200,
      steps: Array.from({ length: NONE }, () => 0.6),
      most: 3,
      l2: { concept: 0.002, word: 0.008 },
    }),
  };
}
