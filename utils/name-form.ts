/**
 * Everyday words that sound like a name once spellings are levelled ("parah" like "Farah"): they keep their letters, so
 * that no ordinary sentence is held. Found by levelling the words of the slang pack beside common names.
 */
const EVERYDAY = new Set(
  'parah paris januari lelah marah ramah murah mudah susah salah sudah rumah lemah payah pisah wajah bawah cerah tanah gelisah hadiah pikir paham panik pasti pahit'.split(
    ' ',
  ),
);

/** From this length on sounds are levelled that make short words too much alike ("Juni" and "Yuni", "rapi" and "Rafi"). */
const LONG = 5;

const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
const SCHOOL = /^(sd|smp|sma|smk|mts|ma)n?(?=\d|$)/;

/**
 * The one form in which spellings of a word of a name meet, by the rules of the old and new Indonesian spelling (oe/u,
 * dj/j, tj/c, j/y, ch/kh/h, sj/sy) and by what people mix: f/p/v, c/k, final h, double letters, digits for letters.
 *
 * @param word one word in lower case without accents; marks in it are left out
 */
export function nameForm(word: string): string {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  if (SCHOOL.test(bare)) return bare.replace(SCHOOL, '$1');
  const letters = withoutElongation(withoutLeet(bare));
  if (EVERYDAY.has(letters)) return letters;
  const levelled = withoutDoubles(
    arabicSounds(letters)
      .replace(/oe/g, 'u')
      .replace(/dj/g, 'j')
      .replace(/tj/g, 'c')
      .replace(/ph|v/g, 'f')
      .replace(/z/g, 's')
      .replace(/ck|q|x|c(?=[rl])/g, 'k')
      .replace(/(?<=[^aeiou\W])h/g, '')
      .replace(/(?<=.)(?:ie?y?|ey)$/, 'i'),
  );
  if (levelled.length < LONG) return levelled.replace(/y/g, 'i');
  return withoutDoubles(
    levelled
      .replace(/[jy]/g, 'i')
      .replace(/p/g, 'f')
      .replace(/c(?=[aou])/g, 'k')
      .replace(/h$/, ''),
  );
}

/** "Chairul" and "Khairul", "Achmad" and "Ahmad", "Mohammad" and "Muhamad", "Sjarif" and "Sharif". */
function arabicSounds(word: string): string {
  return word
    .replace(/^mich/, 'mik')
    .replace(/^ch(?=ai|oi|ol|us|ot|al|ad|om|um|ud|ur)/, 'h')
    .replace(/^ch/, 'c')
    .replace(/^kh(?=ar)|(?<=.)kh(?=[aeiou]|$)/g, 'k')
    .replace(/kh|(?<=[aeiou])ch/g, 'h')
    .replace(/dz/g, 'z')
    .replace(/s[jy](?=[aeiou].)|sh/g, 's')
    .replace(/^m[ou]ham+[ae][dt]/, 'muhamad');
}

/** "nooor" is "noor", which is "nur"; at the end it is only drawn out. */
function withoutElongation(word: string): string {
  return word
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/oo$/, 'o')
    .replace(/oo/g, 'u');
}

const withoutDoubles = (word: string) => word.replace(/([a-z])\1+/g, '$1');

/** Digits between letters, one before them, and one after a consonant; a number after a name stays a number ("rina1"). */
function withoutLeet(word: string): string {
  if (!/\d/.test(word) || !/[a-z]{2}/.test(word)) return word;
  return word.replace(
    /(?<=[a-z])[013457](?=[a-z])|^[013457](?=[a-z])|(?<=[b-df-hj-np-tv-z])[013457]$/g,
    digit => LEET[digit] ?? digit,
  );
}
