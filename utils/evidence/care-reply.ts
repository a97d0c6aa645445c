import type { Helpline } from '../packs/schema';

/** TikTok's limit for a comment, in characters. */
export const COMMENT_LIMIT = 150;

/** What a helpline is called in a reply: "119 ext 8", not the whole name with its ministry. */
export function shortName({
  phone,
  name,
  text,
  whatsapp,
}: Pick<Helpline, 'phone' | 'name' | 'text' | 'whatsapp'>): string {
  const reach = phone?.replace('ext. ', 'ext ') ?? text ?? whatsapp;
  const plain = name.replace(/\s*[(-].*$/, '').trim();
  if (reach === null) return plain;
  if (reach.startsWith('119 ext')) return reach;
  return plain.includes(reach) || `${plain} ${reach}`.length > 40 ? reach : `${plain} ${reach}`;
}

/**
 * A reply with `{helpline}` and `{emergency}` filled. Without a helpline the sentence that names it is left out, so
 * that no reply ever shows a gap.
 */
export function fillReply(
  template: string,
  { helpline, emergency }: { helpline: Helpline | null; emergency: Helpline | null },
): string {
  const names: Record<string, string | null> = {
    '{helpline}': helpline && shortName(helpline),
    '{emergency}': emergency?.phone ?? null,
  };
  return template
    .split(/(?<=[.?!])\s+/)
    .filter(
      sentence => !Object.entries(names).some(([slot, name]) => name === null && sentence.includes(slot)),
    )
    .map(sentence =>
      Object.entries(names).reduce((text, [slot, name]) => text.replaceAll(slot, name ?? ''), sentence),
    )
    .join(' ');
}
