import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../page/read';
import type { PageReading } from '../page/post';

const USAGE = 'Usage: npm run -s read -- FILE.html --url https://www.tiktok.com/...';

/**
 * What the page room reads from a saved page, as the text of one JSON object.
 *
 * @param args as on the command line: FILE.html --url URL
 * @throws Error with one line for the person at the keyboard
 */
export function readSavedPage(args: string[]): string {
  const { file, url } = readArguments(args);
  return `${JSON.stringify(output(readPage(openPage(file, url), url)), null, 2)}\n`;
}

function readArguments(args: string[]): { file: string; url: string } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.url === undefined) throw new Error(USAGE);
  if (!URL.canParse(values.url)) throw new Error(`Not an address: ${values.url}\n${USAGE}`);
  if (!/^https?:\/\/([\w-]+\.)*tiktok\.com(?:\/|$)/i.test(values.url)) {
    throw new Error(`Not an address of tiktok.com: ${values.url}`);
  }
  return { file, url: values.url };
}

/** Saved pages of the site have 0.2 to 3 MB. */
const LARGEST = 50_000_000;

/** Scripts of the page never run and nothing is loaded; fragments without head or body are completed by the parser. */
function openPage(file: string, url: string): Document {
  const html = readText(file);
  if (html.trim() === '') throw new Error(`The file is empty: ${file}`);
  if (html.includes('\0') || !/<[a-z!]/i.test(html)) throw new Error(`Not a saved page (HTML): ${file}`);
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

function readText(file: string): string {
  try {
    if (statSync(file).size <= LARGEST) return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Cannot read the file: ${file}`);
  }
  throw new Error(`The file is too large for a saved page: ${file}`);
}

/** The format is stable; see the README. What only some pages have (a grid's captions, mentions) follows where there is any. */
function output(page: PageReading): Record<string, unknown> {
  const { kind, id, url, author, caption, hashtags, onScreenText, subtitles, commentCount, health } = page;
  return {
    kind,
    id,
    url,
    author: { handle: author.handle, nickname: author.nickname, verified: author.verified },
    caption,
    hashtags,
    onScreenText,
    subtitles,
    commentCount,
    comments: page.comments.map(({ level, handle, nickname, text, time, likes, creator }) => ({
      level,
      handle,
      nickname,
      text,
      time,
      likes,
      creator,
    })),
    composers: page.composers,
    health,
    ...(author.bio === null ? {} : { bio: author.bio }),
    ...(page.mentions.length === 0 ? {} : { mentions: page.mentions }),
    ...(page.aiGenerated === null ? {} : { aiGenerated: page.aiGenerated }),
    ...(page.wordlessComments === 0 ? {} : { wordlessComments: page.wordlessComments }),
    ...(page.cards.length === 0 ? {} : { cards: page.cards }),
  };
}
