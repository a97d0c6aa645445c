/** What one room's evaluation hands to the command: figures for machines, and the same for people. */
export interface Section {
  figures: Record<string, unknown>;
  print: string;
}
