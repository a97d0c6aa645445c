import type { DigitView } from './digits';
import type { Hit } from './hit';

/** A mention has a space before its sign, an address none or one on either side. */
const AT = String.raw`(?:@|\s@\s|\s?(?:\(at\)|\[at\]|\{at\}|<at>)\s?)`;
const DOT = String.raw`(?:\s(?:dot|titik)\s|\s?(?:\.|\(dot\)|\[dot\]|\{dot\}|\(titik\)|\[titik\])\s?)`;
const NAME = String.raw`[a-z0-9_+-]+(?:${DOT}[a-z0-9_+-]+)*`;
const HOSTS =
  'gmail|googlemail|yahoo|ymail|hotmail|outlook|icloud|proton(?:mail)?|rocketmail|jimel|jimail|gimel|gemail|google ?mail';
const EMAIL = [
  new RegExp(String.raw`(?<![\w.])${NAME}${AT}[a-z0-9-]+(?:${DOT}[a-z0-9-]+)*${DOT}[a-z]{2,10}\b`, 'g'),
  new RegExp(
    String.raw`(?<![\w.])[a-z0-9_.+-]+(?: (?:dot|titik) [a-z0-9_]+)? (?:at|et) ?(?:${HOSTS}) ?(?:dot|titik|\.) ?[a-z]{2,6}(?: ?(?:dot|titik|\.) ?[a-z]{2})?\b`,
    'g',
  ),
  new RegExp(String.raw`(?<![\w.])[a-z0-9_.+-]+ ?@ ?(?:${HOSTS})\b`, 'g'),
];
const PLATFORM =
  'viber|ig|insta|instagram|tele|telegram|line|discord|snap|snapchat|wechat|skype|kakao|fb|facebook|twitter|threads|tiktok|signal|kik';
/** "rini at gmail" is an address only where a word says so; else somebody looks at gmail. */
const SPOKEN = new RegExp(String.raw`(?<![\w.])[a-z0-9_.+-]+ (?:at|et) (?:${HOSTS})\b`, 'g');
const MAIL = /\b(?:e-?mail|imel|surel|mail me|kirim ke|kontak|contact|hubungi)/;
/** "id line: konselor.rini", "add discord calm#1234", "snap: therapywithgemma". */
const ACCOUNT = [
  /\b[a-z0-9_.]{2,32}#\d{4}\b/g,
  /\blive:[a-z][\w.]{3,30}/g,
  new RegExp(
    String.raw`\b(?:id|user(?:name)?|akun|add)\s(?:${PLATFORM})\s?(?:ku|nya|aku|gue|saya|is|:|=)?\s*[:=]?\s*@?[a-z][\w.]{3,30}`,
    'g',
  ),
  new RegExp(String.raw`\b(?:${PLATFORM}) id\s@?(?=[\w.]*[\d_.])[a-z][\w.]{3,30}`, 'g'),
  new RegExp(String.raw`\b(?:${PLATFORM})(?: id)?\s?[:=]\s?@?[a-z][\w.]{3,30}`, 'g'),
];
/** A name with an underscore is an account wherever a channel is spoken of. */
const UNDERSCORED = /(?<![\w.@/])[a-z][a-z0-9.]*_[a-z0-9_.]*[a-z0-9]/g;
const CHANNEL = new RegExp(String.raw`\b(?:${PLATFORM})(?:ku|nya)?\b`);
const MENTION = /(?<![\w.])@[a-z0-9_](?:[a-z0-9_.]*[a-z0-9_])?/g;
/** Words that make a mentioned account a person's, or one to write to. */
const PERSONAL =
  /\b(?:dm|message|add|tag|her|his|she|he|him|their|is the|dia|nya|ibunya|akunnya|akun(?: tiktok| ig)? dia|akun|kakaknya|adiknya|check on|cek|tell|tolong|pribadi|private|personal|curhat|chat|slow resp|fast resp|reach|ask|temen\w*|temannya|mantan\w*|victim|korban|pelaku|ex)\b|\b(?:ig|tele|telegram|line|discord|snap|insta)\b|nya\b/;
const OFFICIAL =
  /\b(?:official|resmi|follow|credit|kredit|who|kemenkes|himpsi|ipk\w*|unicef|nhs|edukasi|thanks to|makasih|sumber|source|via|by|akun edukasi|kemen\w*|puskesmas\w*)\b/;

/** E-mail addresses, also spelt out, and accounts of private people or private channels. */
export function findContacts(view: DigitView): Hit[] {
  const { text, starts, ends } = view.folded;
  const hits: Hit[] = [];
  const add = (from: number, length: number) => {
    const hit = { risk: 'email-handle', start: starts[from] ?? 0, end: ends[from + length - 1] ?? 0 };
    if (!hits.some(other => other.start < hit.end && hit.start < other.end)) hits.push(hit);
  };
  for (const pattern of [
    ...EMAIL,
    ...(MAIL.test(text) ? [SPOKEN] : []),
    ...ACCOUNT,
    ...(CHANNEL.test(text) ? [UNDERSCORED] : []),
  ]) {
    for (const match of text.matchAll(pattern)) {
      if (!/\b(?:resmi|official)\b/.test(text)) add(match.index, match[0].length);
    }
  }
  for (const match of text.matchAll(MENTION)) {
    const around = text.replace(match[0], ' ');
    const official = OFFICIAL.test(around) || /kemen|himpsi|official|resmi|ipk|who$/.test(match[0]);
    if (PERSONAL.test(around) && !official) add(match.index, match[0].length);
  }
  return hits;
}
