/** Wide enough that an unknown sign is seldom taken for a known one. */
const HASH_BITS = 24;
const MASK = (1 << HASH_BITS) - 1;
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** FNV-1a of a name, folded to `HASH_BITS`. */
export function hashOf(name: string): number {
  let hash = BASIS;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
  return (hash ^ (hash >>> HASH_BITS)) & MASK;
}

/** The same for a few small numbers. */
export function mixOf(kind: number, a: number, b = 0xfff, c = 0xfff): number {
  let hash = Math.imul(BASIS ^ kind, PRIME);
  for (const part of [a, b, c]) {
    hash = Math.imul(hash ^ (part & 0xff), PRIME);
    hash = Math.imul(hash ^ (part >>> 8), PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & MASK;
}
