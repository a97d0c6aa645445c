import { findDeadNumbers } from '../evidence/helplines';
import { loadPack } from '../evidence/load-pack';
import type { Pack } from '../packs/schema';

let loading: Promise<Pack<'helplines'> | null> | null = null;

/**
 * Answers what tells whether a text names a helpline that no longer answers, by number or by name. Nothing is named where
 * the pack cannot be read: the other checks must not suffer from it.
 */
export async function loadDeadNumbers(): Promise<(text: string) => boolean> {
  loading ??= loadPack('helplines').catch(() => null);
  const pack = await loading;
  if (pack === null) {
    loading = null;
    return () => false;
  }
  return text => findDeadNumbers(pack, text).length > 0;
}
