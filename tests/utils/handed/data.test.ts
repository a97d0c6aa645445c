import { describe, expect, it } from 'vitest';
import { dataOf, HANDED, takeData } from '../../../utils/handed/data';
import { gatherData } from '../../../utils/handed/gather';
import lexicon from '../../../utils/packs/lexicon.generated.json';

describe('the data handed over to a page', () => {
  it('is nothing before it came, and nothing when a part is missing', async () => {
    expect(() => dataOf('packs/lexicon')).toThrow('handed over');
    const { 'reply/model': _, ...rest } = await gatherData();
    for (const given of [null, undefined, 'x', [], {}, rest, { ...rest, 'reply/model': null }]) {
      expect(takeData(given)).toBe(false);
    }
    expect(() => dataOf('packs/lexicon')).toThrow('handed over');
  });

  it('is all that the engine of the page asks for, unchanged by the way through a message', async () => {
    const data = await gatherData();
    expect(Object.keys(data)).toEqual([...HANDED]);
    expect(takeData(JSON.parse(JSON.stringify(data)))).toBe(true);
    expect(dataOf('packs/lexicon')).toEqual(lexicon);
  });
});
