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
  const topics =
    'claim' in about ? [about.claim.topic] : about.topics.map(strip).filter(topic => topic !== '');
  const translated = topics.map(topic => {
    const group = synonyms.find(
      ({ id, terms_id, terms_en }) =>
        id === topic || [...terms_id, ...terms_en].some(term => term === topic.toLowerCase()),
    );
    const own = topic.replaceAll('-', ' ');
    return { id: group?.terms_id[0] ?? own, en: group?.terms_en[0] ?? own };
  });
  return {
    id: unique(translated.map(topic => topic.id)),
    en: unique(translated.map(topic => topic.en)),
  };
}

/** Handles, links and numbers name a person or a place, and are never suggested. */
const strip = (topic: string) =>
  topic
    .replace(/(?:https?:\/\/|www\.)\S+|@\S+|\d{3,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);

const unique = (words: readonly string[]) => [...new Set(words)].join(' ');
