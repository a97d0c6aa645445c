/** One unknown sign in forty is taken for a known one; each bit more would cost the model an eighth of its signs. */
export const HASH_BITS = 21;
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
export const mixOf = (kind: number, a: number, b = NOTHING): number =>
  endMix(extendMix(beginMix(kind, a), b));

/** The unfinished hash of a kind and a number; `extendMix` adds another, `endMix` ends it. */
export const beginMix = (kind: number, a: number): number => extendMix(Math.imul(BASIS ^ kind, PRIME), a);

/** Stands where there is no further number. */
const NOTHING = 0xfff;

export function extendMix(begun: number, part: number): number {
  return Math.imul(Math.imul(begun ^ (part & 0xff), PRIME) ^ (part >>> 8), PRIME);
}

export function endMix(begun: number): number {
  const all = extendMix(begun, NOTHING);
  const hash = Math.imul(all ^ (all >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & MASK;
}
