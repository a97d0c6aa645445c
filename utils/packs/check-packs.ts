import { PACK_NAMES, PackError, parsePack } from './schema';
import type { Claim, Pack, PackName } from './schema';
import { listIn, misplacedIn, SORTED_LISTS } from './sorted';

export type Packs = { [Name in PackName]: Pack<Name> };

/** Canonical print: two spaces, a line end at the end. `JSON.parse` and this give back the same bytes. */
export const printPack = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/**
 * Everything that is wrong with a set of packs, one sentence a problem, each beginning with the file and the path of
 * the field. Empty when all is well.
 *
 * @param texts what the files hold, by pack name.
 */
export function checkPacks(texts: Readonly<Record<PackName, string>>): string[] {
  const problems: string[] = [];
  const packs: Partial<Record<PackName, unknown>> = {};
  for (const name of PACK_NAMES) {
    try {
      const data: unknown = JSON.parse(texts[name]);
      packs[name] = parsePack(name, data);
      if (printPack(data) !== texts[name])
        problems.push(`packs/${name}.json: not in canonical form; \`npm run packs -- --fix\` rewrites it`);
    } catch (error) {
      if (error instanceof PackError)
        problems.push(...error.problems.map(problem => `packs/${name}.json: ${problem}`));
      else
        problems.push(
          `packs/${name}.json: not JSON (${error instanceof Error ? error.message : String(error)})`,
        );
    }
  }
  const areAllSound = Object.keys(packs).length === PACK_NAMES.length;
  return areAllSound ? [...problems, ...checkTogether(packs as Packs)] : problems;
}

function checkTogether(packs: Packs): string[] {
  const { addresses, articles, claims, crisis, helplines, referrals, registers, risks, sources } = packs;
  const { 'care-language': careLanguage } = packs;
  return [
    ...SORTED_LISTS.flatMap(({ pack, field, key }) =>
      sortedAndUnique(`packs/${pack}.json: ${field}`, listIn(packs[pack], field), entry =>
        String(entry[key]),
      ),
    ),
    ...unique('packs/crisis.json: classes', crisis.classes, entry => entry.id),
    ...unique('packs/sources.json: url', sources.entries, entry => entry.url),
    ...unique('packs/sources.json: doi', sources.entries, entry => entry.doi?.toLowerCase()),
    ...unique('packs/addresses.json: url', addresses.entries, entry => entry.url),
    ...unresolved('claims', claims.entries, entry => entry.sources, 'sources', sources.entries),
    ...claims.entries.flatMap(entry => unlikeSiblings(entry, claims.entries)),
    ...unresolved(
      'referrals',
      referrals.entries,
      entry => (entry.register === null ? [] : [entry.register]),
      'registers',
      registers.entries,
    ),
    ...unresolved(
      'referrals',
      referrals.entries,
      entry => (entry.helpline === null ? [] : [entry.helpline]),
      'helplines',
      helplines.entries,
    ),
    ...unresolved('risks', risks.entries, entry => entry.articles, 'articles', articles.entries),
    ...unresolved('risks', risks.notices, entry => entry.articles ?? [], 'articles', articles.entries),
    ...claims.entries.flatMap(entry => ambiguousExamples(`packs/claims.json: ${entry.id}`, entry)),
    ...risks.entries.flatMap(entry => ambiguousExamples(`packs/risks.json: ${entry.id}`, entry)),
    ...risks.entries.flatMap(entry => unknownPlaceholders(entry.id, Object.values(entry.rewrite))),
    ...unresolved(
      'care-language',
      careLanguage.groups,
      entry => entry.of,
      'care-language',
      careLanguage.entries,
    ),
    ...careLanguage.entries.flatMap(({ id, forms }) =>
      sortedAndUnique(`packs/care-language.json: ${id}`, forms, form => form),
    ),
    ...helplines.entries
      .filter(({ phone, text, whatsapp, url }) => !(phone ?? text ?? whatsapp ?? url))
      .map(({ id }) => `packs/helplines.json: ${id} has no way to reach it`),
    ...untranslated('claims', claims.entries, entry => [entry.statement, entry.explanation]),
    ...untranslated('sources', sources.entries, entry => [entry.finding]),
    ...untranslated('risks', risks.entries, entry => [entry.name, entry.why, entry.rewrite]),
  ];
}

