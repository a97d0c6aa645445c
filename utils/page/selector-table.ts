import { z } from 'zod';
import { DEFAULT_SELECTORS, type ElementName, type SelectorTable } from './selectors';

/** A selector is data for `querySelectorAll`: no scripts, no addresses that load anything, nothing endless. */
const Selector = z
  .string()
  .min(1)
  .max(400)
  .regex(/^[^{}<;\\]*$/, 'only a CSS selector is allowed here');

const Candidate = z.strictObject({
  how: z.enum(['data-e2e', 'class', 'structure', 'link']),
  selector: Selector,
  proof: z.string().max(200).default(''),
});

const names = Object.keys(DEFAULT_SELECTORS) as [ElementName, ...ElementName[]];

const TableFile = z.strictObject({
  format: z.literal('rujukan-selectors/1'),
  /** Shown to the user: who made the table, and when. */
  note: z.string().max(300).default(''),
  elements: z.partialRecord(z.enum(names), z.array(Candidate).min(1).max(20)),
});

/** What is wrong with a file, for the views, and where ("elements.post.card[0].selector"). */
export type SelectorTableProblem =
  'too-large' | 'not-json' | 'not-a-table' | 'wrong-field' | 'not-a-selector';

export class SelectorTableError extends Error {
  constructor(
    readonly problem: SelectorTableProblem,
    readonly where = '',
  ) {
    super(`no selector table: ${problem} ${where}`.trim());
    this.name = 'SelectorTableError';
  }
}

/**
 * Reads a selector table from the text of a file, so that an organisation can repair a reader that a redesign broke.
 * Elements that it names replace the built-in candidates; the others stay. Data only: a table cannot make the reader do
 * anything but look elsewhere. `isSelector` says whether this browser understands a selector, where there is one to ask.
 *
 * @throws SelectorTableError naming the first wrong field.
 */
export function parseSelectorTable(
  text: string,
  isSelector: (selector: string) => boolean = () => true,
): { table: SelectorTable; note: string } {
  if (text.length > 200_000) throw new SelectorTableError('too-large');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new SelectorTableError('not-json');
  }
  const parsed = TableFile.safeParse(data);
  if (!parsed.success) throw problemOf(parsed.error);
  for (const [name, candidates] of Object.entries(parsed.data.elements)) {
    const wrong = candidates.findIndex(({ selector }) => !isSelector(selector));
    if (wrong >= 0) throw new SelectorTableError('not-a-selector', `elements.${name}[${wrong}].selector`);
  }
  return {
    table: { ...DEFAULT_SELECTORS, ...parsed.data.elements },
    note: parsed.data.note,
  };
}

function problemOf({ issues }: z.ZodError): SelectorTableError {
  const [first] = issues;
  const keys = first?.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [];
  const where = [...(first?.path ?? []), ...keys]
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
    .join('');
  return new SelectorTableError(where === '' || where === 'format' ? 'not-a-table' : 'wrong-field', where);
}

/** The table in use as a file, to start a repair from. */
export function printSelectorTable(table: SelectorTable, note: string): string {
  return `${JSON.stringify({ format: 'rujukan-selectors/1', note, elements: table }, null, 2)}\n`;
}
