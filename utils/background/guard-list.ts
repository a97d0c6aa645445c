import { areGuarded } from '../store/guard-list';

/** Longer phrases are no names. */
const LONGEST = 200;
const MOST = 4000;

/** Which phrases a page asked about are guarded; false for each when the list cannot be read, nothing for anything else. */
export async function askGuardList(asked: unknown): Promise<boolean[]> {
  if (!Array.isArray(asked) || asked.length > MOST) return [];
  const phrases = asked.filter(
    (phrase): phrase is string => typeof phrase === 'string' && phrase.length <= LONGEST,
  );
  if (phrases.length !== asked.length) return [];
  return areGuarded(phrases).catch(() => phrases.map(() => false));
}
