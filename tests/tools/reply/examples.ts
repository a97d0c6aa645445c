import { readdirSync, readFileSync } from 'node:fs';
import { checkCare } from '../../../utils/care/check';
import type { CareLevel } from '../../../utils/findings';
import { findFrameHits, unitsOf } from '../../../utils/reply/features';
import { readDraft } from '../../../utils/reply/read-draft';
import type { Reading } from '../../../utils/text/reading';
import { readText } from '../../../utils/text/read';
import { readDrafts, type LabelledDraft } from '../eval/reply';

/** A stretch of a draft with the names of its features and the risks that it carries. */
export interface Example {
  names: string[];
  risks: ReadonlySet<string>;
  /** Who wrote it; the pack's own examples have no author. */
  author: string;
}

/** A labelled draft, read once. */
export interface ReadCase {
  draft: LabelledDraft;
  author: string;
  reading: Reading;
  replyTo: Reading | null;
  care: CareLevel | null;
}

/** Files of the same author; every other file is an author of its own. */
const AUTHORS: Record<string, string> = { 'train-r1': 'r1', 'dev-r1': 'r1' };

/** Every file of drafts that may train. Files named `test-*` are never among them. */
export function trainingFiles(): string[] {
  return readdirSync(new URL('../../corpus/reply/', import.meta.url))
    .filter(file => /^(?:train|dev)-.*\.jsonl$/.test(file))
    .map(file => file.replace('.jsonl', ''))
    .sort();
}

export function readCases(file: string): ReadCase[] {
  const author = AUTHORS[file] ?? file.replace(/^train-/, '');
  return readDrafts(file).map(draft => {
    const replyTo = draft.replyTo === undefined ? null : readText(draft.replyTo);
    return {
      draft,
      author,
      reading: readText(draft.text),
      replyTo,
      care: replyTo && (checkCare(replyTo, 'comment')?.level ?? null),
    };
  });
}

/** The whole draft with all its risks, and each of its sentences with those whose words it holds. */
export function examplesOf({ draft, author, reading, replyTo }: ReadCase): Example[] {
  const read = readDraft(reading);
  const parent = replyTo && readDraft(replyTo);
  return unitsOf(read, findFrameHits(read, parent), parent).map(({ from, to, features }, i) => {
    const start = read.words[from]?.start ?? 0;
    const end = read.words[to - 1]?.end ?? draft.text.length;
    const held = draft.risks.filter(({ quote }) => {
      const at = draft.text.indexOf(quote);
      return i === 0 || (at < end && at + quote.length > start);
    });
    return {
      names: features.map(({ name }) => name),
      risks: new Set(held.map(({ risk }) => risk)),
      author,
    };
  });
}

/** The examples and near misses that the risks of the pack are told by. */
export function packExamples(): Example[] {
  const { entries } = JSON.parse(
    readFileSync(new URL('../../../public/packs/risks.json', import.meta.url), 'utf8'),
  ) as {
    entries: { id: string; examples: Record<string, string[]>; nearMisses: Record<string, string[]> }[];
  };
  return entries.flatMap(({ id, examples, nearMisses }) => [
    ...Object.values(examples)
      .flat()
      .map(text => packExample(text, [id])),
    ...Object.values(nearMisses)
      .flat()
      .map(text => packExample(text, [])),
  ]);
}

function packExample(text: string, risks: string[]): Example {
  const read = readDraft(readText(text));
  const [whole] = unitsOf(read, findFrameHits(read, null), null);
  return {
    names: whole?.features.map(({ name }) => name) ?? [],
    risks: new Set(risks),
    author: '',
  };
}

export function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
