import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPacks, printPack } from '../../utils/packs/check-packs';
import { compileAll } from '../../utils/packs/compile';
import { PACK_NAMES, PackError, parsePack } from '../../utils/packs/schema';
import type { Pack, PackName } from '../../utils/packs/schema';
import { sortPack } from '../../utils/packs/sorted';

const texts = Object.fromEntries(
  PACK_NAMES.map(name => [name, readFileSync(`public/packs/${name}.json`, 'utf8')]),
) as Record<PackName, string>;

/** The problems after a change to one pack. */
function problemsAfter<Name extends PackName>(name: Name, change: (pack: Pack<Name>) => void): string[] {
  const pack = JSON.parse(texts[name]) as Pack<Name>;
  change(pack);
  return checkPacks({ ...texts, [name]: printPack(pack) });
}

describe('the packs', () => {
  test('are sound', () => expect(checkPacks(texts)).toEqual([]));

  test('are compiled', async () => {
    for (const [file, expected] of Object.entries(await compileAll())) {
      const isCurrent = readFileSync(file, 'utf8') === expected;
      expect({ file, isCurrent }).toEqual({ file, isCurrent: true });
    }
  });
});

describe('a bad pack is refused', () => {
  test('with the path of the bad field', () => {
    const pack = JSON.parse(texts.sources);
    pack.entries[3].finding.id = '';
    expect(() => parsePack('sources', pack)).toThrow(
      expect.objectContaining({ pack: 'sources', field: 'entries[3].finding.id' }),
    );
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['another pack', JSON.parse(texts.claims)],
    ['a newer schema', { ...JSON.parse(texts.sources), schema: 2 }],
  ])('when it is %s', (_, data) => expect(() => parsePack('sources', data)).toThrow(PackError));

  test('when it is not JSON', () => {
    expect(checkPacks({ ...texts, claims: texts.claims.slice(0, 1000) })).toEqual([
      expect.stringMatching(/^packs\/claims\.json: not JSON/),
    ]);
  });

  test('when a field is misspelt', () => {
    const problems = problemsAfter('claims', pack => Object.assign(pack.entries[0]!, { explaination: 'x' }));
    expect(problems.join()).toContain('entries[0]: Unrecognized key: "explaination"');
  });

  test('when an article of which only the title was seen says what it holds', () => {
    const problems = problemsAfter('articles', pack => {
      const article = pack.entries.find(entry => entry.seen === 'title')!;
      article.says = { id: 'isi', en: 'content' };
    });
    expect(problems.join()).toContain('although only its title was seen');
  });

  test('when it is printed in another way', () => {
    const problems = checkPacks({ ...texts, risks: JSON.stringify(JSON.parse(texts.risks)) });
    expect(problems).toEqual([expect.stringContaining('packs/risks.json: not in canonical form')]);
  });
});

describe('packs that do not fit each other are refused', () => {
  test('a claim with an unknown source', () => {
    const problems = problemsAfter('claims', pack => pack.entries[0]!.sources.push('nowhere-2020'));
    expect(problems).toEqual([expect.stringContaining('names nowhere-2020')]);
  });

  test('a risk with an unknown article', () => {
    const problems = problemsAfter('risks', pack => pack.entries[0]!.articles.push('nowhere-1'));
    expect(problems).toEqual([expect.stringContaining('names nowhere-1')]);
  });

  test('entries out of order', () => {
    const problems = problemsAfter('sources', pack => pack.entries.reverse());
    expect(problems).toEqual([expect.stringMatching(/and \d+ more are not in their sorted places/)]);
  });

  test('the entry that is out of order, not its neighbour, and the way to sort it', () => {
    const problems = problemsAfter('sources', pack => pack.entries.push(pack.entries.splice(5, 1)[0]!));
    const id = parsePack('sources', JSON.parse(texts.sources)).entries[5]?.id;
    expect(problems).toEqual([
      `packs/sources.json: entries: ${id} is not in its sorted place; \`npm run packs -- --fix\` sorts`,
    ]);
  });

  test('no order once it is sorted', () => {
    const problems = problemsAfter('sources', pack => {
      pack.entries.reverse();
      sortPack('sources', pack);
    });
    expect(problems).toEqual([]);
  });

  test('an id twice', () => {
    const problems = problemsAfter('risks', pack => pack.entries.unshift(pack.entries[0]!));
    expect(problems).toEqual([expect.stringContaining('more than once')]);
  });

  test('a source twice under two ids', () => {
    const problems = problemsAfter('sources', pack => {
      const last = pack.entries.at(-1)!;
      pack.entries.push({ ...last, id: `${last.id}-z` });
    });
    expect(problems.join()).toContain('packs/sources.json: url:');
  });

  test('an example that is a near miss as well', () => {
    const problems = problemsAfter('claims', pack => {
      const [claim] = pack.entries;
      claim!.nearMisses.id.push(claim!.examples.id[0]!.toUpperCase());
    });
    expect(problems).toEqual([expect.stringContaining('more than once')]);
  });

  test('a text that was not translated', () => {
    const problems = problemsAfter('claims', pack => {
      const statement = pack.entries[0]!.statement;
      statement.id = statement.en;
    });
    expect(problems).toEqual([expect.stringContaining('the same in both languages')]);
  });

  test('a safer wording with a placeholder that nobody fills', () => {
    const problems = problemsAfter('risks', pack => {
      pack.entries[0]!.rewrite.en = 'Please call {clinic}.';
    });
    expect(problems).toEqual([expect.stringContaining('{clinic}')]);
  });
});
