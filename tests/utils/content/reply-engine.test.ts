import { describe, expect, it, vi } from 'vitest';
import { createReplyEngine } from '../../../utils/content/reply-engine';

const TOOLS = { check: () => [] };

function setUp(changes: Partial<Parameters<typeof createReplyEngine>[0]> = {}) {
  const fetchData = vi.fn(async () => true);
  const load = vi.fn(async () => TOOLS);
  const waits: number[] = [];
  const engine = createReplyEngine({
    fetchData,
    load,
    wait: async time => void waits.push(time),
    isAlive: () => true,
    ...changes,
  });
  return { engine, fetchData, load, waits };
}

describe('the reply check of a page', () => {
  it('has no tools before it was asked to prepare, and asks nobody', () => {
    const { engine, fetchData } = setUp();
    expect(engine.tools()).toBeNull();
    expect(fetchData).not.toHaveBeenCalled();
  });

  it('fetches its data once, however many text boxes ask for it', async () => {
    const { engine, fetchData, load } = setUp();
    await Promise.all([engine.prepare(), engine.prepare()]);
    expect(engine.tools()).toBe(TOOLS);
    expect(engine.prepare()).toBeNull();
    expect(fetchData).toHaveBeenCalledTimes(1);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tries again when the background does not answer or sends what is not usable', async () => {
    const { engine, fetchData, waits } = setUp();
    fetchData.mockRejectedValueOnce(new Error('asleep')).mockResolvedValueOnce(false);
    await engine.prepare();
    expect(engine.tools()).toBe(TOOLS);
    expect(waits).toHaveLength(2);
  });

  it('ends its tries, never rejects, and starts anew when asked anew', async () => {
    const { engine, fetchData } = setUp();
    fetchData.mockRejectedValue(new Error('asleep'));
    await engine.prepare();
    expect(engine.tools()).toBeNull();
    fetchData.mockResolvedValue(true);
    await engine.prepare();
    expect(engine.tools()).toBe(TOOLS);
  });

  it('asks no longer once the extension is gone', async () => {
    const { engine, fetchData } = setUp({ isAlive: () => false });
    fetchData.mockRejectedValue(new Error('gone'));
    await engine.prepare();
    expect(fetchData).toHaveBeenCalledTimes(1);
  });

  it('keeps its tools when the extension goes later', async () => {
    let isAlive = true;
    const { engine } = setUp({ isAlive: () => isAlive });
    await engine.prepare();
    isAlive = false;
    expect(engine.tools()).toBe(TOOLS);
  });
});
