import { findDeadNumbers } from '../evidence/helplines';
import { loadPack } from '../evidence/load-pack';

/** Fewer digits in a row are no number, and an account begins with its mark. */
const MAY_NAME = /\d[\d\s().+-]{3,}\d|@/;

/**
 * Answers what tells whether a text names a helpline that no longer answers. Nothing is named where the pack cannot be
 * read: the other checks must not suffer from it.
 */
export async function loadDeadNumbers(): Promise<(text: string) => boolean> {
  const pack = await loadPack('helplines').catch(() => null);
  if (pack === null) return () => false;
  return text => MAY_NAME.test(text) && findDeadNumbers(pack, text).length > 0;
}
