import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);

/** A page of tests/fixtures/pages as a document at this path of the site. Its scripts do not run. */
export function openFixture(file: string, path: string): { document: Document; url: string } {
  const url = `https://www.tiktok.com${path}`;
  const { window } = new JSDOM(readFileSync(new URL(file, PAGES), 'utf8'), { url });
  return { document: window.document, url };
}

/** A body of one's own at this path of the site. */
export function openBody(body: string, path: string): Document {
  return new JSDOM(`<body><div id="app">${body}</div>`, { url: `https://www.tiktok.com${path}` }).window
    .document;
}
