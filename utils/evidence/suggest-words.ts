import type { Claim, Synonyms } from './library';

/**
 * Words for a search elsewhere, never the text of a person: for a known claim what it is about, for an unknown one the
 * words about mental health that were recognised in it, put into both languages where the library knows how. The user
 * sees and edits them before anything is sent.
 */
export function suggestWords(
  about: { claim: Pick<Claim, 'topic' | 'statement'> } | { topics: readonly string[] },
  synonyms: Synonyms,
): Record<'id' | 'en', string> {
  const topics = 'claim' in about ? [about.claim.topic.replaceAll('-', ' ')] : about.topics.map(strip);
  const translated = topics.flatMap(topic => translate(topic, synonyms));
  return {
    id: unique(translated.map(topic => topic.id)),
    en: unique(translated.map(topic => topic.en)),
  };
}

/** Takes the longest known words first; what is not known stays as it is. */
function translate(topic: string, synonyms: Synonyms): Record<'id' | 'en', string>[] {
  const words = topic.split(' ').filter(word => word !== '');
  const found: Record<'id' | 'en', string>[] = [];
  for (let from = 0; from < words.length;) {
    let length = Math.min(LONGEST_TERM, words.length - from);
    let group;
    for (; length > 0; length--) {
      const term = words
        .slice(from, from + length)
        .join(' ')
        .toLowerCase();
      group = synonyms.find(
        ({ id, terms_id, terms_en }) =>
          id.replaceAll('-', ' ') === term || terms_id.includes(term) || terms_en.includes(term),
      );
      if (group) break;
    }
    const own = words[from] ?? '';
    found.push({ id: group?.terms_id[0] ?? own, en: group?.terms_en[0] ?? own });
    from += Math.max(1, length);
  }
  return found;
}

/** In words. */
const LONGEST_TERM = 4;

/** Handles, links and numbers name a person or a place, and are never suggested. */
const strip = (topic: string) =>
  topic
    .replace(/(?:https?:\/\/|www\.)\S+|@\S+|\d{3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);

const unique = (words: readonly string[]) => [...new Set(words)].join(' ');
