import { tokenise } from '../text/tokens';
import { hashText } from '../text/hash';

/** A key of how something was said, blind to case, slang spelling and emoji; says nothing about who said it. */
export function phrasingKey(quote: string): string {
  const words = tokenise(quote)
    .filter(token => token.kind === 'word' || token.kind === 'number')
    .map(token => token.base);
  return (hashText(words.join(' ')) >>> 0).toString(36);
}

/** The key under which a contested finding is kept. */
export function quietKey(claim: string | null, quote: string): string {
  return `${claim ?? 'unverified'}|${phrasingKey(quote)}`;
}
