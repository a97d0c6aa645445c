import type { Place } from './concepts';
import type { ReplyWord } from './words';

/** Things no word list can hold; the names frames use after a number sign. */
/** What the names of senses begin with; senses are met by features only, concepts by frames as well. */
export const SENSE = '%';

export const TAGS = [
  'num',
  'time',
  'date',
  'age',
  'minorage',
  'name',
  'school',
  'class',
  'place',
  'job',
  'dose',
  'handle',
  'proper',
];

const NUMBER = /^\d+(?:[.,:/]\d+)*%?$/;
const CLOCK = /^(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?(?:am|pm|wib|wita)?$/;
const CLOCK_ALONE = /^(?:(?:[01]?\d|2[0-3])[.:][0-5]\d|(?:[01]?\d)(?:[.:][0-5]\d)?(?:am|pm))$/;
const BEFORE_CLOCK = /^(?:jam|pukul|pkl|at|by|until|till|sampai|sampe|before|after|from|our|your|my)$/;
const AFTER_CLOCK = /^(?:am|pm|a\.m|p\.m|o'clock|oclock|pagi|siang|sore|malam|malem|teng|wib|wita|wit)$/;
const MONTH =
  /^(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]|agu?s?(?:tus)?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?)$/;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)|\d{6}|\d{8})$/;
const SCHOOL = /^(?:sd|smp|sma|smk|sdn|smpn|sman|smkn|mts|mtsn|ma|man|tk|paud|slta|sltp)$/;
const SCHOOL_EN = /^(?:school|academy|college|st|saint|primary|secondary|elementary)$/;
const CLASS = /^(?:kelas|kls|class|grade|year|yr|form)$/;
const CLASS_NAME = /^(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|[ivx]{1,4}|[a-f])$/;
const UNIT = /^(?:mg|mcg|ml|tablet|tablets|butir|pil|kapsul)$/;
const AGE_UNIT = /^(?:th|thn|tahun|taun|yo|yrs?|years?|y\/o)$/;
const SPELLED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|sebelas|sepuluh)$/;
/** Ages that are told in letters without the word for years. */
const SCHOOL_AGE =
  /^(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)$/;
const GRADE_ORDINAL =
  /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;
const GRADE = /^(?:grade|graders?|formers?)$/;
const TRACK = /^(?:ipa|ips|mipa|tkj|tkr|akl|ak|rpl|otkp|mm|tbsm|dkv|tata|bahasa)$/;
const NO_YEARS =
  /^(?:hari|minggu|bulan|jam|kali|orang|menit|detik|sesi|ribu|rb|juta|jt|k|persen|days?|weeks?|months?|hours?|minutes?|times?|people|sessions?|percent|am|pm|pagi|siang|sore|malam)$/;
const AGE_WORD = /^(?:umur|usia|berumur|berusia|aged?|umurnya|usianya)$/;

/** What word lists and capitals already tell. */
interface Listed {
  names: readonly Place[];
  proper: readonly Place[];
  jobs: readonly Place[];
  cities: readonly Place[];
}

