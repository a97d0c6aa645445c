import type { Place } from './concepts';
import type { ReplyWord } from './words';

/**
 * Personal names by list, or after a title or "si" when the word is no word of the language.
 * Names of authors and public bodies are the business of the frames' excuses.
 */
export function findNames(
  words: readonly ReplyWord[],
  listed: readonly Place[],
  ordinary: readonly Place[],
  titles: readonly Place[],
  text: string,
  isKnown: (word: string) => boolean,
): Place[] {
  const names: Place[] = [];
  const alsoWords = new Set(ordinary.map(({ from }) => from));
  for (const place of listed) {
    if (isContraction(words[place.from])) continue;
    if (!alsoWords.has(place.from) || isUsedAsName(words, place.from, text)) names.push(place);
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

/** "I'll" holds no Will. */
function isContraction(word: ReplyWord | undefined): boolean {
  return word !== undefined && word.surface.includes("'") && !word.surface.endsWith("'s");
}

/** Names that are also words count only with a capital inside a sentence, before a comma, or after a title. */
function isUsedAsName(words: readonly ReplyWord[], at: number, text: string): boolean {
  const word = words[at];
  if (!word) return false;
  const capital = /^[A-Z]/.test(text.slice(word.start, word.start + 1));
  const inside = at > 0 && words[at - 1]?.stop === false;
  if (capital && (inside || text.charAt(word.end) === ',')) return true;
  return /^(?:kak|kakak|bu|ibu|pak|bapak|mas|mbak|mba|dek|si|dr|mr|mrs|ms|bang|om|tante|ya|teh|kang|hi|hai|halo|namanya|named)$/.test(
    words[at - 1]?.surface ?? '',
  );
}

/**
 * Words with a capital inside a sentence that no list knows: names of people, schools, firms and streets in the hands
 * of somebody who types capitals. Neighbours make one place. None in a text that is written in capitals throughout.
 */
export function findProperNouns(
  words: readonly ReplyWord[],
  text: string,
  isKnown: (word: string) => boolean,
): Place[] {
  const places: Place[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (!word || word.kind !== 'word' || words[at - 1]?.stop) continue;
    if (!/^[A-Z][a-z]+/.test(text.slice(word.start, word.end)) || word.forms.some(isKnown)) continue;
    const last = places.at(-1);
    if (last?.to === at) last.to = at + 1;
    else places.push({ from: at, to: at + 1 });
  }
  return places;
}
