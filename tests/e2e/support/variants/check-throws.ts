export { check as checkReplyText, check as checkText, check as checkTextInParts };

/** A check that cannot be relied on. */
export function check(): never {
  throw new Error('the check failed');
}
