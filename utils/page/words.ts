import type { SiteState, WordKey } from './state';

/**
 * Words of TikTok's controls for pages that carry no translation table of their own. The table of the page, in whatever
 * language, comes first; these are its values in saved pages (English, French, Turkish, Chinese) and their Indonesian
 * counterparts.
 */
const KNOWN: Partial<Record<WordKey, readonly string[]>> = {
  comment_tray_default: [
    'Add comment...',
    'Tambahkan komentar...',
    'Ajouter un commentaire…',
    'Yorum ekleyin...',
    '添加评论...',
  ],
  comment_tray_reply_default: [
    'Reply to @{username}',
    'Balas ke @{username}',
    'Balas @{username}',
    'Membalas @{username}',
    'Répondre à @{username}',
    '回复 @{username}',
  ],
  pcWeb_add_reply: ['Add a reply...', 'Tambahkan balasan...', 'Ajouter une réponse…', '回复...'],
  comment_tray_btn: ['Post', 'Posting', 'Kirim', 'Publier', '发布'],
  comment_off: [
    'Comments are turned off',
    'Komentar dinonaktifkan',
    'Les commentaires sont désactivés',
    '评论已关闭',
  ],
  comment_panel_zero: [
    'Be the first to comment!',
    'Start the conversation',
    'Jadilah yang pertama berkomentar!',
    'Sois le premier à commenter!',
    '暂无评论！',
  ],
  creator: [
    'Creator',
    'Kreator',
    'Pembuat',
    'Créateur',
    'Créateur(trice)',
    'İçerik üreticisi',
    '创作者',
    'Tác giả',
  ],
  comment_reply_btn: ['Reply', 'Balas', 'Répondre', 'Yanıtla', '回复'],
  im_hint_send_msg: ['Send a message...', 'Kirim pesan...', 'Envoyer un message…', '发送消息...'],
  im_hint_reply_msg: ['Reply a message...', 'Reply to a message...', 'Balas pesan...'],
  syntheticMedia_feed_bottomBanner_AIGCLabel: [
    'Creator labeled as AI-generated',
    'Creator labelled as AI-generated',
    'Kreator melabeli sebagai buatan AI',
  ],
  aigcInfoPanel_feed_label: ['Contains AI-generated media', 'Berisi media buatan AI', 'AI-generated'],
  seo_user_video_cover: [
    '{videoText} created by {videoAuthor} with {musicAuthor}’s {musicName}',
    '{videoAuthor} 使用 {musicAuthor} 的 {musicName} 创作的 {videoText}',
    '{videoText} dibuat oleh {videoAuthor} dengan {musicAuthor}',
  ],
  audioComments_collapsed_brackets_sticker: ['[Sticker]', '[Stiker]'],
};

/**
 * What stands for `{name}` in a template with several blanks, when it is the first or the last of them: everything before
 * the words that follow it, or after the words that precede it. Null when `text` is not made from the template.
 */
export function partOf(text: string, name: string, key: WordKey, state: SiteState): string | null {
  for (const template of wordsOf(key, state)) {
    const [before, after] = template.split(`{${name}}`);
    if (before === undefined || after === undefined) continue;
    if (before === '') {
      const at = text.lastIndexOf(after.split('{')[0] ?? '');
      if (at > 0) return text.slice(0, at).trim();
    } else if (after === '') {
      const mark = before.slice(before.lastIndexOf('}') + 1);
      const at = text.indexOf(mark);
      if (mark.trim() !== '' && at > 0) return text.slice(at + mark.length).trim();
    }
  }
  return null;
}

/** All values of a control's label: the page's own first. */
export function wordsOf(key: WordKey, state: SiteState): string[] {
  const own = state.words.get(key);
  return [...(own === undefined ? [] : [own]), ...(KNOWN[key] ?? [])];
}

/** True when `text`, without decoration such as "· " or "…", is one of the control's labels. */
export function saysWord(text: string | null, key: WordKey, state: SiteState): boolean {
  if (text === null || text.length > 300) return false;
  const said = bare(text);
  return said !== '' && wordsOf(key, state).some(word => bare(word) === said);
}

/** The name that fills a template such as "Reply to @{username}", or null when `text` is not made from it. */
export function fillOf(text: string, key: WordKey, state: SiteState): string | null {
  for (const template of wordsOf(key, state)) {
    const [before, after] = template.split(/\{[^}]*\}|%[s@]/);
    if (before === undefined || after === undefined) continue;
    const said = text.trim();
    if (said.length < 300 && said.startsWith(before.trimStart()) && said.endsWith(after.trimEnd())) {
      const fill = said.slice(before.trimStart().length, said.length - after.trimEnd().length).trim();
      if (fill !== '') return fill;
    }
  }
  return null;
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·.…!！()]+/g, ' ')
    .trim();
}
