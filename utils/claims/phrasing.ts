import type { Token } from '../text/reading';
import { tokenise } from '../text/tokens';
import { hashText } from '../text/hash';

/** A key of how something was said, blind to case, slang spelling and emoji; says nothing about who said it. */
export function phrasingKey(quote: string): string {
  const words = tokenise(quote)
    .filter(token => token.kind === 'word' || token.kind === 'number')
    .map(token => token.base);
  return (hashText(words.join(' ')) >>> 0).toString(36);
}

/**
 * A key of what some tokens say: their words in order, as standard forms, and whether they ask. Hashtags and emoji stand
 * beside a sentence and are no part of it.
 */
export function sayingKey(tokens: readonly Token[]): string {
  const said = tokens.filter(({ kind, hashtag }) => !hashtag && (kind === 'word' || kind === 'number'));
  const asks = tokens.some(({ kind, norm }) => kind === 'mark' && norm.includes('?'));
  return (hashText(`${said.map(({ base }) => base).join(' ')}${asks ? '?' : ''}`) >>> 0).toString(36);
}

/** The key under which a contested finding is kept. */
export function quietKey(claim: string | null, quote: string): string {
  return `${claim ?? 'unverified'}|${phrasingKey(quote)}`;
}
