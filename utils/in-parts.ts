/** Work that may be interrupted between its parts, and what comes of it. */
export type InParts<T> = Generator<void, T, void>;

/** Does all of it at once. */
export function atOnce<T>(work: InParts<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
