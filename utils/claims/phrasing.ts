import type { Token } from '../text/reading';
import { tokenise } from '../text/tokens';
import { hashText } from '../text/hash';

/** A key of how something was said, blind to case, slang spelling and emoji; says nothing about who said it. */
export const phrasingKey = (quote: string): string => keyOf(tokenise(quote).filter(isSaid));

/**
 * A key of what some tokens say: their words in order, as standard forms, and whether they ask. Hashtags and emoji stand
 * beside a sentence and are no part of it.
 */
export function sayingKey(tokens: readonly Token[]): string {
  const asks = tokens.some(({ kind, norm }) => kind === 'mark' && norm.includes('?'));
  return keyOf(
    tokens.filter(token => !token.hashtag && isSaid(token)),
    asks ? '?' : '',
  );
}

const isSaid = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

const keyOf = (said: readonly Token[], end = ''): string =>
  (hashText(`${said.map(({ base }) => base).join(' ')}${end}`) >>> 0).toString(36);

/** The key under which a contested finding is kept. */
export function quietKey(claim: string | null, quote: string): string {
  return `${claim ?? 'unverified'}|${phrasingKey(quote)}`;
}
