import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../../utils/command-line/saved-page';

const SCRIPT = fileURLToPath(new URL('../../../utils/command-line/read.ts', import.meta.url));
const FIXTURE = fileURLToPath(new URL('../../fixtures/pages/permalink.html', import.meta.url));
const POST = 'https://www.tiktok.com/@kreator.contoh/video/7561300000000000001';
const folder = mkdtempSync(join(tmpdir(), 'rujukan-read-'));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function problemOf(args: readonly string[]): string {
  try {
    readSavedPage([...args]);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('npm run read', () => {
  it('prints one JSON object in the order of the README', () => {
    const page = JSON.parse(readSavedPage([FIXTURE, '--url', POST])) as Record<string, unknown>;
    expect(Object.keys(page).slice(0, 12)).toEqual(
      'kind id url author caption hashtags onScreenText subtitles commentCount comments composers health'.split(
        ' ',
      ),
    );
    expect(page).toMatchObject({ kind: 'video', author: { handle: 'kreator.contoh', verified: true } });
  });

  it.each([
    ['no file', [], /^Usage:/],
    ['no address', [FIXTURE], /^Usage:/],
    ['two files', [FIXTURE, FIXTURE, '--url', POST], /^Usage:/],
    ['an unknown option', [FIXTURE, '--adress', POST], /--adress/],
    ['no real address', [FIXTURE, '--url', 'tiktok'], /^Not an address/],
    [
      'the address of another site',
      [FIXTURE, '--url', 'https://tiktok.com.example.org/'],
      /^Not an address of tiktok\.com/,
    ],
    ['a file that is not there', [join(folder, 'nothing.html'), '--url', POST], /^Cannot read the file/],
    ['a folder', [folder, '--url', POST], /^Cannot read the file/],
    ['an empty file', [write('empty.html', ''), '--url', POST], /^The file is empty/],
    [
      'a picture',
      [write('picture.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1])), '--url', POST],
      /^Not a saved page/,
    ],
    ['a text that is no page', [write('notes.txt', 'catatan rapat'), '--url', POST], /^Not a saved page/],
    [
      'a file beyond all pages',
      [write('huge.html', '<p>'.padEnd(50_000_001, 'x')), '--url', POST],
      /^The file is too large/,
    ],
  ] as const)(
    'says in one line what is wrong with %s',
    (_, args, words) => {
      const said = problemOf(args);
      expect(said).toMatch(words);
    },
    60_000,
  );

  it.each([
    ['permalink.html', '/@kreator.contoh/video/7561300000000000001', 'video', 'comments'],
    ['photo.html', '/@kreator.contoh/photo/7561300000000000001', 'photo', 'comments'],
    ['feed-sidebar.html', '/foryou', 'feed', 'comments'],
    ['browse-modal.html', '/@kreator.contoh/video/7561300000000000001', 'browse', 'comments'],
    ['search-viewer.html', '/search?q=panik', 'search', 'comments'],
    ['live.html', '/@kreator.contoh/live', 'live', 'comments'],
    ['profile-grid.html', '/@kreator.contoh', 'profile', 'cards'],
    ['explore-grid.html', '/explore', 'explore', 'cards'],
    ['messages.html', '/messages', 'messages', 'composers'],
    ['studio.html', '/tiktokstudio/upload', 'studio', 'composers'],
  ])('reads %s, saved from %s, as a page of kind %s with %s', (file, path, kind, field) => {
    const saved = fileURLToPath(new URL(`../../fixtures/pages/${file}`, import.meta.url));
    const page = JSON.parse(readSavedPage([saved, '--url', `https://www.tiktok.com${path}`])) as Record<
      string,
      unknown
    >;
    expect(page['kind']).toBe(kind);
    expect(page[field]).not.toHaveLength(0);
  });

  it('reads a page without a post as one that shows none', () => {
    const blank = write('blank.html', '<!doctype html><title>x</title><body></body>');
    expect(JSON.parse(readSavedPage([blank, '--url', POST]))).toMatchObject({
      caption: null,
      comments: [],
      health: { caption: 'missing' },
    });
  });

  it('ends with an error code and nothing on the output where it fails', () => {
    const run = () =>
      execFileSync(
        process.execPath,
        ['--import', 'tsx', SCRIPT, join(folder, 'nothing.html'), '--url', POST],
        {
          stdio: 'pipe',
        },
      );
    expect(run).toThrow(expect.objectContaining({ status: 1, stdout: Buffer.from('') }) as Error);
  }, 60_000);
});
