import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../page/read';
import type { PageReading } from '../page/post';

/** `npm run -s read -- FILE.html --url URL`: what the page room reads from a saved page, as one JSON object. */
const USAGE = 'Usage: npm run -s read -- FILE.html --url https://www.tiktok.com/...';

try {
  const { file, url } = readArguments();
  process.stdout.write(`${JSON.stringify(output(readPage(openPage(file, url), url)), null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function readArguments(): { file: string; url: string } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || values.url === undefined) throw new Error(USAGE);
  if (!URL.canParse(values.url)) throw new Error(`Not an address: ${values.url}\n${USAGE}`);
  if (!/^https?:\/\/([\w-]+\.)*tiktok\.com(?:\/|$)/i.test(values.url)) {
    throw new Error(`Not an address of tiktok.com: ${values.url}`);
  }
  return { file, url: values.url };
}

/** Scripts of the page never run and nothing is loaded; fragments without head or body are completed by the parser. */
function openPage(file: string, url: string): Document {
  let html: string;
  try {
    html = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`Cannot read the file: ${file}`);
  }
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
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
