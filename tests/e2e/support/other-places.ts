/**
 * The places beside comments where something is published: LIVE chat, private messages, the upload page. Each page keeps
 * what its site would have published in `window.posted`, by the ways in which that site publishes.
 */
export interface OtherPlace {
  kind: 'live' | 'message' | 'caption';
  path: string;
  html: string;
  editor: string;
  /** Null where only Enter sends. */
  button: string | null;
  entersSends: boolean;
}

const draftEditor = (role: string) => `
  <div class="DraftEditor-root"><div class="DraftEditor-editorContainer">
    <div class="notranslate public-DraftEditor-content" contenteditable="true" role="${role}" spellcheck="false" tabindex="0"
      ><div data-contents="true"><div data-block="true"><div class="public-DraftStyleDefault-block"><span><br data-text="true"></span></div></div></div></div>
  </div></div>`;

function page(
  body: string,
  { kind, editor, button, entersSends }: Omit<OtherPlace, 'path' | 'html'>,
): string {
  return `<!doctype html><html lang="id-ID"><head><meta charset="utf-8"><title>contoh</title></head><body>
    <div id="app" style="padding: 300px 40px 40px">${body}</div>
    <script>
      const posted = (window.posted = []);
      const editor = document.querySelector(${JSON.stringify(editor)});
      const send = how => {
        const text = editor.textContent.replaceAll('\\u00a0', ' ').trim();
        if (text !== '') posted.push({ kind: ${JSON.stringify(kind)}, how, text });
      };
      document.querySelector(${JSON.stringify(button)} ?? 'x-none')?.addEventListener('click', () => send('click'));
      if (${String(entersSends)})
        editor.addEventListener('keydown', event => {
          if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); send('enter'); }
        });
    </script></body></html>`;
}

function place(path: string, body: string, rest: Omit<OtherPlace, 'path' | 'html'>): OtherPlace {
  return { path, html: page(body, rest), ...rest };
}

export const OTHER_PLACES: OtherPlace[] = [
  place(
    '/@kreator.contoh/live',
    `<div data-e2e="live-chat-container"><div data-e2e="chat-input">
       <div contenteditable="plaintext-only" maxlength="150" placeholder="Ketik komentar..."></div></div></div>`,
    { kind: 'live', editor: '[data-e2e="chat-input"] > div', button: null, entersSends: true },
  ),
  place(
    '/messages',
    `<div class="css-1--DivChatBottom"><div data-e2e="message-input-area">${draftEditor('textbox')}</div>
       <div class="css-2--DivSendButton"><svg data-e2e="message-send" role="button" width="24" height="24"><rect width="24" height="24"/></svg></div></div>`,
    {
      kind: 'message',
      editor: '[data-e2e="message-input-area"] [contenteditable]',
      button: '[data-e2e="message-send"]',
      entersSends: true,
    },
  ),
  place(
    '/tiktokstudio/upload',
    `${draftEditor('combobox')}<button type="button" data-e2e="post_video_button">Posting</button>`,
    {
      kind: 'caption',
      editor: '.public-DraftEditor-content',
      button: '[data-e2e="post_video_button"]',
      entersSends: false,
    },
  ),
];
