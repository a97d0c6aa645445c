import type { Reading } from '../../text/reading';
import { findContacts } from './contacts';
import { readDigits } from './digits';
import { overlaps, type Hit } from './hit';
import { findNationalIds } from './national-id';
import { findPhones } from './phone';
import { findPlaces } from './places';
import { findPlates } from './plates';
import { findAccounts, findHealthRecords } from './records';

/** A wallet's own number: told once, as what the sentence gives it for. */
const WALLET =
  /\b(?:gopay|go-pay|gpay|gcash|ovo|dana|shopeepay|spay|linkaja|maya|paypal|venmo|paynow|payid|duitnow|tng|upi|paytm|phonepe)\b(?:\s+[a-z']+){0,3}\s*[:=]?\s*$/i;

/** Everything in a text that identifies or reaches a person by its shape. `helplines` are always allowed. */
export function findIdentifiers(reading: Reading, helplines: ReadonlySet<string>): Hit[] {
  const view = readDigits(reading.text);
  const ids = findNationalIds(view);
  const records = findHealthRecords(view, ids);
  const accounts = findAccounts(view, [...ids, ...records]);
  const places = findPlaces(view);
  const phones = findPhones(view, [...ids, ...records, ...places], helplines);
  const mobile = new Set(
    phones.filter(phone => /^\W*(?:\+?62|0)?8|wa|t\.me/.test(reading.text.slice(phone.start, phone.end))),
  );
  return [
    ...ids,
    ...records,
    ...accounts,
    ...phones.filter(
      phone =>
        !accounts.some(account => overlaps(account, phone)) ||
        (mobile.has(phone) && !WALLET.test(reading.text.slice(0, phone.start))),
    ),
    ...findContacts(view),
    ...findPlates(reading.text),
    ...places,
  ];
}
