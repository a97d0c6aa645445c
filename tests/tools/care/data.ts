import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { CareLevel } from '../../../utils/findings';

export interface Example {
  text: string;
  level: CareLevel | null;
  lang: string;
  family: string;
  why?: string | null | undefined;
  surface?: string;
  quote?: string | null | undefined;
}

const root = new URL('../../../', import.meta.url);
const FOLDER = 'tests/corpus/care/';
export const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
export const lines = (path: string) =>
  existsSync(new URL(path, root))
    ? read(path)
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => JSON.parse(line))
    : [];

/**
 * Every text that may be learned from, by author. A measure on one author after learning from the others foretells how
 * the check does on somebody it has never met; a random split does not.
 */
export function byAuthor(): Map<string, Example[]> {
  const names = readdirSync(new URL(FOLDER, root)).sort();
  const authors = new Map([
    ['own', names.filter(name => /^train-own-\d+\.tsv$/.test(name)).flatMap(ownTexts)],
    ['c1', lines(`${FOLDER}dev-c1.jsonl`).map(exampleOf)],
  ]);
  for (const name of names) {
    const author = /^train-(.+)\.jsonl$/.exec(name)?.[1];
    if (author) authors.set(author, lines(FOLDER + name).map(exampleOf));
  }
  return authors;
}

export const exampleOf = (row: Omit<Example, 'level'> & { care: CareLevel | null }): Example => ({
  ...row,
  level: row.care,
});

/** One text a line: `level<TAB>text`; `-` stands for none. */
function ownTexts(name: string): Example[] {
  return read(FOLDER + name)
    .split('\n')
    .filter(line => line.includes('\t'))
    .map(line => {
      const [code = '-', text = ''] = line.split('\t');
      return { text, level: CODES[code] ?? null, lang: '', family: name };
    });
}
const CODES: Record<string, CareLevel | null> = {
  '-': null,
  P: 'plan-or-attempt',
  A: 'active-ideation',
  S: 'self-harm',
  V: 'passive-ideation',
  C: 'concern-for-other',
  D: 'distress',
  B: 'bereavement',
};

const CLASS_LEVEL: Record<string, CareLevel | null | undefined> = {
  'passive-death-wish': 'passive-ideation',
  ideation: 'active-ideation',
  'plan-means-time': 'plan-or-attempt',
  'attempt-in-progress': 'plan-or-attempt',
  'self-harm': 'self-harm',
  'hopeless-burden-warning': 'distress',
  'concern-other': 'concern-for-other',
  bereavement: 'bereavement',
  'past-recovery': null,
  figurative: null,
};

export function packPhrases(): Example[] {
  const { classes } = JSON.parse(read('public/packs/crisis.json'));
  return classes.flatMap((entry: { id: string; phrases_id: string[]; phrases_en: string[] }) => {
    const level = CLASS_LEVEL[entry.id];
    if (level === undefined) return [];
    return [...entry.phrases_id, ...entry.phrases_en].map(text => ({
      text,
      level,
      lang: '',
      family: 'pack',
    }));
  });
}

const CLAIMS =
  'negatives-a3 positives-a1 positives-a2 train-d train-e4 train-f1 train-g1 train-g2 train-own'.split(' ');
const REPLIES =
  'train-d train-e2 train-e5 train-e7 train-g1 train-g2 train-g3 train-g4 train-g5 train-r1 train-r3'.split(
    ' ',
  );

/** A reply may tell of somebody else's danger. */
const DIRE = /bunuh|bundir|suicid|self.?harm|cutting|nyayat/i;

/** What people claim about mental health, and what counsellors reply: near the subject and no sign of danger. */
export function neighbours(): Example[] {
  const claims = JSON.parse(read('public/packs/claims.json')).entries as {
    examples: Record<string, string[]>;
  }[];
  const texts = [
    ...claims.flatMap(claim => Object.values(claim.examples).flat()),
    ...lines('tests/corpus/reply/dev-r1.jsonl').map(row => row.text as string),
    ...REPLIES.flatMap(name => lines(`tests/corpus/reply/${name}.jsonl`))
      .map(row => row.text as string)
      .filter(text => !DIRE.test(text)),
    ...CLAIMS.flatMap(name => lines(`tests/corpus/claims/${name}.jsonl`))
      .filter(row => row.why !== 'personal' && row.why !== 'support')
      .map(row => row.text as string),
  ];
  return texts
    .filter(text => createHash('sha256').update(text).digest()[0]! % 2 === 0)
    .map(text => ({ text, level: null, lang: '', family: 'neighbour' }));
}
