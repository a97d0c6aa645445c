import type { Token } from '../text/reading';

const PRONOUNS = new Set(['saya', 'aku', 'i', "i'm", 'im']);
/** People whose age or class is told by somebody grown up, and those who teach them. */
const OTHERS = new Set(
  'adik adek adikku adekku anakku anaknya putriku putraku keponakan ponakan murid muridku siswaku cucu cucuku guru wali ngajar mengajar ajar son daughter brother sister nephew niece kid kids child pupils students teacher teach tutor'.split(
    ' ',
  ),
);
/** After the number: "my 15yo son". */
const OTHERS_AFTER = new Set(
  'son daughter brother sister nephew niece kid kids teacher students pupils'.split(' '),
);
const PAST = new Set('dulu waktu pas saat ketika jaman zaman when was were'.split(' '));
const PAST_AFTER = new Set('dulu dahulu ago'.split(' '));
/** A learner says of themselves "aku murid kelas 8"; nobody says so of a child or a brother. */
const LEARNERS = new Set(['murid', 'siswa', 'siswi', 'pelajar']);

/** How far back the person is looked for, in tokens. */
const REACH = 5;

/**
 * Whether an age or class at a token is somebody else's, or long past: "anak saya kelas 8", "murid saya kelas 5",
 * "waktu aku 13", "aku kelas 8 dulu". The nearest person before it counts.
 */
export function isOfSomebodyElse(tokens: readonly Token[], at: number): boolean {
  if (PAST_AFTER.has(tokens[at + 1]?.norm ?? '') || PAST_AFTER.has(tokens[at + 2]?.norm ?? '')) return true;
  if ([1, 2].some(k => OTHERS_AFTER.has(tokens[at + k]?.surface ?? ''))) return true;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const word = tokens[k]?.norm ?? '';
    const before = tokens[k - 1]?.norm ?? '';
    if (/^[.!?]$/.test(word)) return false;
    if (PAST.has(word)) return true;
    if (PRONOUNS.has(word)) {
      const isOwned = OTHERS.has(before) || LEARNERS.has(before) || before === 'anak';
      return isOwned || PAST.has(before);
    }
    if (OTHERS.has(word)) return !(LEARNERS.has(word) && PRONOUNS.has(before));
  }
  return false;
}
