import { array, check, constantFrom, property as fcProperty, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RiskFinding, Severity } from '../../../utils/findings';
import { createHolds } from '../../../utils/content/hold';

const risk = (severity: Severity, quote = 'sesi Selasa', id = 'appointment-details'): RiskFinding => ({
  kind: 'risk',
  risk: id,
  severity,
  quote,
  start: 0,
  end: quote.length,
});

function start() {
  let time = 0;
  const holds = createHolds(() => time);
  return {
    holds,
    wait: (ms: number) => (time += ms),
    draft: { editor: {}, text: 'sampai ketemu sesi Selasa' },
  };
}

describe('a press on Post', () => {
  it('goes through when nothing was found', () => {
    const { holds, draft } = start();
    expect(holds.decide(draft, [])).toEqual({ kind: 'post' });
  });

  it('is held for a block and for a warning, never for a hint', () => {
    const { holds, draft } = start();
    expect(holds.decide(draft, [risk('hint')]).kind).toBe('post');
    expect(holds.decide(draft, [risk('warn')]).kind).toBe('hold');
    expect(holds.decide(draft, [risk('block'), risk('hint', 'x')])).toEqual({
      kind: 'hold',
      risks: [risk('block')],
      again: false,
    });
  });
});

describe('after "Back to editing"', () => {
  it('passes the same warning, because it was read', () => {
    const { holds, draft, wait } = start();
    holds.markSeen(draft, [risk('warn')]);
    wait(2000);
    expect(holds.decide({ ...draft, text: `${draft.text}!` }, [risk('warn')]).kind).toBe('post');
  });

  it('takes a second press within a moment for a reflex', () => {
    const { holds, draft, wait } = start();
    holds.markSeen(draft, [risk('warn')]);
    wait(200);
    expect(holds.decide(draft, [risk('warn')])).toMatchObject({ kind: 'hold', again: true });
  });

  it('asks again about a block whose words are unchanged, since nobody has decided, and says that it was shown before', () => {
    const { holds, draft } = start();
    holds.markSeen(draft, [risk('block')]);
    expect(holds.decide(draft, [risk('block')])).toEqual({
      kind: 'hold',
      risks: [risk('block')],
      again: true,
    });
  });

  it('holds other risky words', () => {
    const { holds, draft, wait } = start();
    holds.markSeen(draft, [risk('warn')]);
    wait(2000);
    const changed = holds.decide(draft, [risk('warn'), risk('warn', '0812 3456 7890', 'phone-whatsapp')]);
    expect(changed).toMatchObject({ kind: 'hold', risks: [{ quote: '0812 3456 7890' }], again: false });
  });

  it('compares words without case and spacing', () => {
    const { holds, draft, wait } = start();
    holds.markSeen(draft, [risk('warn', 'sesi  Selasa')]);
    wait(2000);
    expect(holds.decide(draft, [risk('warn', 'Sesi selasa ')]).kind).toBe('post');
  });

  it('judges another editor, and the next draft, afresh', () => {
    const { holds, draft } = start();
    holds.markSeen(draft, [risk('warn')]);
    expect(holds.decide({ ...draft, editor: {} }, [risk('warn')]).kind).toBe('hold');
    holds.forget(draft.editor);
    expect(holds.decide(draft, [risk('warn')]).kind).toBe('hold');
  });
});

describe('"Post anyway"', () => {
  it('passes exactly once', () => {
    const { holds, draft } = start();
    holds.accept(draft, [risk('block')]);
    expect(holds.spendPass(draft)).toBe(true);
    expect(holds.spendPass(draft)).toBe(false);
  });

  it('does not pass another text, another editor, or a click much later', () => {
    const { holds, draft, wait } = start();
    holds.accept(draft, [risk('block')]);
    expect(holds.spendPass({ ...draft, text: `${draft.text} 0812` })).toBe(false);
    expect(holds.spendPass({ ...draft, editor: {} })).toBe(false);
    wait(1501);
    expect(holds.spendPass(draft)).toBe(false);
  });

  it('decides for the draft: the same words are not asked about again, as when the site failed to post', () => {
    const { holds, draft, wait } = start();
    holds.markSeen(draft, [risk('block')]);
    holds.accept(draft, [risk('block')]);
    for (const ms of [0, 10_000, 600_000]) {
      wait(ms);
      expect(holds.decide({ ...draft, text: `${draft.text} ya` }, [risk('block')]).kind).toBe('post');
    }
  });

  it('decides nothing about words that come later', () => {
    const { holds, draft } = start();
    holds.accept(draft, [risk('block')]);
    expect(holds.decide(draft, [risk('block'), risk('block', 'NIK 3201')])).toMatchObject({
      kind: 'hold',
      risks: [{ quote: 'NIK 3201' }],
    });
  });
});

it('never lets a block pass that the user has not accepted, whatever was seen before', () => {
  const severities = constantFrom<Severity[]>('block', 'warn', 'hint');
  const findings = array(
    tuple(severities, constantFrom('a', 'b', 'c')).map(([level, quote]) => risk(level, quote)),
  );
  const property = fcProperty(findings, findings, findings, (seen, accepted, now) => {
    const { holds, draft } = start();
    holds.markSeen(draft, seen);
    holds.accept(draft, accepted);
    const isUnaccepted = now.some(
      one => one.severity === 'block' && !accepted.some(other => other.quote === one.quote),
    );
    return !isUnaccepted || holds.decide(draft, now).kind === 'hold';
  });
  expect(check(property).failed).toBe(false);
});
