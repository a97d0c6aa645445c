const DATE = String.raw`(?:\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|(?:19|20)\d{2})`;
const CLOCK = String.raw`(?:[01]?\d|2[0-3])[.:][0-5]\d`;
const CALENDAR = new RegExp(String.raw`^(?:(?:${DATE}|${CLOCK})(?:[\s\-–,~]+|$))+$`);
/** A run that was cut inside a date: what is left begins with its day or month ("08-2024 10.00"). */
const CUT_DATE = new RegExp(String.raw`^\d{1,2}[-./](?:19|20)\d{2}(?:[\s\-–,~]+${CLOCK})*$`);
const PRICE = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$/;

/** Words right before the number of an order, a parcel or a voucher. */
export const ORDER =
  /\b(?:resi|awb|tracking|order|pesanan|invoice|inv|transaksi|booking|kode promo|voucher|kode unik|pmid|isbn|doi)\b[^a-z]*$/;

/** Dates with a year of four digits, times of day, or several of them: no number to call or to pay to. */
export function isCalendar(written: string): boolean {
  return CALENDAR.test(written) || CUT_DATE.test(written);
}

/** Thousands set apart by dots ("12.500.000"): an amount or a count. */
export function isPrice(written: string): boolean {
  return PRICE.test(written);
}

/** The check digit of payment cards (ISO/IEC 7812). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = Number(digits.charAt(digits.length - 1 - i)) * (i % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
