/** So many words are remembered; then all are forgotten, so that a hostile text cannot fill the memory. */
const MOST = 20_000;
/** Longer words are rare; and a longer piece of a string may keep the whole string in memory. */
const LONGEST = 12;

/** The same function of a word, quicker for words that were met before: most words of most texts. */
export function remember<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return word => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = compute(word);
    if (word.length <= LONGEST) {
      if (known.size >= MOST) known.clear();
      known.set(word, made);
    }
    return made;
  };
}
