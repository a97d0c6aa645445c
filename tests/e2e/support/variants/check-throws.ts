export { check as checkReplyText };

/** A check that cannot be relied on. */
export function check(): never {
  throw new Error('the check failed');
}
