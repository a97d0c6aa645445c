import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../utils/claims/check';
import { readText } from '../../../utils/text/read';

interface Entry {
  id: string;
  examples: Record<'en' | 'id', string[]>;
}

const pack = JSON.parse(
  readFileSync(new URL('../../../public/packs/claims.json', import.meta.url), 'utf8'),
) as { entries: Entry[] };
const namesIn = (text: string) => checkClaims(readText(text), 'comment').map(({ claim }) => claim);

describe('what an example of the library says word for word', () => {
  it('is the claim it is an example of, but where two claims share the words or they are denied', () => {
    const examples = pack.entries.flatMap(({ id, examples }) =>
      [...examples.en, ...examples.id].map(text => ({ id, text })),
    );
    const missed = examples.filter(({ id, text }) => !namesIn(text).includes(id));
    expect(missed.length / examples.length).toBeLessThan(0.03);
  });

  it('is known in other spelling, beside hashtags and emoji, and as one sentence of several', () => {
    expect(namesIn('Normal BMI?? then no ED 😤 #fyp #edrecovery')).toContain('ed-thin-only');
    expect(namesIn('halo semua. udah takdir gak bisa dicegah! makasih')).toContain(
      'suicide-cannot-be-stopped',
    );
  });

  it('is none when it is asked or rejected', () => {
    expect(namesIn('udah takdir ga bisa dicegah?')).toEqual([]);
    expect(namesIn('mitos: udah takdir ga bisa dicegah')).not.toContain('suicide-cannot-be-stopped');
  });
});
