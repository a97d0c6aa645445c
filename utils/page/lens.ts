import { query, queryAll, type Root } from './dom';

/** Knows some elements of a page already, so that a large part of it need not be looked through for them. */
export interface Lens {
  /** All elements under `root` that `selector` describes, in page order; null where that is not known. */
  elementsIn(root: Root, selector: string): readonly Element[] | null;
}

/** Only while a step of somebody's own reading runs: whoever else asks (a click that posts) is told what the page holds now. */
let inUse: Lens | null = null;

/** Runs `look` with what `lens` knows. */
export function lookThrough<T>(lens: Lens, look: () => T): T {
  const before = inUse;
  inUse = lens;
  try {
    return look();
  } finally {
    inUse = before;
  }
}

/** Runs every step of `steps` with what `lens` knows. */
export function* stepThrough<T>(lens: Lens, steps: Generator<void, T>): Generator<void, T> {
  for (;;) {
    const step = lookThrough(lens, () => steps.next());
    if (step.done === true) return step.value;
    yield;
  }
}

/** Like `queryAll`, with what is known already. */
export function selectAll(root: Root, selector: string): readonly Element[] {
  return inUse?.elementsIn(root, selector) ?? queryAll(root, selector);
}

/** Like `query`, with what is known already. */
export function selectFirst(root: Root, selector: string): Element | null {
  const known = inUse?.elementsIn(root, selector);
  return known ? (known[0] ?? null) : query(root, selector);
}