const FIX = '`npm run packs -- --fix` sorts';
/** More names than these help nobody. */
const NAMED = 3;

function outOfPlace(keys: readonly string[]): string {
  if (keys.length === 1) return `${keys[0]} is not in its sorted place`;
  const others = keys.length > NAMED ? ` and ${keys.length - NAMED} more` : '';
  return `${keys.slice(0, NAMED).join(', ')}${others} are not in their sorted places`;
}

function sortedAndUnique<Entry>(
  where: string,
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): string[] {
  const keys = entries.map(key);
  const misplaced = misplacedIn(keys);
  return [
    ...(misplaced.length === 0 ? [] : [`${where}: ${outOfPlace(misplaced)}; ${FIX}`]),
    ...unique(where, entries, key),
  ];
}

function unique<Entry>(
  where: string,
  entries: readonly Entry[],
  key: (entry: Entry) => string | null | undefined,
): string[] {
  const keys = entries.map(key).filter(value => value !== null && value !== undefined);
  const twice = new Set(keys.filter((value, index) => keys.indexOf(value) !== index));
  return [...twice].map(value => `${where}: ${value} is there more than once`);
}

function unresolved<Entry extends { id: string }>(
  from: PackName,
  entries: readonly Entry[],
  ids: (entry: Entry) => readonly string[],
  to: PackName,
  targets: readonly { id: string }[],
): string[] {
  const known = new Set(targets.map(target => target.id));
  return entries.flatMap(entry => [
    ...ids(entry)
      .filter(id => !known.has(id))
      .map(id => `packs/${from}.json: ${entry.id} names ${id}, which is not in packs/${to}.json`),
    ...unique(`packs/${from}.json: ${entry.id}`, ids(entry), id => id),
  ]);
}

/** Siblings name each other and share their verdict. */
function unlikeSiblings(entry: Claim, entries: readonly Claim[]): string[] {
  return (entry.siblings ?? []).flatMap(id => {
    const other = entries.find(one => one.id === id);
    if (!other) return [`packs/claims.json: ${entry.id} names ${id}, which is not in packs/claims.json`];
    if (!other.siblings?.includes(entry.id))
      return [`packs/claims.json: ${entry.id} names the sibling ${id}, which does not name it`];
    return other.verdict === entry.verdict
      ? []
      : [`packs/claims.json: the siblings ${entry.id} and ${id} have different verdicts`];
  });
}

/** A text cannot both be an example and a near miss, nor stand there twice. */
function ambiguousExamples(
  where: string,
  entry: Record<'examples' | 'nearMisses', Record<'id' | 'en', readonly string[]>>,
): string[] {
  const texts = [entry.examples, entry.nearMisses].flatMap(({ id, en }) => [...new Set([...id, ...en])]);
  return unique(where, texts, text => text.toLowerCase());
}

function unknownPlaceholders(id: string, rewrites: readonly string[]): string[] {
  return rewrites
    .flatMap(text => text.match(/\{[^}]*\}/g) ?? [])
    .filter(placeholder => placeholder !== '{helpline}' && placeholder !== '{emergency}')
    .map(
      placeholder =>
        `packs/risks.json: ${id} uses ${placeholder}; only {helpline} and {emergency} are filled`,
    );
}

function untranslated<Entry extends { id: string }>(
  pack: PackName,
  entries: readonly Entry[],
  texts: (entry: Entry) => readonly { id: string; en: string }[],
): string[] {
  return entries
    .filter(entry => texts(entry).some(text => text.id === text.en))
    .map(entry => `packs/${pack}.json: ${entry.id} says the same in both languages`);
}
