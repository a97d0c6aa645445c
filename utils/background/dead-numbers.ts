import { findDeadNumbers } from '../evidence/helplines';
import { loadPack } from '../evidence/load-pack';
import type { Pack } from '../packs/schema';

/** Fewer digits in a row are no number, and an account begins with its mark. */
const MAY_NAME = /\d[\d\s().+-]{3,}\d|@/;

let loading: Promise<Pack<'helplines'> | null> | null = null;

/**
 * Answers what tells whether a text names a helpline that no longer answers. Nothing is named where the pack cannot be
 * read: the other checks must not suffer from it.
 */
export async function loadDeadNumbers(): Promise<(text: string) => boolean> {
  loading ??= loadPack('helplines').catch(() => null);
  const pack = await loading;
  if (pack === null) {
    loading = null;
    return () => false;
  }
  return text => MAY_NAME.test(text) && findDeadNumbers(pack, text).length > 0;
}
