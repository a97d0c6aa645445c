import type { Hit } from './hit';

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

/** Vehicle plates: Indonesian ones by shape and region (capitals only), others beside a word for plate. */
export function findPlates(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of text.matchAll(PLATE)) {
    const [whole, region = '', digits = '', series = ''] = match;
    if (!REGIONS.has(region) || NOT_PLATES.test(text.slice(0, match.index))) continue;
    if ((series.length === 1 && digits.length < 3) || digits === '0') continue;
    if (/^(?:PM|AM|WIB|WIT|KM|CM|MG|ML|KG|IU|TH|JT|RB|K|X)$/.test(series) && digits.length < 4) continue;
    hits.push({ risk: 'licence-plate', start: match.index, end: match.index + whole.length });
  }
  for (const match of text.matchAll(NAMED)) {
    if (/\d(?:st|nd|rd|th)$/i.test(match[0])) continue;
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const hit = { risk: 'licence-plate', start, end: match.index + match[0].length };
    if (!hits.some(other => other.start < hit.end && hit.start < other.end)) hits.push(hit);
  }
  return hits;
}
