import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CARE_LEVELS, VERDICTS } from '../../../utils/findings';
import type { Section } from './section';

const Common = z.object({
  id: z.string(),
  lang: z.enum(['id', 'en', 'mix']),
  voice: z.string(),
  family: z.string(),
  text: z.string().min(1),
  why: z.string().nullish(),
});
const Surface = z.enum(['caption', 'comment', 'transcript']);

const CorpusClaim = Common.extend({
  surface: Surface,
  claims: z.array(
    z.object({
      claim: z.string().nullable(),
      verdict: z.enum(VERDICTS),
      quote: z.string().min(1),
      /** Entries that say the same, where the library has several. */
      alsoOk: z.array(z.string()).optional(),
    }),
  ),
});
const CorpusCare = Common.extend({
  surface: Surface,
  care: z.enum(CARE_LEVELS).nullable(),
  quote: z.string().nullish(),
});
const CorpusReply = Common.extend({
  replyTo: z.string().nullish(),
  risks: z.array(z.object({ risk: z.string(), quote: z.string() })),
});

const SHAPES = { claims: CorpusClaim, care: CorpusCare, reply: CorpusReply };
export type ClaimText = z.infer<typeof CorpusClaim>;
export type CareText = z.infer<typeof CorpusCare>;
export type ReplyText = z.infer<typeof CorpusReply>;
type Room = keyof typeof SHAPES;
type TextOf<R extends Room> = z.infer<(typeof SHAPES)[R]>;

/**
 * Reads the labelled texts of a room. `test` is the held-out part (files named `test-*`), which nothing but the
 * evaluation may read; `development` is everything else. Throws with file, line and field on a malformed text.
 */
export async function readCorpus<R extends Room>(
  room: R,
  part: 'development' | 'test',
): Promise<(TextOf<R> & { file: string })[]> {
  const folder = new URL(`../../corpus/${room}/`, import.meta.url);
  const names = (await readdir(folder))
    .filter(name => name.endsWith('.jsonl') && name.startsWith('test-') === (part === 'test'))
    .sort();
  const texts: (TextOf<R> & { file: string })[] = [];
  for (const name of names) {
    const lines = (await readFile(new URL(name, folder), 'utf8')).split('\n');
    for (const [at, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const parsed = SHAPES[room].safeParse(parseJson(line, `${name}:${at + 1}`));
      if (!parsed.success) throw new Error(`${room}/${name}:${at + 1}: ${z.prettifyError(parsed.error)}`);
      texts.push({ ...(parsed.data as TextOf<R>), file: name });
    }
  }
  return texts;
}

/** The held-out texts of a room by author: a file was written by one author, and says how old its verdict is. */
export async function readHeldOut<R extends Room>(room: R): Promise<Map<string, TextOf<R>[]>> {
  return Map.groupBy(await readCorpus(room, 'test'), ({ file }) => file.replace('.jsonl', ''));
}

/** One section for each author of the held-out texts. */
export function sectionByAuthor(sections: readonly (readonly [author: string, section: Section])[]): Section {
  return {
    figures: Object.fromEntries(sections.map(([author, { figures }]) => [author, figures])),
    print: sections.map(([author, { print }]) => `-- ${author} --\n\n${print}`).join('\n\n'),
  };
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: ${String(error)}`, { cause: error });
  }
}
