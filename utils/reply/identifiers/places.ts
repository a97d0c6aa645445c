import type { DigitView } from './digits';
import type { Hit } from './hit';

const NUMBER = String.raw`(?:no(?:mor|mer)?\.?\s?)?\d{1,4}[a-z]?`;
const SHAPES = [
  /(?<![\d.])-?\d{1,2}\.\d{3,},\s?-?\d{1,3}\.\d{3,}(?![\d.])/g,
  /(?:https?:\/\/)?(?:maps\.app\.goo\.gl|goo\.gl\/maps|(?:www\.)?google\.[a-z.]+\/maps|maps\.google\.[a-z.]+|waze\.com)\/?\S*/g,
  /\b[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}\b/g,
  new RegExp(
    String.raw`\b(?:jl|jln)\b\.?\s+(?:(?!no\b|nomor\b|nomer\b)[a-z]+\s?){1,4}(?:${NUMBER})?(?:,?\s(?:[a-z]+\s){1,3}[1-9]\d{4}\b)?`,
    'g',
  ),
  new RegExp(
    String.raw`\bjalan\s+(?!kaki|keluar|terus|bareng|jalan|pelan|santai|hidup|tengah|pintas|buntu|sendiri|pagi|sore)(?:[a-z]+\s){1,3}${NUMBER}`,
    'g',
  ),
  new RegExp(String.raw`\b(?:gg|gang)\b\.?\s+(?:[a-z]+\s){1,2}${NUMBER}`, 'g'),
  /\brt\s?\.?\s?\d{1,3}(?:\s?[/,]?\s?(?:rw\s?\.?\s?)?\d{1,3})?/g,
  new RegExp(String.raw`\bblo[ck]k?\s+[a-z]{1,2}\s?\d{0,3}[,\s]+(?:no(?:mor|mer)?|number)\.?\s?\d+`, 'g'),
  new RegExp(
    String.raw`\b(?:komplek|kompleks|perum|perumahan|apartemen|griya|rusun|rusunawa|dsn|dusun)\b\.?\s[^.!?\n]{2,30}?(?:blok|no(?:mor|mer)?|tower|unit|kamar|rt)\.?\s?[a-z]?\d+`,
    'g',
  ),
  /\b(?:kode pos|postal code|postcode|zip(?: code)?)\s*:?\s*[1-9]\d{4}\b/g,
  /\b\d{1,4}[a-z]?\s(?:[a-z']+\s){1,2}(?:street|(?<!\b(?:at|of|from|in)\s)st|road|rd|close|lane|avenue|ave|drive|crescent|terrace|court|way|grove|gardens|place)\b(?:,?\s(?:flat|apt|apartment|unit)\s?\d+[a-z]?)?/g,
  /\b(?:flat|apt|apartment|unit|kamar|room)\s\d+[a-z]?,?\s(?:[a-z]+\s){0,3}(?:house|building|tower|asrama|kos\w*|dorm)\b/g,
  /\b(?:asrama|kos|kosan|kost|dorm)\b[^.!?\n]{0,24}\b(?:kamar|lantai|room|floor|lt)\s?\d+/g,
];
/** A British postcode looks like many codes; it counts beside a word of living somewhere. */
const UK_POSTCODE = /\b[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}\b/g;
const UK_POSTCODE_CUE = /\b(?:lives?|living|address|post ?code|house|flat|street|road|home|moved|round)\b/;
/** A public office may stand with its street. */
const PUBLIC =
  /\b(?:klinik kami|kantor (?:kami|resmi)|seminar|acara|event|venue|puskesmas|perpustakaan|library|museum|rsud|alamat resmi|stadium)\b/;

/** Addresses, coordinates and map links by shape. Who is there is the business of the frames. */
export function findPlaces(view: DigitView): Hit[] {
  const { text, starts, ends } = view.folded;
  if (PUBLIC.test(text) && !/\b(?:rumah|kos|tinggal|lives|house|klien|client)/.test(text)) return [];
  const hits: Hit[] = [];
  for (const shape of UK_POSTCODE_CUE.test(text) ? [...SHAPES, UK_POSTCODE] : SHAPES) {
    for (const match of text.matchAll(shape)) {
      if (!isOnEarth(match[0])) continue;
      const length = match[0].trimEnd().length;
      const hit = {
        risk: 'address-location',
        start: starts[match.index] ?? 0,
        end: ends[match.index + length - 1] ?? 0,
      };
      const near = hits.find(other => hit.start <= other.end + 8 && other.start <= hit.end + 8);
      if (near) {
        near.start = Math.min(near.start, hit.start);
        near.end = Math.max(near.end, hit.end);
      } else {
        hits.push(hit);
      }
    }
  }
  return hits;
}

/** Two decimal numbers are a place only within the bounds of latitude and longitude. */
function isOnEarth(match: string): boolean {
  const pair = /^(-?\d+\.\d+),\s?(-?\d+\.\d+)$/.exec(match);
  return pair === null || (Math.abs(Number(pair[1])) <= 90 && Math.abs(Number(pair[2])) <= 180);
}
