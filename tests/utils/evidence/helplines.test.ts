import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARE_LEVELS } from '../../../utils/findings';
import { parsePack } from '../../../utils/packs/schema';
import { COUNTRIES } from '../../../utils/settings';
import { emergencyOf, findDeadNumbers, isOpen, pickHelplines } from '../../../utils/evidence/helplines';

const pack = parsePack(
  'helplines',
  JSON.parse(readFileSync(new URL('../../../public/packs/helplines.json', import.meta.url), 'utf8')),
);
const now = new Date('2026-11-22T12:00:00Z');
const pick = (country: string, level: (typeof CARE_LEVELS)[number], at = now, minor = false) =>
  pickHelplines(pack, { country, level, now: at, minor });
const first = (country: string, level: (typeof CARE_LEVELS)[number]) => pick(country, level)[0]?.helpline.id;

describe('pickHelplines', () => {
  it('puts the emergency number first for a plan or an attempt', () => {
    expect(first('ID', 'plan-or-attempt')).toBe('id-psc119');
    expect(first('GB', 'plan-or-attempt')).toBe('gb-999');
    expect(first('US', 'plan-or-attempt')).toBe('us-911');
    expect(pick('ID', 'plan-or-attempt')[1]?.helpline.id).toBe('id-healing119');
  });

  it.each(CARE_LEVELS.filter(level => level !== 'plan-or-attempt'))(
    'puts 119 ext 8 first in Indonesia for %s',
    level => {
      expect(first('ID', level)).toBe('id-healing119');
    },
  );

  it('offers a line that is closed now after one that is open', () => {
    const night = new Date('2026-11-22T20:00:00Z');
    const ids = pick('MY', 'active-ideation', night).map(({ helpline }) => helpline.id);
    expect(ids[0]).toBe('my-befrienders-kl');
    expect(ids.indexOf('my-heal')).toBeGreaterThan(0);
  });

  it('never puts a slow channel, or one by message only, first where a telephone answers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COUNTRIES),
        fc.constantFrom(...CARE_LEVELS),
        fc.boolean(),
        fc.date(),
        (country, level, minor, at) => {
          fc.pre(!Number.isNaN(at.getTime()));
          const [top, ...others] = pick(country, level, at, minor);
          if (
            !top ||
            !others.some(
              ({ helpline, isOpen: open }) => helpline.pace === 'at-once' && helpline.tel && open !== false,
            )
          )
            return;
          expect(top.helpline.pace).toBe('at-once');
          expect(top.helpline.tel).toBeDefined();
        },
      ),
    );
  });

  it('says "please verify" where the pack has no date, never of an emergency number', () => {
    const offered = COUNTRIES.flatMap(country => pick(country, 'plan-or-attempt'));
    for (const { helpline, pleaseVerify } of offered)
      expect(pleaseVerify).toBe(helpline.asOf === null && helpline.for !== 'emergency');
    expect(offered.some(({ pleaseVerify }) => pleaseVerify)).toBe(true);
  });

  it('adds the lines for children when the author may be one', () => {
    const ids = (minor: boolean) => pick('ID', 'distress', now, minor).map(({ helpline }) => helpline.id);
    expect(ids(true)).toContain('id-sapa129');
    expect(pick('GB', 'active-ideation', now, true).map(({ helpline }) => helpline.id)).toContain(
      'gb-childline',
    );
    expect(pick('GB', 'active-ideation').map(({ helpline }) => helpline.id)).not.toContain('gb-childline');
  });

  it('offers nothing for a country the pack does not know', () => {
    expect(pick('FR', 'distress')).toEqual([]);
    expect(emergencyOf(pack, 'FR')).toBeNull();
  });
});

