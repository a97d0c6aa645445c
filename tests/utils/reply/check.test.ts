import { readFileSync } from 'node:fs';
import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../utils/check';
import { checkReply } from '../../../utils/reply/check';
import { readText } from '../../../utils/text/read';

const risksOf = (text: string, replyTo?: string) =>
  check({ surface: 'reply', text, replyTo }).risks.map(({ risk }) => risk);

interface Risk {
  id: string;
  examples: Record<string, string[]>;
  nearMisses: Record<string, string[]>;
  context?: unknown;
}
const { entries } = JSON.parse(
  readFileSync(new URL('../../../public/packs/risks.json', import.meta.url), 'utf8'),
) as { entries: Risk[] };

describe('the examples of the pack', () => {
  // Answers to a crisis are risks only under a crisis; `context.test.ts` has those.
  const told = entries.filter(({ id }) => !id.startsWith('crisis-'));

  test.each(told)('$id is recognised in most examples', ({ id, examples }) => {
    const texts = Object.values(examples).flat();
    const found = texts.filter(text => risksOf(text).includes(id));
    expect(found.length / texts.length).toBeGreaterThanOrEqual(0.7);
  });

  test('hardly any near miss alarms', () => {
    const texts = entries.flatMap(({ nearMisses }) => Object.values(nearMisses).flat());
    const alarmed = texts.filter(text => risksOf(text).length > 0);
    expect(alarmed.length / texts.length).toBeLessThanOrEqual(0.03);
  });
});

describe('what is allowed', () => {
  test.each([
    'kalo darurat hubungi 119 ext 8 ya, atau Halo Kemenkes 1500-567',
    'In the UK Samaritans are on 116 123, in the US call or text 988.',
    'SAPA 129 untuk kekerasan perempuan dan anak, WA resminya 08111-129-129',
    'biaya konsul Rp150.000-300.000, surveinya 12.500 responden',
    'baca doi 10.1234/abcd.2021.12345 tanggal 12-08-2024',
    'satu dua tiga, tarik napas',
    'Bessel van der Kolk nulis The Body Keeps the Score',
    'sesi konseling pertama emang sering canggung, wajar kok',
  ])('%s', text => {
    expect(risksOf(text)).toEqual([]);
  });
});

describe('a finding', () => {
  test('quotes the words where they stand, whatever is typed', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 120 }), text => {
        for (const { start, end, quote } of check({ surface: 'reply', text: `${text} wa 0812-3456-7890` })
          .risks) {
          expect(`${text} wa 0812-3456-7890`.slice(start, end)).toBe(quote);
        }
      }),
    );
  });

  test('follows the switches of the user', () => {
    const reading = readText('wa aja 0812-3456-7890');
    const severities = (phone: 'off' | 'hint') =>
      checkReply(reading, { replyTo: null, switches: { 'phone-whatsapp': phone } })
        .filter(({ risk }) => risk === 'phone-whatsapp')
        .map(({ severity }) => severity);
    expect(severities('off')).toEqual([]);
    expect(severities('hint')).toEqual(['hint']);
  });

  test('is made of the guard list, also when only the answered account is on it', () => {
    const guard = (text: string) =>
      text.includes('rina')
        ? [{ start: text.indexOf('rina'), end: text.indexOf('rina') + 4, quote: 'rina' }]
        : [];
    const named = checkReply(readText('semangat rina'), { replyTo: null, guard });
    expect(named).toEqual([
      expect.objectContaining({ risk: 'guarded-name', severity: 'block', quote: 'rina' }),
    ]);
    const answered = checkReply(readText('semangat ya'), { replyTo: null, guard, replyToHandle: 'rina_22' });
    const shown = checkReply(readText('semangat ya'), { replyTo: null, guard, replyToName: 'kak rina 🌸' });
    const warning = expect.objectContaining({ risk: 'guarded-account', severity: 'warn' });
    expect(answered).toContainEqual(warning);
    expect(shown).toContainEqual(warning);
  });

  test('of the guard list has a switch of its own, which no other rule moves', () => {
    const guard = (text: string) => (text === '' ? [] : [{ start: 9, end: 13, quote: 'rina' }]);
    const found = (switches: Record<string, 'off' | 'hint'>) =>
      checkReply(readText('semangat rina'), { replyTo: null, guard, switches }).map(
        ({ risk, severity }) => `${risk} ${severity}`,
      );
    expect(found({ 'names-person-case': 'off', 'confirm-relationship': 'off' })).toEqual([
      'guarded-name block',
    ]);
    expect(found({ 'guarded-name': 'hint' })).toEqual(['guarded-name hint']);
    expect(found({ 'guarded-name': 'off' })).toEqual([]);
  });

  test('comes within a text of 100,000 characters', () => {
    expect(risksOf('aduh kak '.repeat(11_000))).toEqual([]);
  });
});

describe('in a thread with a minor', () => {
  const severitiesOf = (text: string, minorThread: boolean, switches = {}) =>
    checkReply(readText(text), { replyTo: null, minorThread, switches }).map(
      ({ risk, severity }) => `${risk} ${severity}`,
    );

  test.each([
    ['umur kamu berapa, sekolah di mana?', 'asks-private-data'],
    ['dm aku aja ya dek', 'moves-to-dm'],
  ])('"%s" is held until the second step', (text, risk) => {
    expect(severitiesOf(text, false)).toContain(`${risk} warn`);
    expect(severitiesOf(text, true)).toContain(`${risk} block`);
  });

  test('a rule stays as loud as the user has set it', () => {
    for (const chosen of ['hint', 'warn'] as const)
      expect(severitiesOf('dm aku aja ya dek', true, { 'moves-to-dm': chosen })).toContain(
        `moves-to-dm ${chosen}`,
      );
    expect(severitiesOf('dm aku aja ya dek', true, { 'moves-to-dm': 'off' })).toEqual([]);
  });

  test('everything else is as it was', () => {
    const text = 'wa aja 0812-3456-7890';
    expect(severitiesOf(text, true)).toEqual(severitiesOf(text, false));
  });

  test('the answered words alone tell it where there is no page', () => {
    const of = (replyTo: string) => check({ surface: 'reply', text: 'dm aku aja ya', replyTo }).risks;
    expect(of('aku kelas 8 kak, takut')).toContainEqual(
      expect.objectContaining({ risk: 'moves-to-dm', severity: 'block' }),
    );
    expect(of('saya takut kak')).toContainEqual(
      expect.objectContaining({ risk: 'moves-to-dm', severity: 'warn' }),
    );
  });
});

describe('a dead helpline', () => {
  test('is warned about, in whatever spacing', () => {
    for (const text of ['telp (021) 500 454 ya kak', 'hubungi 500-454'])
      expect(check({ surface: 'reply', text }).risks).toContainEqual(
        expect.objectContaining({ risk: 'dead-helpline', severity: 'warn' }),
      );
  });

  test('may be spoken of, and a living one may be named', () => {
    for (const text of ['500-454 itu udah gak aktif kak', 'hubungi 119 ext 8 ya kak'])
      expect(check({ surface: 'reply', text }).risks.map(({ risk }) => risk)).not.toContain('dead-helpline');
  });

  test('can be switched off like every rule', () => {
    const switches = { 'dead-helpline': 'off' } as const;
    expect(check({ surface: 'reply', text: 'hubungi 500-454' }, { switches }).risks).toEqual([]);
  });
});
