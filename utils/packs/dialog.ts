import data from './dialog.generated.json';

/** What the reply dialog shows, in the compact form that `compile-dialog.ts` writes. Pairs are Indonesian, English. */
export interface DialogPack {
  codes: string[];
  risks: Record<string, { name: Pair; why: Pair; rewrite: Pair; articles: string[] }>;
  /** Index into `codes`, number of the article (or empty), title, region (a country, `UK`, `EU` or `INT`). */
  articles: Record<string, Article>;
  /** Helpline and emergency number by country; empty where the pack has none. */
  help: Record<string, [line: string, emergency: string]>;
}

type Pair = [id: string, en: string];
type Article = [code: number, number: string, title: string, region: string];

// A JSON module widens its tuples to arrays; `compileDialog` is what fixes the shape.
export const dialogPack = data as unknown as DialogPack;
