import { findNumber, foldedAt, type DigitView } from './digits';
import { hasCue, overlaps, type Hit } from './hit';
import { isCalendar, isLuhn, isPrice, ORDER } from './ordinary-numbers';

/** Words beside which a long number is a membership or record number. BPJS numbers have no public check digit. */
const CARD =
  /\b(?:bpjs|philhealth|kis|jkn|faskes|peserta|asuransi|insurance|polis|policy|medicare|medicaid|maxicare|medicard|intellicare|hmo|insured|aia|prudential|allianz|manulife|axa|bupa|health card|nhs (?:number|no)|no(?:mor)? kartu|membership|member(?: id)?|klaim)/;
const RECORD =
  /\b(?:no(?:mor)? ?\.? ?rm|rm|rekam medis(?:nya)?|rekam medik|mrn|medical record|medrec|mr(?=\.? ?\d)|uhid|lab(?=\.? ?\d)|chart|hospital (?:number|no)|patient (?:number|no|id)|no(?:mor)? pasien|registrasi)\b/;
/** Records and memberships that carry letters; the words are part of the shape. */
const LETTERED = [
  /\b(?:hospital (?:number|no\.?)|chart|mrn|member(?:ship)?(?: id| no\.?| number)?|polic(?:y|e)(?: no\.?| number)?|polis(?: no\.?| nomor)?|insurance (?:no\.?|number|member id)|medicaid(?: id)?|surat rujukan|rujukan|sep|patient id)\b[^.!?\n]{0,24}?(?=[a-z\d-]*\d)(?:#\s?)?[a-z]{0,4}-?\d[a-z\d-]{4,}/g,
];

/** Numbers of health cards, insurance and medical records; only beside a word that says so. */
export function findHealthRecords(view: DigitView, taken: readonly Hit[]): Hit[] {
  const { text } = view.folded;
  const hits: Hit[] = [];
  for (const run of view.runs) {
    const number = findNumber(run, digits => digits.length >= 4 && digits.length <= 16);
    if (!number || taken.some(hit => hit.start < number.end && number.start < hit.end)) continue;
    const start = foldedAt(view, number.start);
    const end = foldedAt(view, number.end);
    const isCard =
      number.digits.length >= 8 && hasCue(text, start, end, CARD, 40) && !isPhone(number.digits, text);
    const isRecord =
      number.digits.length >= 5 &&
      !/[.,]\d{3}$/.test(text.slice(start, end)) &&
      hasCue(text, start, end - 20, RECORD, 32);
    if (isCard || isRecord) hits.push({ risk: 'health-record-id', start: number.start, end: number.end });
  }
  for (const shape of LETTERED) {
    for (const match of text.matchAll(shape)) {
      if (match[0].replace(/\D/g, '').length < 5) continue;
      const hit = {
        risk: 'health-record-id',
        start: view.folded.starts[match.index] ?? 0,
        end: view.folded.ends[match.index + match[0].length - 1] ?? 0,
      };
      if (!hits.some(other => overlaps(other, hit))) hits.push(hit);
    }
  }
  return hits;
}

function isPhone(digits: string, text: string): boolean {
  return (
    /^(?:0|62)8[1-35-9]\d{7,10}$/.test(digits) &&
    !/^0{3}/.test(digits) &&
    !/\b(?:kis|jkn|peserta)\b/.test(text)
  );
}

const BANK =
  /\b(?:bca|bri|bni|bsi|btn|mandiri|cimb|niaga|danamon|permata|ocbc|maybank|panin|mega|btpn|jenius|jago|seabank|neo|bank|hsbc|barclays|lloyds|monzo|revolut|paypal|venmo|zelle|cashapp|gopay|go-pay|gcash|ovo|dana|shopeepay|spay|linkaja|qris|bdo|bpi|metrobank|landbank|unionbank|natwest|nationwide|santander|halifax|starling|commbank|westpac|anz|dbs|posb|uob|rhb|muamalat|sinarmas|bjb|mpesa|wise|gpay|upi|paynow|payid|duitnow|tng|paytm|phonepe|rek|norek|rekening|account|acc|sort code|tf|trf|transfer|an\.|a\.n|iban|wire|interac)\b/;
const MONEY = /(?:rp|idr|rm|usd|[£$€])\s?[\d.,]+|\d+\s?(?:rb|ribu|k|jt|juta)\b/g;

/** Names that money is sent to: "cashapp $rini", a UPI address. */
const PAY_NAME =
  /\bcash ?app(?: (?:is|to|me))? ?(?:\$|dollar sign ?)[a-z][\w-]{2,20}|(?<![\w.-])[\w.-]{2,40} ?(?:@| at ) ?(?:ok(?:bank|axis|icici|sbi|hdfcbank)|ybl|upi)\b/g;
/** The public call centres of banks and firms. */
const CALL_CENTRE = /^1500\d{3}$/;

/**
 * Bank accounts and wallets, payment cards and IBANs by their check digits. Accounts only beside a bank or wallet word.
 */
export function findAccounts(view: DigitView, taken: readonly Hit[]): Hit[] {
  const { text } = view.folded;
  const hits: Hit[] = [];
  const prices = [...text.matchAll(MONEY)].map(
    match => [match.index, match.index + match[0].length] as const,
  );
  for (const run of view.runs) {
    const number = findNumber(run, digits => digits.length >= 7 && digits.length <= 16);
    if (!number || taken.some(hit => hit.start < number.end && number.start < hit.end)) continue;
    const start = foldedAt(view, number.start);
    const end = foldedAt(view, number.end);
    const written = text.slice(start, end);
    if (prices.some(([from, to]) => from <= start && end <= to) || isPrice(written) || isCalendar(written))
      continue;
    if (CALL_CENTRE.test(number.digits)) continue;
    const before = text.slice(Math.max(0, start - 20), start);
    if (hasCue(text, start, end, BANK, 32) || (isPaymentCard(number.digits) && !ORDER.test(before)))
      hits.push({ risk: 'bank-wallet', start: number.start, end: number.end });
  }
  for (const match of text.matchAll(PAY_NAME)) {
    hits.push({
      risk: 'bank-wallet',
      start: view.folded.starts[match.index] ?? 0,
      end: view.folded.ends[match.index + match[0].length - 1] ?? 0,
    });
  }
  for (const match of text.matchAll(/\b[a-z]{2}\d{2}(?: ?[a-z\d]){11,30}\b/g)) {
    if (!isIban(match[0].replace(/ /g, ''))) continue;
    hits.push({
      risk: 'bank-wallet',
      start: view.folded.starts[match.index] ?? 0,
      end: view.folded.ends[match.index + match[0].length - 1] ?? 0,
    });
  }
  return hits;
}

/** Sixteen digits that begin like a card of one of the large networks. */
function isPaymentCard(digits: string): boolean {
  return /^(?:4|5[1-5]|2[2-7]|6)\d+$/.test(digits) && digits.length === 16 && isLuhn(digits);
}

/** ISO 13616: the country and check digits moved to the end, letters as 10-35, leaves 1 modulo 97. */
function isIban(value: string): boolean {
  if (!/^[a-z]{2}\d{2}[a-z\d]{11,30}$/.test(value)) return false;
  let rest = 0;
  for (const sign of value.slice(4) + value.slice(0, 4)) {
    const part = /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 87);
    for (const digit of part) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
