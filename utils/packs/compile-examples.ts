import { sayingKey } from '../claims/phrasing';
import { readText } from '../text/read';

interface ClaimWithExamples {
  id: string;
  examples: Readonly<Record<'en' | 'id', readonly string[]>>;
  nearMisses: Readonly<Record<'en' | 'id', readonly string[]>>;
}

/** Examples of fewer words say too little to be known by their words alone. */
const SHORTEST = 3;

/**
 * The keys under which the examples of each claim are known word for word, by the id of the claim, one string each. What two
 * claims have in common tells neither of them, and what is anybody's near miss tells none.
 */
export function compileExamples(claims: readonly ClaimWithExamples[]): Record<string, string> {
  const refused = new Set(
    claims.flatMap(({ nearMisses }) =>
      [...nearMisses.en, ...nearMisses.id].map(text => sayingKey(readText(text).tokens)),
    ),
  );
  const owners = new Map<string, Set<string>>();
  for (const { id, examples } of claims) {
    for (const text of [...examples.en, ...examples.id]) {
      const { tokens } = readText(text);
      if (tokens.filter(({ kind }) => kind === 'word').length < SHORTEST) continue;
      const key = sayingKey(tokens);
      if (refused.has(key)) continue;
      owners.set(key, (owners.get(key) ?? new Set()).add(id));
    }
  }
  const keys = [...owners].filter(([, ids]) => ids.size === 1).map(([key, [id]]) => ({ key, id }));
  const byClaim = Map.groupBy(keys, ({ id }) => id ?? '');
  return Object.fromEntries(
    [...byClaim]
      .map(
        ([id, known]) =>
          [
            id,
            known
              .map(({ key }) => key)
              .sort()
              .join(' '),
          ] as const,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
