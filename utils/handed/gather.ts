import type { HandedData } from './data';

/** All that the background hands over to a page: what `HANDED` names, read when it is first asked for. */
export async function gatherData(): Promise<HandedData> {
  const [lexicon, concepts, dialog, rules, model] = await Promise.all([
    import('../packs/lexicon.generated.json'),
    import('../packs/concepts.generated.json'),
    import('../packs/dialog.generated.json'),
    import('../reply/rules.generated.json'),
    import('../reply/model.generated.json'),
  ]);
  return {
    'packs/lexicon': lexicon.default,
    'packs/concepts': concepts.default,
    'packs/dialog': dialog.default,
    'reply/rules': rules.default,
    'reply/model': model.default,
  };
}