/** The place of each tag, in the order of `TAGS`. */
export function findTags(words: readonly ReplyWord[], text: string, listed: Listed): (Place[] | undefined)[] {
  const tags = new Map<string, Place[]>();
  const add = (tag: string, from: number, to: number) => {
    const list = tags.get(tag);
    if (list) list.push({ from, to });
    else tags.set(tag, [{ from, to }]);
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const here = word.surface;
    const before = words[i - 1]?.surface ?? '';
    const next = words[i + 1]?.surface ?? '';
    if (word.kind === 'mention') add('handle', i, i + 1);
    if (/^\d/.test(here)) tagNumber(add, i, here, before, next, words);
    if (SCHOOL.test(here) && /^\d{1,3}$|^[a-z]/.test(next) && isProper(words[i + 1], text))
      add('school', i, i + 2);
    else if (SCHOOL_EN.test(here) && /^[A-Z]/.test(text.slice(word.start, word.end)) && i > 0)
      add('school', Math.max(0, i - 1), i + 1);
    if (CLASS.test(here) && CLASS_NAME.test(next))
      add(
        'class',
        i,
        CLASS_NAME.test(words[i + 2]?.surface ?? '') || /^(?:ipa|ips)$/.test(words[i + 2]?.surface ?? '')
          ? i + 3
          : i + 2,
      );
    if (/^(?:\d{1,2}[a-f]|(?:vii|viii|ix|x|xi|xii)[a-f]?)$/.test(here)) add('class', i, i + 1);
    if (GRADE_ORDINAL.test(here) && GRADE.test(next)) add('class', i, i + 2);
    if (/^(?:\d{1,2}|x|xi|xii)$/.test(here) && TRACK.test(next)) add('class', i, i + 2);
    if (/^u\d{2}s?$/.test(here)) add('class', i, i + 1);
    if (
      SPELLED.test(here) &&
      ((/^years?$/.test(next) && words[i + 2]?.surface === 'old') ||
        /^(?:turned|turning|turns|aged|umur|usia|berumur)$/.test(before) ||
        (SCHOOL_AGE.test(here) &&
          /^(?:is|'s|only|barely|just|was)$/.test(before) &&
          !NO_YEARS.test(next) &&
          !/^(?:of|or|to|o'clock|more|in)$/.test(next)))
    ) {
      add('age', i, /^years?$/.test(next) ? i + 3 : i + 1);
      add('minorage', i, /^years?$/.test(next) ? i + 3 : i + 1);
    }
    if (
      MONTH.test(here) &&
      !/^1[0-8]\d\d$/.test(next) &&
      (/^\d/.test(before) || /^\d/.test(next) || before === 'of')
    ) {
      add('date', /^\d/.test(before) ? i - 1 : i, /^\d/.test(next) ? i + 2 : i + 1);
    }
  }
  for (const { from, to } of listed.names) add('name', from, to);
  for (const { from, to } of listed.jobs) add('job', from, to);
  for (const { from, to } of listed.cities) add('place', from, to);
  for (const { from, to } of listed.proper) add('proper', from, to);
  for (const place of tags.get('school') ?? []) add('place', place.from, place.to);
  return TAGS.map(tag => tags.get(tag));
}

function tagNumber(
  add: (tag: string, from: number, to: number) => void,
  i: number,
  here: string,
  before: string,
  next: string,
  words: readonly ReplyWord[],
): void {
  if (NUMBER.test(here)) add('num', i, i + 1);
  if (CLOCK_ALONE.test(here) || (CLOCK.test(here) && (BEFORE_CLOCK.test(before) || AFTER_CLOCK.test(next)))) {
    add(
      'time',
      BEFORE_CLOCK.test(before) && /^(?:jam|pukul|pkl)$/.test(before) ? i - 1 : i,
      AFTER_CLOCK.test(next) ? i + 2 : i + 1,
    );
  }
  if (DATE.test(here)) add('date', i, i + 1);
  if (/^(?:mg|mcg|ml)$/.test(next) || /^\d+(?:[.,]\d+)?(?:mg|mcg|ml)$/.test(here)) add('dose', i, i + 1);
  else if (UNIT.test(next)) add('dose', i, i + 2);
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(here)?.[1];
  if (ordinal !== undefined && before === 'happy') {
    add('age', i, i + 1);
    if (Number(ordinal) < 18) add('minorage', i, i + 1);
    return;
  }
  const age = Number(/^\d{1,2}(?=(?:th|thn|yo|yrs?|y)?$)/.exec(here)?.[0] ?? 'NaN');
  const range =
    /^\d/.test(next) ||
    /^\d/.test(before) ||
    (AGE_UNIT.test(next) && /^\d{4}$/.test(words[i + 2]?.surface ?? ''));
  if (!(age >= 1) || range) return;
  const glued = /\d(?:th|thn|yo|yrs?)$/.test(here) && age < 100 && !/(?:1|2|3|4)th$/.test(here);
  const told = AGE_UNIT.test(next) || AGE_WORD.test(before) || glued;
  const bare =
    /^(?:is|was|'s|are|only|turned|just|turns|turning|baru|masih|genap|kaping)$/.test(before) &&
    /^\d{1,2}$/.test(here) &&
    !AGE_UNIT.test(next) &&
    !NO_YEARS.test(next);
  if (told || bare) {
    add('age', i, AGE_UNIT.test(next) ? i + 2 : i + 1);
    if (age < 18) add('minorage', i, AGE_UNIT.test(next) ? i + 2 : i + 1);
  } else if (
    words[i - 1] &&
    /^[A-Za-z]/.test(before) &&
    age >= 9 &&
    age < 90 &&
    /^\d{2}$/.test(here) &&
    words[i]?.stop
  ) {
    add('num', i, i + 1);
  }
}

/** A number, or a word typed with a capital, or a word unknown to the language: what a school is called by. */
function isProper(word: ReplyWord | undefined, text: string): boolean {
  if (!word) return false;
  return (
    /^\d/.test(word.surface) ||
    /^[A-Z]/.test(text.slice(word.start, word.start + 1)) ||
    /^(?:negeri|swasta|islam|harapan|mawar|cahaya|tunas|bina)$/.test(word.surface)
  );
}
