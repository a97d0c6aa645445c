/** One unknown sign in forty is taken for a known one; each bit more would cost the model an eighth of its signs. */
const HASH_BITS = 21;
const MASK = (1 << HASH_BITS) - 1;
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** FNV-1a of a name, folded to `HASH_BITS`. */
export function hashOf(name: string): number {
  return endHash(extendHash(BASIS, name));
}

/** The unfinished hash of a name that goes on. */
export const beginHash = (name: string): number => extendHash(BASIS, name);

/** An unfinished hash, `text` further on. */
export function extendHash(begun: number, text: string): number {
  let hash = begun;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** The hash of a name that was begun and ends here. */
export const endHash = (begun: number): number => (begun ^ (begun >>> HASH_BITS)) & MASK;

/** The same for a few small numbers. */
export function mixOf(kind: number, a: number, b = 0xfff): number {
  let hash = Math.imul(BASIS ^ kind, PRIME);
  hash = mixIn(mixIn(mixIn(hash, a), b), 0xfff);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & MASK;
}

function mixIn(hash: number, part: number): number {
  return Math.imul(Math.imul(hash ^ (part & 0xff), PRIME) ^ (part >>> 8), PRIME);
}
