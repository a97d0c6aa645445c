import type { Place } from './concepts';
import type { ReplyWord } from './words';

/**
 * Personal names by list, or after a title or "si" when the word is no word of the language.
 * Names of authors and public bodies are the business of the frames' excuses.
 */
export function findNames(
  words: readonly ReplyWord[],
  listed: readonly Place[],
  titles: readonly Place[],
  text: string,
  isKnown: (word: string) => boolean,
): Place[] {
  const names: Place[] = [];
  for (const place of listed) {
    if (isLikelyName(words, place.from, text)) names.push(place);
  }
  for (const title of titles) {
    const word = words[title.to];
    const cue = words[title.from];
    if (
      !word ||
      !cue ||
      words[title.to - 1]?.stop ||
      word.kind !== 'word' ||
      names.some(name => name.from === title.to)
    )
      continue;
    const surface = text.slice(word.start, word.end);
    const capital = /^[A-Z][a-z]+$/.test(surface);
    const afterSi =
      /^(?:si|namanya|bernama|mr|mrs|ms)$/.test(cue.surface) && /^[a-z]{3,}$/.test(word.surface);
    if (word.start === cue.start) continue;
    if ((capital || afterSi) && word.forms.every(form => !isKnown(form))) {
      names.push({ from: title.to, to: title.to + 1 });
    }
  }
  return names.sort((a, b) => a.from - b.from);
}

/** Names that are also words count only with a capital or after a title. */
const AMBIGUOUS =
  /^(?:bunga|cahya|indah|lestari|melati|mawar|intan|citra|sari|mega|maya|hadi|imam|will|mark|max|may|made|queen|restu|teguh|tegar|ruby|amber|jade|holly|bella|ming|wei|lee|ken|dan|rob|made|luna|neng|putra|putri|tri|eko|dwi|surya|bayu|fajar|galih|bima|satria|brown|kim|ali|sam|ben|ima|ika|ria|ira|lia|tia|okta|nanda|dian|gede|mbah|joe|ning|candra|imam|leo|theo|ian|tim|nick|jack|chen|khan|john|tom)$/;

function isLikelyName(words: readonly ReplyWord[], at: number, text: string): boolean {
  const word = words[at];
  if (!word) return false;
  const capital = /^[A-Z]/.test(text.slice(word.start, word.start + 1));
  if (!AMBIGUOUS.test(word.surface)) return true;
  if (capital && (at > 0 || /,/.test(text.slice(word.end, word.end + 1)))) return true;
  return /^(?:kak|kakak|bu|ibu|pak|bapak|mas|mbak|mba|dek|si|dr|mr|mrs|ms|bang|om|tante|ya|teh|kang|hi|hai|halo)$/.test(
    words[at - 1]?.surface ?? '',
  );
}
