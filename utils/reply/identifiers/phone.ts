import { digitsOf, findNumber, foldedAt, type DigitView } from './digits';
import { hasCue, overlaps, type Hit } from './hit';
import { isCalendar, isPrice, ORDER } from './ordinary-numbers';

/** Indonesian mobile numbers: 8, then 1-3 or 5-9, then 7 to 10 digits (libphonenumber's mobile pattern for ID). */
const MOBILE = /^(?:62|062|0)8[1-35-9]\d{7,10}$/;
const LANDLINE = /^0(?:2[1-9]|[2-79]\d{2})\d{5,8}$/;
/** Mobile numbers of countries whose people answer here: United Kingdom, Malaysia, Australia, the Philippines. */
const FOREIGN = /^(?:07\d{9}|01\d{8,9}|04\d{8}|09\d{9})$/;
/** A number of Singapore or Hong Kong has eight digits; only beside a word that says so. */
const EIGHT = /^[689]\d{7}$/;
/** A number dialled from abroad without a plus sign, and a mobile number that lost its zero. */
const ABROAD = /^00[1-9]\d{8,12}$/;
const BARE_MOBILE = /^8[1-35-9]\d{7,10}$/;
const DOT = String.raw`(?:\.|\s?(?:\(dot\)|\[dot\]|\[\.\]|\(\.\)|\(titik\)|\[titik\])\s?|\s(?:dot|titik)\s)`;
const HOSTS = ['wa.me', 'wa.link', 'api.whatsapp.com', 'chat.whatsapp.com', 'web.whatsapp.com', 't.me']
  .concat(['telegram.me', 'signal.me', 'line.me', 'lin.ee', 'linktr.ee', 's.id'])
  .map(host => host.replaceAll('.', DOT))
  .join('|');
/** The host ends there: "wa.mereka" is a sentence without its space. */
const LINKS = new RegExp(String.raw`(?:https?:\/\/)?(?:www\.)?(?:${HOSTS})(?![\w-])\/?[^\s]*`, 'g');
const MASKED = /\b(?:\+?62|0)?8\d{2}[\s-]?[x*•.]{2,6}[\s-]?\d{2,4}\b/g;
const CUE =
  /\b(?:call|text|phone|mobile|cell|number|whats ?app|wa|telp|telpon|telepon|hp|nomor(?:ku|nya|mu)?|nomer(?:ku|nya|mu)?|no|kontak|contact|hubungi|hub|chat|ring|sms|line is|reach)\b/;
const NOT_A_PHONE =
  /\b(?:doi|isbn|issn|views|likes|followers|peserta|responden|participants|rp|idr|usd|resi|kode pos)\b/;
/** How far before a number the word stands that makes it an order. */
const ORDER_REACH = 20;

/** Phone numbers however written, and links that lead to a private chat. `allowed` are the published helplines. */
export function findPhones(view: DigitView, taken: readonly Hit[], allowed: ReadonlySet<string>): Hit[] {
  const { text } = view.folded;
  const hits: Hit[] = [];
  const spokenOf = CUE.test(text);
  for (const run of view.runs) {
    if (isHelpline(digitsOf(run.groups), allowed)) continue;
    const rest = { ...run, groups: run.groups.filter(group => !isHelpline(group.digits, allowed)) };
    const whole = MOBILE.test(digitsOf(run.groups)) ? run : rest;
    const number = findNumber(whole, (digits, first) =>
      looksLikePhone(digits, first && run.plus, run.disguised, spokenOf),
    );
    if (!number || isHelpline(number.digits, allowed) || taken.some(hit => overlaps(hit, number))) continue;
    const start = foldedAt(view, number.start);
    const end = foldedAt(view, number.end);
    const written = text.slice(start, end);
    if (
      isCalendar(written) ||
      isPrice(written) ||
      ORDER.test(text.slice(Math.max(0, start - ORDER_REACH), start))
    )
      continue;
    if (
      MOBILE.test(number.digits) ||
      FOREIGN.test(number.digits) ||
      ABROAD.test(number.digits) ||
      run.plus ||
      isCalled(text, start, end)
    ) {
      hits.push({
        risk: 'phone-whatsapp',
        start: run.plus ? number.start - 1 : number.start,
        end: number.end,
      });
    }
  }
  // A link says more than the number inside it.
  for (const pattern of [LINKS, MASKED]) {
    for (const match of text.matchAll(pattern)) {
      const hit = {
        risk: 'phone-whatsapp',
        start: view.folded.starts[match.index] ?? 0,
        end: view.folded.ends[match.index + match[0].length - 1] ?? 0,
      };
      if (/^[a-z0-9]/.test(text.slice(match.index - 1, match.index))) continue;
      if (isHelpline(match[0].replace(/\D/g, ''), allowed)) continue;
      hits.splice(0, hits.length, ...hits.filter(other => !overlaps(other, hit)), hit);
    }
  }
  return hits;
}

/** A number that is no mobile number is one only when the words around it, or its brackets, say so. */
function isCalled(text: string, start: number, end: number): boolean {
  if (hasCue(text, start, end, NOT_A_PHONE, 24)) return false;
  return text.charAt(start - 1) === '(' || hasCue(text, start, end, CUE, 40);
}

function looksLikePhone(digits: string, plus: boolean, disguised: boolean, spokenOf: boolean): boolean {
  if (MOBILE.test(digits) || FOREIGN.test(digits) || LANDLINE.test(digits) || ABROAD.test(digits))
    return true;
  if (disguised && BARE_MOBILE.test(digits)) return true;
  if (plus) return digits.length >= 8 && digits.length <= 15;
  if (EIGHT.test(digits)) return spokenOf;
  return digits.length >= 9 && digits.length <= 12 && spokenOf && !/^(?:19|20)\d{6}$/.test(digits);
}

/** Whether these digits are a published helpline, written with or without its prefix. */
export function isHelpline(digits: string, allowed: ReadonlySet<string>): boolean {
  if (digits.length < 2) return false;
  const bare = digits.replace(/^(?:062|62|0)(?=\d{3,})/, '');
  return allowed.has(digits) || allowed.has(bare);
}
