/** What a nasal prefix makes of the first letter of an Indonesian stem, standard and colloquial ("sayat": "nyayat"). */
const NASAL: Record<string, string[]> = {
  s: ['ny', 'meny'],
  p: ['m', 'mem'],
  t: ['n', 'men'],
  k: ['ng', 'meng'],
  c: ['ny', 'meny', 'nc', 'menc'],
};
const ENDINGS = ['', 'in', 'kan', 'i', 'an', 'nya', 'ku', 'mu', 'innya', 'annya', 'anku'];

/** The forms of an Indonesian verb stem with its usual and its colloquial affixes. */
export function inflect(stem: string): string[] {
  const starts = [stem, ...['di', 'ke', 'ter', 'nge', 'ku'].map(prefix => prefix + stem), ...nasals(stem)];
  return starts.flatMap(start => ENDINGS.map(ending => start + ending));
}

function nasals(stem: string): string[] {
  const first = stem.charAt(0);
  const rest = stem.slice(1);
  const swallowed = NASAL[first];
  if (swallowed) return swallowed.map(prefix => prefix + rest);
  if (/[aeiou]/.test(first)) return [`ng${stem}`, `meng${stem}`];
  if (first === 'g') return [`ng${rest}`, `ngg${rest}`, `meng${stem}`];
  if (first === 'b') return [`m${stem}`, `mem${stem}`];
  if (first === 'j') return [`n${stem}`, `men${stem}`];
  return [`me${stem}`];
}
