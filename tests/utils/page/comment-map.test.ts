import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { CommentMap } from '../../../utils/page/comment-map';
import type { ReadComment } from '../../../utils/page/comments';

const POST = '7561300000000000001';
const { document } = new JSDOM('<body>').window;

/** A row of the page, as an element that can be asked again for other words. */
function makeRow(): Element {
  const row = document.createElement('div');
  document.body.append(row);
  return row;
}

const comment = (text: string, more: Partial<ReadComment> = {}): Omit<ReadComment, 'row'> => ({
  siteId: null,
  level: 1,
  handle: 'sari.contoh',
  nickname: 'Sari',
  text,
  time: '3-14',
  likes: null,
  creator: false,
  ...more,
});

describe('the comments of a post', () => {
  let map: CommentMap;
  const put = (row: Element, read: Omit<ReadComment, 'row'>) =>
    map.put(row, { ...read, row }, read.text === '');
  const words = () => map.all().map(({ text }) => text);
  beforeEach(() => {
    map = new CommentMap();
    map.begin(POST);
  });

  it('stay known after their rows went to others, and are found again when they come back', () => {
    const row = makeRow();
    put(row, comment('satu'));
    put(row, comment('dua', { handle: 'budi.contoh' }));
    expect(words()).toEqual(['satu', 'dua']);
    const [first, second] = map.all();
    expect(map.rowOf(first?.key ?? '')).toBeNull();
    expect(map.rowOf(second?.key ?? '')).toBe(row);
    put(row, comment('satu'));
    expect(map.rowOf(first?.key ?? '')).toBe(row);
    expect(words()).toEqual(['satu', 'dua']);
  });

  it('are the same under other words of the same person and time: a translation', () => {
    const row = makeRow();
    put(row, comment('I want to tell you'));
    map.takeChange();
    put(row, comment('aku mau cerita'));
    expect(map.takeChange()).toMatchObject({ added: [], changed: [{ text: 'aku mau cerita' }] });
  });

  it('are two when a recycled row goes from one comment of a person to another that is known', () => {
    const [first, second] = [makeRow(), makeRow()];
    put(first, comment('satu'));
    put(second, comment('dua'));
    second.remove();
    put(first, comment('dua'));
    expect(words()).toEqual(['satu', 'dua']);
  });

  it('are told apart in a LIVE chat, where rows are recycled and link to nobody', () => {
    const slot = makeRow();
    const said = { handle: null, time: null };
    put(slot, comment('halo', said));
    put(slot, comment('kak aku mau cerita', said));
    expect(words()).toEqual(['halo', 'kak aku mau cerita']);
  });

  it('are told apart when a person says the same thing twice', () => {
    put(makeRow(), comment('ikut'));
    put(makeRow(), comment('ikut'));
    expect(new Set(map.all().map(({ key }) => key)).size).toBe(2);
  });

  it('keep their keys when the page draws them anew in a layout with ids, and back again', () => {
    const plain = [makeRow(), makeRow()];
    plain.forEach(row => put(row, comment('ikut')));
    const keys = map.all().map(({ key }) => key);
    plain.forEach(row => row.remove());
    const classic = [makeRow(), makeRow()];
    classic.forEach((row, at) => put(row, comment('ikut', { siteId: `760000000000000000${at}` })));
    expect(map.all().map(({ key }) => key)).toEqual(keys);
    expect(map.rowOf(keys[1] ?? '')).toBe(classic[1]);
    put(classic[0]!, comment('diterjemahkan', { siteId: '7600000000000000000' }));
    expect(map.all()).toMatchObject([{ key: keys[0], text: 'diterjemahkan' }, { key: keys[1] }]);
  });

  it('never become one where the site gives them different ids', () => {
    const row = makeRow();
    put(row, comment('ikut', { siteId: '7600000000000000001' }));
    row.remove();
    put(makeRow(), comment('ikut', { siteId: '7600000000000000002' }));
    expect(map.all().map(({ key }) => key)).toEqual(['c7600000000000000001', 'c7600000000000000002']);
  });

  it('count pictures without words once, however often they are drawn, and no more when their words arrive', () => {
    const row = makeRow();
    put(row, comment(''));
    row.remove();
    const again = makeRow();
    put(again, comment(''));
    put(makeRow(), comment('', { handle: 'budi.contoh' }));
    put(makeRow(), comment('halo', { handle: 'dini.contoh' }));
    expect(map.takeChange()).toMatchObject({ wordless: 2, total: 1 });
    put(again, comment('akhirnya ada kata'));
    expect(map.takeChange()).toMatchObject({ wordless: 1, total: 2 });
    expect(map.size).toBe(3);
  });

  it('of the post before are not taken for those of the next until their rows change', () => {
    const row = makeRow();
    put(row, comment('satu'));
    map.takeChange();
    map.begin('7561300000000000002');
    put(row, comment('satu'));
    expect(map.takeChange()).toMatchObject({ added: [], removed: [expect.any(String)] });
    put(row, comment('milik kedua'));
    expect(words()).toEqual(['milik kedua']);
  });

  it('do not grow without end', () => {
    const row = makeRow();
    for (let at = 0; at < 20_050; at++) put(row, comment(`pesan ${at}`, { handle: null, time: null }));
    const all = map.all();
    expect(all).toHaveLength(20_000);
    expect(all[0]?.text).toBe('pesan 50');
  });
});
