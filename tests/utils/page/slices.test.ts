import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInSlices, SLICE } from '../../../utils/page/slices';

/** A message channel whose messages arrive when the test says so: one at a time, and each of them starts a slice. */
class SlowChannel {
  static waiting: (() => void)[] = [];
  port1 = {
    hear: () => undefined as void,
    addEventListener(_: string, hear: () => void) {
      this.hear = hear;
    },
    start: () => undefined,
    close: () => undefined,
  };
  port2 = { postMessage: () => SlowChannel.waiting.push(() => this.port1.hear()) };
}
const arrive = () => SlowChannel.waiting.shift()?.();

describe('work in slices', () => {
  let now: number;
  let end: AbortController;
  let faults: unknown[];
  beforeEach(() => {
    now = 0;
    faults = [];
    end = new AbortController();
    SlowChannel.waiting = [];
    vi.stubGlobal('MessageChannel', SlowChannel);
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    end.abort();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  const slices = () => runInSlices(end.signal, error => faults.push(error));

  /** A job whose steps take this long; tells when each of them ended. */
  function* job(steps: number, each: number, ended: number[]): Generator<void, void> {
    for (let step = 0; step < steps; step++) {
      now += each;
      ended.push(now);
      yield;
    }
  }

  it('stops before its time is over, also with the step that nobody can interrupt', () => {
    const ended: number[] = [];
    slices().add(job(40, 0.5, ended));
    const lengths: number[] = [];
    while (ended.length < 40) {
      const began = now;
      arrive();
      lengths.push(now - began);
    }
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(SLICE);
  });

  it('is done one job after the other', () => {
    const order: string[] = [];
    const say = function* (name: string): Generator<void, void> {
      for (let step = 0; step < 3; step++) {
        order.push(name);
        now += 1;
        yield;
      }
    };
    const work = slices();
    work.add(say('a'));
    work.add(say('b'));
    while (SlowChannel.waiting.length > 0) arrive();
    expect(order.join('')).toBe('aaabbb');
  });

  it('goes on after a job that fails, and tells of it', () => {
    const ended: number[] = [];
    const work = slices();
    work.add(
      (function* (): Generator<void, void> {
        yield;
        throw new Error('broken');
      })(),
    );
    work.add(job(2, 0.1, ended));
    while (SlowChannel.waiting.length > 0) arrive();
    expect(ended).toHaveLength(2);
    expect(faults.map(String)).toEqual(['Error: broken']);
  });

  it('ends with its signal, in the middle of a job', () => {
    const ended: number[] = [];
    slices().add(job(1000, 1, ended));
    arrive();
    end.abort();
    const count = ended.length;
    while (SlowChannel.waiting.length > 0) arrive();
    expect(count).toBeGreaterThan(0);
    expect(ended).toHaveLength(count);
  });
});
