import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSetAsideRequest, readSetAsides, withSetAside } from '../../utils/set-aside';
import { isSetAside, setAsideKey } from '../../utils/set-aside-key';

const finding = { risk: 'appointment-details', quote: 'sesi Selasa' };
const kept = withSetAside([], { risk: finding.risk, key: setAsideKey(finding), at: 1 });

describe('words that were set aside', () => {
  it('are left alone however they are typed', () => {
    for (const quote of ['sesi Selasa', 'SESI selasa', 'sesi  selasa 🙏'])
      expect(isSetAside(kept, { ...finding, quote })).toBe(true);
  });

  it('are set aside for their own rule and no others', () => {
    expect(isSetAside(kept, { ...finding, risk: 'shaming' })).toBe(false);
    expect(isSetAside(kept, { ...finding, quote: 'sesi Rabu' })).toBe(false);
  });

  it('are kept without the words', () => {
    expect(JSON.stringify(kept)).not.toMatch(/sesi|selasa/i);
  });

  it('are kept once, the newest first, and never without end', () => {
    const again = withSetAside(kept, { risk: finding.risk, key: setAsideKey(finding), at: 2 });
    expect(again).toMatchObject([{ at: 2 }]);
    let many = kept;
    for (let i = 0; i < 400; i++) many = withSetAside(many, { risk: 'shaming', key: `k${i}`, at: i });
    expect(many).toHaveLength(300);
    expect(many[0]).toMatchObject({ key: 'k399' });
  });
});

describe('what comes from outside', () => {
  it('is read without error, whatever it is', () => {
    assert(
      property(anything(), value => {
        expect(readSetAsides(readSetAsides(value))).toEqual(readSetAsides(value));
        const request = readSetAsideRequest(value);
        expect(readSetAsideRequest(request)).toEqual(request);
      }),
    );
  });

  it('is a request only with a reach, a rule and, for words, their key', () => {
    expect(readSetAsideRequest({ reach: 'rule', risk: 'shaming', more: 1 })).toEqual({
      reach: 'rule',
      risk: 'shaming',
    });
    expect(readSetAsideRequest({ reach: 'phrase', risk: 'shaming' })).toBeNull();
    expect(readSetAsideRequest({ reach: 'phrase', risk: 'shaming', key: 'Rina Putri' })).toBeNull();
    expect(readSetAsideRequest({ reach: 'draft', risk: 'shaming' })).toBeNull();
  });
});
