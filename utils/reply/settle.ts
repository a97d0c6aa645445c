import type { Place } from './concepts';
import type { FrameHit } from './features';
import type { Hit } from './identifiers/hit';
import { hasConcept, placesOf, type Draft } from './read-draft';

/** What two risks say about each other: a label for somebody absent is no label for the reader. */
export function settle(
  draft: Draft,
  parent: Draft | null,
  hits: readonly Hit[],
  frames: readonly FrameHit[],
): Hit[] {
  const has = (risk: string) => hits.some(hit => hit.risk === risk);
  const absent = frames.some(({ risk }) => risk === 'diagnoses-absent-person');
  const unrelated = parent !== null && answersPublicThanks(draft, parent);
  const known =
    (parent !== null && (answersByName(draft, parent) || asksForBooks(parent))) ||
    speaksOfPublicFigures(draft) ||
    greetsOnly(draft);
  return hits.filter(
    ({ risk }) =>
      !(risk === 'diagnoses-public' && absent && has('diagnoses-absent-person')) &&
      !(risk === 'diagnoses-public' && tellsOfSelf(draft)) &&
      !(risk === 'client-story-vague' && speaksOfAllClients(draft)) &&
      !(risk === 'names-person-case' && known) &&
      !(risk === 'birth-date' && hasConcept(draft, 'publicfigure')) &&
      !(risk === 'confirm-relationship' && unrelated),
  );
}

/** The comment is about a webinar, a video or somebody else's therapist, and the draft itself speaks of no service. */
function answersPublicThanks(draft: Draft, parent: Draft): boolean {
  return hasConcept(parent, 'notclient') && !hasConcept(draft, ...RELATION);
}

const RELATION = [
  '%session',
  '%mysession',
  '%withme',
  '%ourplace',
  '%schedule',
  '%homework',
  '%remember',
  '%client',
  '%careverb',
];

/** What makes a case of a name that is only greeted. */
const CASE = [
  '%condition',
  '%medfact',
  '%symptom',
  '%drug',
  '%outing',
  '%substance',
  '%attempt',
  '%childharm',
  '%test',
  '%hospital',
  '%privatefact',
  '%together',
  '%youdid',
  '%thankattend',
  '%remember',
  '%compared',
  '%homework',
  '%schedule',
  '%mysession',
  '%ourplace',
  '%careverb',
  '%kinyour',
  '%client',
  '%gossip',
  '%minorcue',
  '#class',
  '#school',
  '#age',
  '#time',
  '#date',
];
const GREETING =
  /^(?:halo|hallo|hai|hi|hey|hello|dear|morning|evening|pagi|siang|sore|malam|assalamualaikum)$/;

/** "Halo kak Sinta, coba ke puskesmas": every name is greeted, and nothing of a case is told. */
function greetsOnly(draft: Draft): boolean {
  if (hasConcept(draft, ...CASE) || draft.text.includes('?')) return false;
  const names = placesOf(draft, '#name');
  return names.length > 0 && names.every(({ from }) => isGreeted(draft, from));
}

function isGreeted({ words }: Draft, at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ surface }) => GREETING.test(surface));
}

const USUALLY = /^(?:sering|biasanya|umumnya|kebanyakan|often|usually|typically|tend|sometimes|generally)$/;

/** "Klien sering bilang begitu": clients at large, none of the author's own and none of a day. */
function speaksOfAllClients(draft: Draft): boolean {
  return (
    draft.words.some(({ surface }) => USUALLY.test(surface)) &&
    !hasConcept(draft, 'me', '%oneof', '%earlier', '#num')
  );
}

const OWNS =
  /^(?:juga|punya|ngidap|mengidap|pernah|kena|penyintas|have|had|live|living|got|too|myself|survivor)$/;

/** "Saya juga punya ADHD": every condition is the author's own, and nobody else is spoken of. */
function tellsOfSelf(draft: Draft): boolean {
  if (hasConcept(draft, 'you', '%thirdp')) return false;
  const own = placesOf(draft, 'me');
  const conditions = placesOf(draft, 'condition');
  return (
    conditions.length > 0 &&
    conditions.every(({ from }) =>
      own.some(
        me =>
          me.to <= from &&
          from - me.to <= 3 &&
          draft.words.slice(me.to, from).some(({ surface }) => OWNS.test(surface)),
      ),
    )
  );
}

/** Every name in the draft belongs to somebody whom books and news name. */
function speaksOfPublicFigures(draft: Draft): boolean {
  const figures = placesOf(draft, 'publicfigure');
  const names = [...placesOf(draft, '#name'), ...placesOf(draft, '#proper')];
  return figures.length > 0 && names.every(name => figures.some(figure => touches(name, figure)));
}

function touches(a: Place, b: Place): boolean {
  return a.from < b.to && b.from < a.to;
}

const BOOKS: ReadonlySet<string> = new Set(['buku', 'book', 'books', 'novel', 'author', 'penulis', 'bacaan']);

/** The comment asks for something to read: the names are those of authors. */
export function asksForBooks(parent: Draft): boolean {
  return parent.words.some(({ forms }) => forms.some(form => BOOKS.has(form)));
}

/** Every name in the draft was written by the person who is answered. */
function answersByName(draft: Draft, parent: Draft): boolean {
  const written = new Set(parent.words.flatMap(word => [word.surface, ...word.forms]));
  const names = placesOf(draft, '#name');
  return names.length > 0 && names.every(({ from }) => written.has(draft.words[from]?.surface ?? ''));
}
