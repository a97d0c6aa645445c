import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CARE_LEVELS } from '../../../utils/findings';
import { parsePack } from '../../../utils/packs/schema';
import { COUNTRIES } from '../../../utils/settings';
import { COMMENT_LIMIT, fillReply, shortName } from '../../../utils/evidence/care-reply';
import { emergencyOf, pickHelplines } from '../../../utils/evidence/helplines';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../public/packs/${name}.json`, import.meta.url), 'utf8'));
const helplines = parsePack('helplines', read('helplines'));
const guide = parsePack('care-guide', read('care-guide'));
const now = new Date('2026-11-22T12:00:00Z');

const named = (country: string, level: (typeof CARE_LEVELS)[number]) => ({
  helpline:
    pickHelplines(helplines, { country, level, now }).find(({ helpline }) => helpline.for !== 'emergency')
      ?.helpline ?? null,
  emergency: emergencyOf(helplines, country),
});

describe('fillReply', () => {
  it('names the helpline and the emergency number', () => {
    const reply = fillReply('Hubungi {emergency}. Ada {helpline}.', named('ID', 'plan-or-attempt'));
    expect(reply).toBe('Hubungi 119. Ada 119 ext 8.');
  });

  it('leaves out a sentence whose name is not known, instead of showing a gap', () => {
    expect(fillReply('Aku di sini. Ada {helpline}. Jaga diri.', { helpline: null, emergency: null })).toBe(
      'Aku di sini. Jaga diri.',
    );
  });
});

describe('the care guide', () => {
  it('has an entry for every level', () => {
    expect(guide.entries.map(({ id }) => id).sort()).toEqual([...CARE_LEVELS].sort());
  });

  it.each(['id', 'en'] as const)('fits every Indonesian reply into a comment (%s)', language => {
    for (const entry of guide.entries)
      for (const reply of [...entry.replies, guide.minor.reply])
        expect(fillReply(reply[language], named('ID', entry.id)).length).toBeLessThanOrEqual(COMMENT_LIMIT);
  });

  it('leaves no slot open in any country', () => {
    for (const country of COUNTRIES)
      for (const entry of guide.entries)
        for (const reply of entry.replies) {
          const filled = fillReply(reply.en, named(country, entry.id));
          expect(filled).not.toMatch(/[{}]/);
          expect(filled.length).toBeGreaterThan(20);
        }
  });

  it('names help in at least one reply of every level', () => {
    for (const entry of guide.entries)
      expect(entry.replies.some(reply => /\{helpline\}|\{emergency\}/.test(reply.id))).toBe(true);
  });
});

describe('shortName', () => {
  it('is what a person would dial or look for', () => {
    const by = (id: string) => helplines.entries.find(entry => entry.id === id)!;
    expect(shortName(by('id-healing119'))).toBe('119 ext 8');
    expect(shortName(by('us-988'))).toContain('988');
    expect(shortName(by('gb-shout'))).toContain('85258');
  });
});
