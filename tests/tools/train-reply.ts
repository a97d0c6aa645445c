import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOf, findFrameHits } from '../../utils/reply/features';
import { spread, type ReplyModel } from '../../utils/reply/model';
import { readDraft } from '../../utils/reply/read-draft';
import { readText } from '../../utils/text/read';
import { readDrafts } from './eval/reply';

/**
 * Trains the linear models of the reply check from the packs' own examples and the files named on the command line
 * (all but the test drafts unless told otherwise), and writes `utils/reply/model.generated.json`. Deterministic: full
 * batches, no chance. Never give it a file named `test-*`.
 */
interface Example {
  features: number[];
  scale: number;
  risks: Set<string>;
}

/** Risks that exact rules and the care check decide; a model has no say in them. */
const BY_RULE = new Set([
  'phone-whatsapp',
  'national-id',
  'health-record-id',
  'bank-wallet',
  'licence-plate',
  'crisis-no-help',
]);
const FEWEST = 3;
const EPOCHS = 300;
const RATE = 0.06;
const DECAY = 1e-4;
const POSITIVE = 2.5;
/** Weights below this are noise and are dropped. */
const SMALLEST = 0.5;

const files = process.argv.length > 2 ? process.argv.slice(2) : ['train-r1', 'train-r3', 'train-d', 'dev-r1'];
if (files.some(file => file.startsWith('test'))) throw new Error('A test file never trains.');

const raw = [...files.flatMap(fromCorpus), ...fromPack()];
const counts = new Map<string, number>();
for (const { names } of raw) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
const vocabulary = [...counts]
  .filter(([name, count]) => count >= FEWEST && !name.includes(' '))
  .map(([name]) => name)
  .sort();
const index = new Map(vocabulary.map((name, i) => [name, i]));
const risks = [...new Set(raw.flatMap(({ risks }) => risks))].filter(risk => !BY_RULE.has(risk)).sort();
const examples: Example[] = raw.map(({ names, risks }) => ({
  features: names.map(name => index.get(name)).filter(id => id !== undefined),
  scale: spread(names.length),
  risks: new Set(risks),
}));

const weights = risks.map(risk => train(risk));
write();

function fromCorpus(name: string) {
  return readDrafts(name).map(draft => ({
    names: namesOf(draft.text, name === 'train-r3' ? undefined : draft.replyTo),
    risks: draft.risks.map(({ risk }) => risk),
  }));
}

function fromPack() {
  const { entries } = JSON.parse(
    readFileSync(new URL('../../public/packs/risks.json', import.meta.url), 'utf8'),
  ) as {
    entries: { id: string; examples: Record<string, string[]>; nearMisses: Record<string, string[]> }[];
  };
  return entries.flatMap(({ id, examples, nearMisses }) => [
    ...Object.values(examples)
      .flat()
      .map(text => ({ names: namesOf(text), risks: [id] })),
    ...Object.values(nearMisses)
      .flat()
      .map(text => ({ names: namesOf(text), risks: [] as string[] })),
  ]);
}

function namesOf(text: string, replyTo?: string): string[] {
  const draft = readDraft(readText(text));
  const parent = replyTo === undefined ? null : readDraft(readText(replyTo));
  return featuresOf(draft, findFrameHits(draft, parent), parent).map(({ name }) => name);
}

/** Logistic regression with Adam; the last weight is the bias. */
function train(risk: string): Float64Array {
  const size = vocabulary.length + 1;
  const weight = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    gradient.fill(0);
    for (const example of examples) {
      let sum = weight[size - 1] ?? 0;
      for (const id of example.features) sum += (weight[id] ?? 0) * example.scale;
      const positive = example.risks.has(risk);
      const error = (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0)) * (positive ? POSITIVE : 1);
      for (const id of example.features) gradient[id]! += error * example.scale;
      gradient[size - 1]! += error;
    }
    for (let i = 0; i < size; i++) {
      const slope = gradient[i]! / examples.length + (i < size - 1 ? DECAY * weight[i]! : 0);
      first[i] = 0.9 * first[i]! + 0.1 * slope;
      second[i] = 0.99 * second[i]! + 0.01 * slope * slope;
      const step = first[i]! / (1 - 0.9 ** epoch) / (Math.sqrt(second[i]! / (1 - 0.99 ** epoch)) + 1e-8);
      weight[i]! -= RATE * step;
    }
  }
  return weight;
}

function write(): void {
  const letter = (i: number) => String.fromCharCode(i < 26 ? 97 + i : 65 + i - 26);
  const kept = vocabulary
    .map((name, id) => ({
      name,
      code: weights
        .map((weight, risk) =>
          Math.abs(weight[id]!) < SMALLEST ? '' : `${letter(risk)}${Math.round(weight[id]! * 10)}`,
        )
        .join(''),
    }))
    .filter(({ code }) => code !== '');
  const model: ReplyModel = {
    risks,
    bias: weights.map(weight => Math.round(weight[vocabulary.length]! * 100) / 100),
    features: kept.map(({ name }) => name).join(' '),
    weights: kept.map(({ code }) => code).join(' '),
  };
  writeFileSync(
    new URL('../../utils/reply/model.generated.json', import.meta.url),
    `${JSON.stringify(model)}\n`,
  );
  console.log(`${raw.length} drafts, ${kept.length} features, ${risks.length} risks`);
}
