import { describe, expect, it } from 'vitest';
import { readPlace } from '../../utils/messages';
import { isOwnPage, isTikTokTab } from '../../utils/senders';

const own = { id: 'rujukan', getURL: (path: string) => `chrome-extension://rujukan${path}` };
const tab = { id: 7 } as never;

describe('who may ask', () => {
  it('takes a page of the extension for its own, and nothing else', () => {
    expect(isOwnPage({ id: 'rujukan', url: 'chrome-extension://rujukan/sidepanel.html' }, own)).toBe(true);
    expect(isOwnPage({ id: 'rujukan', url: 'https://www.tiktok.com/' }, own)).toBe(false);
    expect(isOwnPage({ id: 'other', url: 'chrome-extension://rujukan/sidepanel.html' }, own)).toBe(false);
    expect(isOwnPage({ id: 'rujukan', url: 'chrome-extension://rujukan.evil/x' }, own)).toBe(false);
  });

  it('takes the top frame of a TikTok tab for the page, and nothing else', () => {
    const page = { id: 'rujukan', url: 'https://www.tiktok.com/@a', frameId: 0, tab };
    expect(isTikTokTab(page, own)).toBe(true);
    expect(isTikTokTab({ ...page, frameId: 3 }, own)).toBe(false);
    expect(isTikTokTab({ ...page, url: 'https://www.tiktok.com.evil.example/' }, own)).toBe(false);
    expect(isTikTokTab({ ...page, url: 'not an address' }, own)).toBe(false);
    expect(isTikTokTab({ id: page.id, url: page.url, frameId: 0 }, own)).toBe(false);
  });
});

it('reads a place out of a message, and nothing out of anything else', () => {
  expect(readPlace({ kind: 'comment', key: 'k1' })).toEqual({ kind: 'comment', key: 'k1' });
  expect(readPlace({ kind: 'composer', key: 'x' })).toEqual({ kind: 'composer' });
  for (const wrong of [
    null,
    'comment',
    { kind: 'comment' },
    { kind: 'comment', key: 'x'.repeat(201) },
    { kind: 'tab', key: 'a' },
  ]) {
    expect(readPlace(wrong)).toBeNull();
  }
});
