/**
 * The tokens are written for a page or a host; our element in the page carries no attribute a page could read, so the
 * theme stands on an element inside the root instead.
 *
 * @param tokens text of components/tokens.css
 */
export function scopeTokens(tokens: string): string {
  return tokens
    .replaceAll(/:host\((:not\([^)]*\)|\[[^\]]*\])\)/g, '.ours$1')
    .replaceAll(/:host\b/g, '.ours');
}
