import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARE_LEVELS, type CareLevel } from '../../../utils/findings';
import { parsePack } from '../../../utils/packs/schema';
import { COUNTRIES, UI_LANGUAGES } from '../../../utils/settings';
import { helpToName, shortName } from '../../../utils/evidence/care-reply';
import { COMMENT_LIMIT, fillHelp } from '../../../utils/fill-help';
import { emergencyOf, pickHelplines } from '../../../utils/evidence/helplines';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../public/packs/${name}.json`, import.meta.url), 'utf8'));
const helplines = parsePack('helplines', read('helplines'));
const guide = parsePack('care-guide', read('care-guide'));

/** Every third hour of a day: other lines are open at night. */
const HOURS = [0, 3, 6, 9, 12, 15, 18, 21].map(hour => new Date(Date.UTC(2026, 10, 22, hour)));

const named = (country: string, level: CareLevel, now = HOURS[4]!, minor = false) =>
  helpToName(pickHelplines(helplines, { country, level, now, minor }), emergencyOf(helplines, country));
const none = { helpline: null, emergency: null };

describe('fillHelp', () => {
  it('names the helpline and the emergency number', () => {
    const reply = fillHelp('Hubungi {emergency}. Ada {helpline}.', named('ID', 'plan-or-attempt'), 'id');
    expect(reply).toBe('Hubungi 119. Ada 119 ext 8.');
  });

  it('says to look for the local number where none is known, instead of losing the sentence', () => {
    expect(fillHelp('Telepon {emergency} sekarang. {helpline} juga siap.', none, 'id')).toBe(
      'Telepon nomor darurat setempat sekarang. Layanan bantuan setempat juga siap.',
    );
    expect(fillHelp('Call {emergency} now.', none, 'en')).toBe('Call the local emergency number now.');
  });
});

describe('the care guide', () => {
  it('has an entry for every level', () => {
    expect(guide.entries.map(({ id }) => id).sort()).toEqual([...CARE_LEVELS].sort());
  });

  const cases = [...COUNTRIES, 'elsewhere'].flatMap(country =>
    UI_LANGUAGES.map(language => ({ country, language })),
  );

  it.each(cases)(
    'names help in replies that fit a comment, and leaves no line empty, in $country ($language)',
    ({ country, language }) => {
      for (const now of HOURS)
        for (const entry of guide.entries)
          for (const minor of [false, true]) {
            const names = named(country, entry.id, now, minor);
            const fill = (text: Record<'id' | 'en', string>) => fillHelp(text[language], names, language);
            const replies = (minor ? [guide.minor.reply, ...entry.replies] : entry.replies).map(fill);
            expect(replies.filter(reply => /[{}]|undefined|null/.test(reply))).toEqual([]);
            expect(replies.filter(reply => Array.from(reply).length > COMMENT_LIMIT)).toEqual([]);
            const helps = [names.helpline, names.emergency].filter(name => name !== null);
            const words = country === 'elsewhere' ? ['setempat', 'local'] : helps;
            expect(words).not.toEqual([]);
            expect(replies.filter(reply => !words.some(name => reply.includes(name)))).toEqual([]);
            for (const line of [...entry.now, ...guide.minor.now])
              expect(fill(line).length).toBeGreaterThan(line[language].length / 2);
          }
    },
  );

  it('knows an emergency number in every country it offers', () => {
    const phones = COUNTRIES.map(country => emergencyOf(helplines, country)?.phone ?? country);
    expect(phones.filter(phone => !/^\d{2,4}$/.test(phone))).toEqual([]);
  });

  it('names a line that answers at night in Malaysia, not the one that is closed', () => {
    const night = new Date('2026-11-22T20:00:00Z');
    expect(named('MY', 'active-ideation', night).helpline).toContain('Befrienders');
  });
});

describe('shortName', () => {
  const by = (id: string) => helplines.entries.find(entry => entry.id === id)!;

  it('is what a person would dial or look for', () => {
    expect(shortName(by('id-healing119'))).toBe('119 ext 8');
    expect(shortName(by('us-988'))).toContain('988');
    expect(shortName(by('gb-shout'))).toContain('85258');
    expect(shortName(by('ca-988'))).toBe('988 Suicide Crisis Helpline');
  });

  it('cuts a name only at a bracket or at a dash between spaces', () => {
    const line = { phone: '123', text: null, whatsapp: null };
    expect(shortName({ ...line, name: '1-2-3 Help (north) - day' })).toBe('1-2-3 Help 123');
    expect(shortName({ ...line, name: 'Help - the line' })).toBe('Help 123');
    expect(shortName({ ...line, name: 'Call-back line' })).toBe('Call-back line 123');
  });

  it.each(helplines.entries.map(entry => [entry.id, entry] as const))(
    'holds the number of %s and is short enough for a reply',
    (_, entry) => {
      const name = shortName(entry);
      const digits = (text: string) => text.replace(/\D/g, '');
      const reach = digits(entry.phone ?? entry.text ?? entry.whatsapp ?? '');
      expect(digits(name)).toContain(reach.replace(/^6[02]/, ''));
      expect(name).not.toMatch(/[()]/);
      expect(name.length).toBeLessThanOrEqual(30);
    },
  );
});