describe('isOpen', () => {
  const line = (days: number[], from: string, to: string) => ({
    open: { days, from, to, tz: 'Asia/Kuala_Lumpur' },
  });

  it('reads the hours in the time zone of the line, not of the viewer', () => {
    const day = line([0, 1, 2, 3, 4, 5, 6], '08:00', '24:00');
    expect(isOpen(day, new Date('2026-11-22T00:30:00Z'))).toBe(true);
    expect(isOpen(day, new Date('2026-11-21T23:30:00Z'))).toBe(false);
    expect(isOpen(day, new Date('2026-11-22T15:59:00Z'))).toBe(true);
    expect(isOpen(day, new Date('2026-11-22T16:00:00Z'))).toBe(false);
  });

  it('counts the small hours to the evening before', () => {
    const fridayNight = line([5], '20:00', '02:00');
    expect(isOpen(fridayNight, new Date('2026-11-20T17:00:00Z'))).toBe(true);
    expect(isOpen(fridayNight, new Date('2026-11-21T17:00:00Z'))).toBe(false);
  });

  it('takes 7 for Sunday, knows round the clock, and says when it does not know', () => {
    expect(isOpen(line([7], '09:00', '17:00'), new Date('2026-11-22T04:00:00Z'))).toBe(true);
    expect(isOpen({ open: { always: true } }, now)).toBe(true);
    expect(isOpen({ open: null }, now)).toBeNull();
  });
});

describe('findDeadNumbers', () => {
  it.each(['call 500-454 ya kak', 'hubungi (021) 500 454', 'hotline 021500454!', '021.500.454'])(
    'recognises a closed number in "%s" and offers the living line',
    text => {
      const [dead] = findDeadNumbers(pack, text);
      expect(dead?.id).toBe('dead-500-454');
      expect(dead?.instead?.id).toBe('id-healing119');
      expect(text.slice(dead?.start, dead?.end).replace(/\D/g, '')).toMatch(/500454$/);
    },
  );

  it('recognises a retired name and the wrong extension', () => {
    expect(findDeadNumbers(pack, 'telepon SEJIWA aja')[0]?.id).toBe('dead-sejiwa');
    expect(findDeadNumbers(pack, 'call 119 ext 9')[0]?.id).toBe('dead-119-ext9');
  });

  it.each([
    ['18002738255', 'dead-us-800273'],
    ['call 1-800-273-TALK', 'dead-us-800273'],
    ['18334564566', 'dead-ca-talksuicide'],
    ['text 45645', 'dead-ca-talksuicide'],
    ['0215210411', 'dead-covid'],
    ['+62 812 1212 3119', 'dead-covid'],
    ['119 ext9', 'dead-119-ext9'],
    ['tekan 119 lalu ext 9', 'dead-119-ext9'],
    ['SOS 1800-221-4444', 'dead-sg-old'],
    ['1800 2214444', 'dead-sg-old'],
    ['pieta 01 601 0000', 'dead-ie-1850'],
    ['03-7956 8144', 'dead-my-7956'],
    ['hopeline', 'dead-ph-hopeline'],
    ['lisa helpline', 'dead-lisa-name'],
    ['call 988 and press 3', 'dead-us-press3'],
    ['text PRIDE to 988', 'dead-us-press3'],
  ])('recognises "%s"', (text, id) => {
    expect(findDeadNumbers(pack, text).map(dead => dead.id)).toEqual([id]);
  });

  it('reads every pattern of the pack as the line it belongs to', () => {
    for (const { id, patterns, inContext = [] } of pack.defunct)
      for (const text of [...patterns, ...inContext.map(name => `hotline ${name}`)])
        expect(findDeadNumbers(pack, text).map(dead => dead.id)).toContain(id);
  });

  it.each([
    '119 ext 8 ya kak',
    'harga 1.500.454',
    'Rp 500 terus 45 lagi 4 kali',
    'dm 0812 5004 5488',
    'kesejiwaan',
    'kita sehati sejiwa',
    'press 3 to skip',
    'call center, press 3 for english',
    'aku telepon pacarku yang sejiwa',
    'sudah 45645 view',
    'love and pride, text me',
    'Papyrus HOPELINE247',
    'papyrus hopeline 247: 0800 068 4141',
    'text HOME to 741741',
  ])('says nothing of "%s"', text => {
    expect(findDeadNumbers(pack, text)).toEqual([]);
  });

  it('points at the words, whatever surrounds them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} 800-273-8255 ${after}`;
        for (const { start, end } of findDeadNumbers(pack, text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});
