import { findNumber, foldedAt, type DigitView } from './digits';
import { hasCue, overlaps, type Hit } from './hit';

/** Province codes of the Ministry of Home Affairs, incl. the four Papuan provinces of 2022. */
const PROVINCES = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const CUE =
  /\b(?:nik|ktp|e-?ktp|kk|kartu keluarga|npwp|nisn|resident card|id card|no(?:mor)? (?:induk|identitas)|patient'?s id)\b/;

/** Identity numbers: NIK (calendar and region), NPWP (check digit), family card, passport, NRIC, NINO, SSN. */
export function findNationalIds(view: DigitView): Hit[] {
  const hits: Hit[] = [];
  const { text } = view.folded;
  for (const run of view.runs) {
    const checked = findNumber(run, digits => isNik(digits) || isNpwp(digits));
    const number =
      checked ??
      findNumber(run, digits => (digits.length >= 15 && digits.length <= 17) || digits.length === 10);
    if (!number) continue;
    const cue = hasCue(text, foldedAt(view, number.start), foldedAt(view, number.end), CUE, 40);
    if (checked || (cue && (number.digits.length !== 10 || /\bnisn\b/.test(text)))) {
      hits.push({ risk: 'national-id', start: number.start, end: number.end });
    }
  }
  for (const [pattern, needs] of SHAPES) {
    if (needs && !needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const hit = {
        risk: 'national-id',
        start: view.folded.starts[match.index] ?? 0,
        end: view.folded.ends[match.index + match[0].length - 1] ?? 0,
      };
      if (!hits.some(other => overlaps(other, hit))) hits.push(hit);
    }
  }
  return hits;
}

/** Shapes that carry letters, with the words without which they are mere codes. */
const SHAPES: [pattern: RegExp, needs: RegExp | null][] = [
  [/\b[a-z]{1,2} ?\d{6,8}[a-z]?\b/g, /\b(?:paspor|passport|immigration|imigrasi)/],
  [/\b[stfgm]\d{7}[a-z]\b/g, null],
  [/\b[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/g, /\b(?:ni|nino|national insurance|insurance)\b/],
  [/\b(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/g, null],
  [/\b\d{3}-\d{2}-\d{4}\b/g, /\b(?:ssn|social security)\b/],
  [/\b\d{4}[ -]?\d{4}[ -]?\d{4}(?:[ -]?\d{4})?\b/g, /\b(?:aadhaa?r|phil ?sys|national id)\b/],
  [/\b\d{6} ?\d{4} ?\d{2} ?\d\b/g, /\b(?:id|identity)(?: (?:number|no|card))?(?: is|:)/],
  [/\b\d{6}-\d{2}-\d{4}\b/g, /\b(?:mykad|ic|kad pengenalan)\b/],
  [/\b\d{8,14}[x*•]{2,6}(?!\w)/g, CUE],
  [/\b(?:ktp|nik)\b[^.!?]{0,30}\b(?:starts|mulai|depannya|awalnya)\b[^.!?]{0,12}\d{4,}/g, null],
];

/** 16 digits: known province, region and district above 00, a real birth date (day + 40 for women), serial above 0000. */
export function isNik(digits: string): boolean {
  if (!/^\d{16}$/.test(digits) || !PROVINCES.has(digits.slice(0, 2))) return false;
  if (digits.slice(2, 4) === '00' || digits.slice(4, 6) === '00' || digits.slice(12) === '0000') return false;
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  const ofMonth = DAYS[month - 1];
  const plain = day > 40 ? day - 40 : day;
  return ofMonth !== undefined && plain >= 1 && plain <= ofMonth;
}

/** 15 digits with a Luhn-like ninth digit, or the 16-digit form with a leading zero. */
export function isNpwp(digits: string): boolean {
  const old = /^0\d{15}$/.test(digits) ? digits.slice(1) : digits;
  if (!/^\d{15}$/.test(old)) return false;
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const value = Number(old.charAt(i)) * (i % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - (sum % 10)) % 10 === Number(old.charAt(8));
}
