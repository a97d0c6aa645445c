import { overlaps, type Hit } from './hit';

/** Region letters of Indonesian plates (list of Polres Yogyakarta; those of the outer islands completed from usage). */
const REGIONS = new Set(
  'A B D E F T Z G H K R AA AD AB L M N P S W AE AG BL BK BB BA BM BP BG BH BD BN BE KB DA KT DB DN DD DE DS DK DR EA EB ED KH KU DL DM DT DP DW DC DG PA PB'.split(
    ' ',
  ),
);
const PLATE = /(?<![A-Za-z0-9])([A-Z]{1,2})[ .-]?(\d{1,4})[ .-]?([A-Z]{1,3})(?![A-Za-z0-9])/g;
const NOT_PLATES =
  /\b(?:kelas|ruang|room|gate|vitamin|bus|jurusan|iso|icd|kode|blok|lantai|transjakarta|gedung|type|tipe|level)\s$/i;
const CUE = String.raw`(?:plat(?:e|nya|s)?|number plate|licen[cs]e|nopol|nomor polisi|nomer polisi|nmr polisi|no polisi|rego|registration)`;
/** With the word beside it any plate of the world counts, in any case. */
const NAMED = new RegExp(
  String.raw`\b${CUE}\b[^.!?\n]{0,24}?((?=[a-z0-9 -]*\d)(?:[a-z]{1,3}[ -]?\d{2,4}(?:[ -]?[a-z]{1,3})?|\d{1,3}[a-z]{2,3}[ -]?\d[a-z]{2}|[a-z]{2}\d{2} ?[a-z]{3}))\b`,
  'gi',
);

/**
 * Plates of other countries, in capitals: British and Indian ones (the first group) by their shape alone; Malaysian,
 * Singaporean, Philippine and American ones, which look like many codes, in a text that speaks of a vehicle.
 */
const FOREIGN =
  /(?<![A-Za-z0-9-])(?:([A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{2} ?\d{2} ?[A-Z]{1,2} ?\d{4})|[A-Z]{3} ?\d{3,4}(?: ?[A-Z])?|\d[A-Z]{3}\d{3}|[A-Z]{2} \d{3}-\d{3}|\d[A-Z]{2} \d[A-Z]{2})(?![A-Za-z0-9-])/g;
const VEHICLE =
  /\b(?:car|cars|sedan|suv|van|truck|lorry|ute|jeepney|taxi|cab|scooter|motorbike|motorcycle|bike|pickup|ranger|hatchback|mobil|mobilnya|motor|motornya|angkot|ojek|grab|gojek|myvi|avanza|innova|xenia|toyota|honda|yamaha|suzuki|perodua|proton|parked|parkir|driver|drove|drives|drop(?:ped|s)?|plate|road rage|kereta)\b/i;

/** Vehicle plates: Indonesian ones by shape and region (capitals only), others beside a word for plate. */
export function findPlates(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(PLATE)) {
    const [whole, region = '', digits = '', series = ''] = match;
    if (!REGIONS.has(region) || NOT_PLATES.test(text.slice(0, match.index))) continue;
    if (digits.length === 1 && whole.length === region.length + 1 + series.length) continue;
    if ((series.length === 1 && digits.length < 3) || digits === '0') continue;
    if (/^(?:PM|AM|WIB|WIT|KM|CM|MG|ML|KG|IU|TH|JT|RB|K|X)$/.test(series) && digits.length < 4) continue;
    hits.push({ risk: 'licence-plate', start: match.index, end: match.index + whole.length });
  }
  for (const match of text.matchAll(FOREIGN)) {
    const known = match[1] !== undefined;
    if (known || VEHICLE.test(text)) add(hits, match.index, match[0].length);
  }
  for (const match of text.matchAll(NAMED)) {
    if (/\d(?:st|nd|rd|th)$/i.test(match[0])) continue;
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    add(hits, start, match.index + match[0].length - start);
  }
  return hits;
}

function add(hits: Hit[], start: number, length: number): void {
  const hit = { risk: 'licence-plate', start, end: start + length };
  if (!hits.some(other => overlaps(other, hit))) hits.push(hit);
}
