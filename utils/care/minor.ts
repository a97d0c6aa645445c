import type { Token } from '../text/reading';
import { isOfSomebodyElse } from './minor-other';

const GROWN_UP = 18;
const YOUNGEST = 9;
const AGE_BEFORE = new Set(['umur', 'usia', 'umurku', 'age', 'aged', 'im', "i'm", 'am', 'turning', 'turned']);
const AGE_AFTER = new Set('tahun taun thn th yo y.o yrs yr y years year yearold'.split(' '));
const CLASS_BEFORE = new Set(['kelas', 'kls', 'klas', 'grade', 'year']);
const SCHOOLS = new Set(['sd', 'smp', 'sma', 'smk', 'mts', 'man', 'ma']);
const SELF = new Set(['saya', 'aku', 'anak', 'masih', 'baru', "i'm", 'im', 'am', 'in']);
const PUPIL = /^(?:anak|aku|saya|masih|baru|kelas|kls|pelajar|siswa|siswi|bocah)$/;
/** Words after a number that make it a span of time, an amount or a share ("3 tahun lalu", "5 years ago", "15k"). */
const SPAN_AFTER = new Set(
  'lalu ago lagi kemudian later clean sober terakhir ini kerja menikah views ribu juta % k'.split(' '),
);
const UNIT_AFTER = /^(?:months?|minutes?|min|hours?|days?|weeks?|bulan|kg|jam|hari|menit|%)$/;
/** Classes that are none of a school: of an insurance, a hospital, a university, a course. */
const NO_SCHOOL = new Set('bpjs rawat inap vip ranap kuliah kampus jkn iuran asuransi'.split(' '));
const GRADE = /^(?:[1-9]|1[0-2]|vii|viii|ix|x|xi|xii)[a-i]?$/;
const JOINED_GRADE = /^(?:kelas|kls)(?:[1-9]|1[0-2])$/;
const ORDINAL_GRADE = /^(?:[6-9]|1[0-2])th$/;
const ENGLISH_SCHOOL = /^(?:freshman|sophomore|middleschooler|highschooler)$/;
/** An age with its unit or its word in one piece: "umur15", "15thn", "15yo". */
const JOINED_AGE = /^(umur|usia|age|im)?(\d{1,2})(thn|th|tahun|yo|yrs|y|yearold)?$/;
/** Age and sex as they open an English post: "14f", "f14". */
const AGE_AND_SEX = /^(?:(\d{1,2})([fm])|([fm])(\d{1,2}))$/;
/** Where a number with a letter is a paragraph of a law, or something of that kind. */
const NUMBERED = new Set('pasal ayat nomor no section article room unit block blok'.split(' '));

/**
 * Whether the text says, or strongly suggests, that its author is under 18. Looks at age and school year only, and
 * leaves alone what is said of a pupil, a child of the author's, or the past. Linear in the number of tokens.
 */
export function isMinor(tokens: readonly Token[]): boolean {
  return tokens.some(
    (_, at) =>
      (tellsGrade(tokens, at) || tellsAge(tokens, at) || tellsAgeAndSex(tokens, at)) &&
      !isOfSomebodyElse(tokens, at),
  );
}

const surfaceOf = (tokens: readonly Token[], at: number) => tokens[at]?.surface ?? '';
const normOf = (tokens: readonly Token[], at: number) => tokens[at]?.norm ?? '';
const isChild = (age: number) => age >= YOUNGEST && age < GROWN_UP;

function tellsGrade(tokens: readonly Token[], at: number): boolean {
  const here = surfaceOf(tokens, at);
  const before = surfaceOf(tokens, at - 1);
  const after = surfaceOf(tokens, at + 1);
  if (after === 'of' || NO_SCHOOL.has(after) || NO_SCHOOL.has(surfaceOf(tokens, at - 2))) return false;
  if (CLASS_BEFORE.has(before) && GRADE.test(here)) return true;
  if (JOINED_GRADE.test(here)) return true;
  if (ORDINAL_GRADE.test(here) && /^(?:grade|grader)$/.test(after)) return true;
  if (SCHOOLS.has(here) && PUPIL.test(normOf(tokens, at - 1))) return true;
  return ENGLISH_SCHOOL.test(here) && SELF.has(normOf(tokens, at - 1));
}

function tellsAge(tokens: readonly Token[], at: number): boolean {
  const parts = JOINED_AGE.exec(surfaceOf(tokens, at));
  if (!parts || !isChild(Number(parts[2]))) return false;
  if ([1, 2].some(k => SPAN_AFTER.has(normOf(tokens, at + k)))) return false;
  const [, word, , unit] = parts;
  const after = surfaceOf(tokens, at + 1);
  if (word !== undefined || AGE_BEFORE.has(surfaceOf(tokens, at - 1))) return !UNIT_AFTER.test(after);
  const isSlashed = after === 'y' && surfaceOf(tokens, at + 2) === '/' && surfaceOf(tokens, at + 3) === 'o';
  if (unit === 'yo' || after === 'yo' || isSlashed) return true;
  if ((unit === undefined || unit === 'th') && !AGE_AFTER.has(after)) return false;
  return at === 0 || SELF.has(normOf(tokens, at - 1)) || SELF.has(normOf(tokens, at - 2));
}

/** A man's "15m" is also a distance, a time and a million: it counts only at the start or after "I". */
function tellsAgeAndSex(tokens: readonly Token[], at: number): boolean {
  const before = surfaceOf(tokens, at - 1);
  const isSlashed = surfaceOf(tokens, at + 1) === '/';
  const here = surfaceOf(tokens, at) + (isSlashed ? surfaceOf(tokens, at + 2) : '');
  const parts = AGE_AND_SEX.exec(here);
  if (!parts || !isChild(Number(parts[1] ?? parts[4])) || NUMBERED.has(before)) return false;
  if ((parts[2] ?? parts[3]) === 'f' || isSlashed) return true;
  const opens = at === 0 || before === '(' || SELF.has(normOf(tokens, at - 1)) || before === 'i';
  return opens && !SPAN_AFTER.has(normOf(tokens, at + 1));
}
