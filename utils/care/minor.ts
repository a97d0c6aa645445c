import type { Token } from '../text/reading';

const GROWN_UP = 18;
const AGE_BEFORE = new Set(['umur', 'usia', 'umurku', 'age', 'aged', 'im', "i'm", 'am', 'turning', 'turned']);
const AGE_AFTER = new Set([
  'tahun',
  'taun',
  'thn',
  'th',
  'yo',
  'y.o',
  'yrs',
  'yr',
  'y',
  'years',
  'year',
  'yearold',
]);
const CLASS_BEFORE = new Set(['kelas', 'kls', 'klas', 'grade', 'year']);
const SCHOOLS = new Set(['sd', 'smp', 'sma', 'smk', 'mts', 'man', 'ma']);
const SELF = new Set(['saya', 'aku', 'anak', 'masih', 'baru', "i'm", 'im', 'am', 'in']);
const OTHERS_BEFORE = new Set([
  'adik',
  'anakku',
  'keponakan',
  'murid',
  'dulu',
  'waktu',
  'pas',
  'was',
  'ago',
  'when',
  'son',
  'daughter',
]);
/** Numbers further on that make it a span of time, not an age ("3 tahun lalu", "5 years ago", "2 tahun ini"). */
const TIME_AFTER = new Set([
  'lalu',
  'ago',
  'lagi',
  'kemudian',
  'later',
  'clean',
  'sober',
  'terakhir',
  'ini',
  'kerja',
  'menikah',
]);
const ENGLISH_SCHOOL = /^(?:freshman|sophomore|middleschooler|highschooler)$/;
const ORDINAL_GRADE = /^(?:[6-9]|1[0-2])th$/;

/** Whether the text says, or strongly suggests, that its author is under 18. Looks at age and school year only. */
export function isMinor(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const word = (k: number) => tokens[i + k]?.surface ?? '';
    const norm = (k: number) => tokens[i + k]?.norm ?? '';
    if (isOther(tokens, i)) return false;
    const joined = /^(?:umur|usia|age|im|kelas|kls)?(\d{1,2})(?:thn|th|tahun|yo|yrs|y|yearold)?$/.exec(
      token.surface,
    );
    const age = joined ? Number(joined[1]) : Number.NaN;
    if (age >= 9 && age < GROWN_UP) {
      const hasUnit =
        AGE_AFTER.has(word(1)) || (joined && /\d[a-z]/.test(token.surface) && !token.surface.endsWith('th'));
      const isSpan = TIME_AFTER.has(norm(2)) || TIME_AFTER.has(norm(1)) || word(1) === '%' || word(1) === 'k';
      if (!isSpan) {
        if (
          AGE_BEFORE.has(word(-1)) &&
          !/^(?:months?|minutes?|min|hours?|days?|weeks?|bulan|kg|jam|hari|menit|%)$/.test(word(1))
        )
          return true;
        if (hasUnit && (SELF.has(norm(-1)) || i === 0 || SELF.has(norm(-2)))) return true;
      }
    }
    if (CLASS_BEFORE.has(word(-1)) && /^(?:[1-9]|1[0-2]|vii|viii|ix|x|xi|xii)[a-i]?$/.test(token.surface))
      return true;
    if (/^(?:kelas|kls)(?:[1-9]|1[0-2])$/.test(token.surface)) return true;
    if (ORDINAL_GRADE.test(token.surface) && /^(?:grade|grader)$/.test(word(1))) return true;
    if (
      SCHOOLS.has(token.surface) &&
      /^(?:anak|aku|saya|masih|baru|kelas|kls|pelajar|siswa|siswi|bocah)$/.test(norm(-1))
    )
      return true;
    if (ENGLISH_SCHOOL.test(token.surface) && SELF.has(norm(-1))) return true;
    return false;
  });
}

/** "anak saya kelas 8", "waktu aku 13", "my son is 12": somebody else, or long ago. */
function isOther(tokens: readonly Token[], at: number): boolean {
  for (let k = Math.max(0, at - 5); k < at; k++) {
    const token = tokens[k];
    if (!token) continue;
    if (OTHERS_BEFORE.has(token.norm)) return true;
    if (token.norm === 'anak' && tokens[k + 1]?.norm === 'saya' && tokens[k + 1]?.surface === 'saya')
      return true;
  }
  return false;
}
