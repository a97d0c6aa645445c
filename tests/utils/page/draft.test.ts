import { array, assert, constantFrom, nat, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../utils/page/draft';
import { openBody } from './open-fixture';

const POST = '/@a.contoh/video/7561300000000000001';

const page = openBody('', POST);

function editor(inside: string): Element {
  page.body.innerHTML = `<div contenteditable="true">${inside}</div>`;
  return page.querySelector('[contenteditable]')!;
}
const block = (inside: string) => `<div data-block="true"><div><span>${inside}</span></div></div>`;
const words = (text: string) => `<span data-text="true">${text}</span>`;
const drafted = (...blocks: string[]) =>
  editor(`<div data-contents="true">${blocks.map(block).join('')}</div>`);

describe('a draft', () => {
  it('has a line per block, and an empty one where the block is empty', () => {
    const { text } = readDraft(drafted(words('halo kak'), '<br data-text="true">', words('sampai besok')));
    expect(text).toBe('halo kak\n\nsampai besok');
  });

  it('is what the user sees: mentions, emoji pictures, plain spaces', () => {
    const mention = '<span class="x-StyledMentionUsernameText"><span data-text="true">@sari</span></span>';
    const { text } = readDraft(drafted(`${mention}${words('&nbsp;semangat ')}<img alt="😂">`));
    expect(text).toBe('@sari semangat 😂');
  });

  it('may be written in an editor without blocks', () => {
    expect(readDraft(editor('satu<div>dua</div><div>tiga<br></div>')).text).toBe('satu\ndua\ntiga');
    expect(readDraft(editor('satu<br>dua<br>')).text).toBe('satu\ndua');
  });

  it('may be written in a field', () => {
    const document = openBody('<textarea>halo\u00a0kak</textarea><input value="satu">', POST);
    expect(readDraft(document.querySelector('textarea')!).text).toBe('halo kak');
    expect(readDraft(document.querySelector('input')!).rangeAt(0, 2)).toBeNull();
  });

  it('is not its placeholder, and not what another extension put there', () => {
    const inside = '<div class="public-DraftEditorPlaceholder-root">Tambahkan komentar...</div>';
    expect(readDraft(editor(`${inside}<grammarly-mark>x</grammarly-mark>halo`)).text).toBe('halo');
  });
});

describe('the place of words in the page', () => {
  it('is where they stand, across parts and lines', () => {
    const draft = readDraft(
      drafted(`${words('sampai ketemu ')}<b>${words('Sarah')}</b>`, words('hari Selasa')),
    );
    const at = draft.text.indexOf('Sarah');
    expect(draft.rangeAt(at, at + 5)?.toString()).toBe('Sarah');
    expect(draft.rangeAt(at - 7, at + 10)?.toString()).toBe('ketemu Sarahhari');
  });

  it('is nowhere for an empty span, and for one outside of the text', () => {
    const draft = readDraft(drafted(words('halo')));
    expect(draft.rangeAt(2, 2)).toBeNull();
    expect(draft.rangeAt(3, 1)).toBeNull();
    expect(draft.rangeAt(10, 20)).toBeNull();
    expect(readDraft(drafted('<br data-text="true">')).rangeAt(0, 1)).toBeNull();
  });

  it('holds exactly the words that were asked for, whatever the draft', () => {
    const part = constantFrom('halo', 'kak ', '😂', ' ', 'a\u00a0b', '@sari', '𝓐', 'é');
    const lines = array(array(part, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    assert(
      property(record({ lines, from: nat(60), size: nat(60) }), ({ lines, from, size }) => {
        const draft = readDraft(drafted(...lines.map(parts => parts.map(words).join(''))));
        expect(draft.text).toBe(
          lines
            .map(parts => parts.join(''))
            .join('\n')
            .replaceAll('\u00a0', ' '),
        );
        const asked = draft.text.slice(from, from + size);
        const range = draft.rangeAt(from, from + size);
        const found = range?.toString().replaceAll('\u00a0', ' ') ?? '';
        expect(found).toBe(asked.replaceAll('\n', ''));
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever the editor holds', () => {
    assert(
      property(
        array(
          constantFrom('<p>', '</p>', '<br>', '<img alt=x>', '<div data-block="true">', 'kata', '\uD800'),
        ),
        nat(40),
        nat(40),
        string(),
        (parts, from, to, text) => {
          const draft = readDraft(editor(parts.join('') + text));
          draft.rangeAt(from, to);
          return typeof draft.text === 'string';
        },
      ),
      { numRuns: 80 },
    );
  });
});
