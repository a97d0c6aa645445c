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

/**
 * Reads a selector table from the text of a file, so that an organisation can repair a reader that a redesign broke.
 * Elements that it names replace the built-in candidates; the others stay. Data only: a table cannot make the reader do
 * anything but look elsewhere.
 *
 * @throws Error with the path of the first wrong field, in words for the person who chose the file.
 */
export function parseSelectorTable(text: string): { table: SelectorTable; note: string } {
  if (text.length > 200_000) throw new Error('The file is too large for a selector table.');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error('The file is not JSON.');
  }
  const parsed = TableFile.safeParse(data);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return {
    table: { ...DEFAULT_SELECTORS, ...parsed.data.elements },
    note: parsed.data.note,
  };
}

/** The table in use as a file, to start a repair from. */
export function printSelectorTable(table: SelectorTable, note: string): string {
  return `${JSON.stringify({ format: 'rujukan-selectors/1', note, elements: table }, null, 2)}\n`;
}
