/** TikTok's limit for a comment, in characters. */
export const COMMENT_LIMIT = 150;

/** What help is called in a wording; null where the packs know none. */
export interface HelpNames {
  helpline: string | null;
  emergency: string | null;
}

const OTHERWISE = {
  id: { helpline: 'layanan bantuan setempat', emergency: 'nomor darurat setempat' },
  en: { helpline: 'a local helpline', emergency: 'the local emergency number' },
};

/**
 * A wording with `{helpline}` and `{emergency}` filled. Where no number is known the words say to look for the local one,
 * so that no wording about danger ever loses its way to help.
 */
export function fillHelp(wording: string, names: HelpNames, language: 'id' | 'en'): string {
  const fill = (slot: keyof HelpNames, opensSentence: boolean): string => {
    const otherwise = OTHERWISE[language][slot];
    return (
      names[slot] ?? (opensSentence ? otherwise.charAt(0).toUpperCase() + otherwise.slice(1) : otherwise)
    );
  };
  return wording.replace(
    /(^|[.!?]\s+)?\{(helpline|emergency)\}/g,
    (_, opens: string | undefined, slot: keyof HelpNames) => (opens ?? '') + fill(slot, opens !== undefined),
  );
}
