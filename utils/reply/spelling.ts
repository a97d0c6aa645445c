/** Words shorter than this have too many neighbours once their vowels are gone. */
const SHORTEST = 5;
const VOWELS = /[aeiou]/g;
const MOST = 2;

/**
 * Finds the words that a phone spelling stands for: "konsling" is "konseling", "djmin" is "dijamin". Only vowels may be
 * missing, and the word must begin with the same letter. At most two candidates, shortest first.
 * The words are asked for when the first one is looked up.
 */
export function vowelFinder(known: () => Iterable<string>): (word: string) => readonly string[] {
  let byFrame: Map<string, string[]> | undefined;
  return word => {
    if (word.length < 3 || !/^[a-z]+$/.test(word)) return [];
    const frame = frameOf(word);
    if (frame.length < 3) return [];
    byFrame ??= framesOf(known());
    return (byFrame.get(frame) ?? []).filter(candidate => lacksOnlyVowels(word, candidate)).slice(0, MOST);
  };
}

function framesOf(known: Iterable<string>): Map<string, string[]> {
  const byFrame = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
    const frame = frameOf(word);
    const list = byFrame.get(frame);
    if (list) list.push(word);
    else byFrame.set(frame, [word]);
  }
  for (const list of byFrame.values()) list.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return byFrame;
}

function frameOf(word: string): string {
  return word.charAt(0) + word.slice(1).replace(VOWELS, '');
}

function lacksOnlyVowels(short: string, full: string): boolean {
  if (short.length >= full.length) return false;
  let at = 0;
  for (const letter of full) if (letter === short.charAt(at)) at++;
  return at === short.length;
}
