/**
 * Learns the weights of the care check and writes `utils/care/model.generated.json`.
 *
 *     npm run train:care            with every text that may be learned from
 *     npm run train:care -- --dev   without the held-back families, to choose settings (then `tests/tools/eval/care.ts --dev`)
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { CARE_LEVELS } from '../../utils/findings';
import { DANGER_LEVELS, type PackedModel } from '../../utils/care/model';
import { core, frame, ordinary } from './care/augment';
import { corpus, isHeldBack, neighbours, ownTexts, packPhrases } from './care/data';
import { learn, samplesOf } from './care/learn';

const forDev = process.argv.includes('--dev');
const labelled = corpus().filter(example => !forDev || !isHeldBack(example.family));
const written = [...labelled, ...ownTexts(), ...packPhrases()];
const NONE = CARE_LEVELS.length;

const samples = [
  ...written.flatMap(example => samplesOf(example, example.family === 'pack' ? 0.7 : 1)),
  ...frame(written, 7).flatMap(example => samplesOf(example, 0.4)),
  ...core(1000, 5).flatMap(example => samplesOf(example, 0.5)),
  ...ordinary(10000, 11).flatMap(example => samplesOf(example, 0.3)),
  ...neighbours().flatMap(example => samplesOf(example, 0.5)),
];

const common = { epochs: 12, rate: 0.15, seed: 42, rarest: 2 };
const model: PackedModel = {
  groups: learn(samples, {
    ...common,
    classes: 3,
    reference: 2,
    classOf: label => (label < DANGER_LEVELS ? 0 : label < NONE ? 1 : 2),
    size: 5000,
    step: 0.4,
    most: 4,
    l2: 0.005,
  }),
  levels: learn(samples, {
    ...common,
    classes: NONE,
    reference: null,
    classOf: label => (label < NONE ? label : null),
    size: 500,
    step: 0.8,
    most: 2,
    l2: 0.003,
  }),
};
const json = `${JSON.stringify(model)}\n`;
writeFileSync(new URL('../../utils/care/model.generated.json', import.meta.url), json);
console.log(`${samples.length} segments, ${gzipSync(json).length} bytes (gzip)`);
