import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { anything, assert, property } from 'fast-check';
import { fakeBrowser } from '../../support/fake-browser';
import helplines from '../../../public/packs/helplines.json';
import {
  COUNTRIES,
  defaultSettings,
  loadSettings,
  readSettings,
  resetSettings,
  saveSettings,
  watchSettings,
} from '../../../utils/store/settings';
import { severityFor } from '../../../utils/severity-for';

const english = { languages: ['en-US', 'en'], timeZone: 'America/New_York' };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('defaults', () => {
  test.each([
    [['id-ID'], 'UTC', 'id', 'ID'],
    [['en-US', 'en', 'id'], 'UTC', 'id', 'ID'],
    [['en-US'], 'Asia/Makassar', 'id', 'ID'],
    [['en-GB'], 'Europe/London', 'en', 'GB'],
    [['nl-NL'], 'Europe/Amsterdam', 'en', 'ID'],
    [[], 'UTC', 'en', 'ID'],
    [['en-IN'], 'UTC', 'en', 'IN'],
    [['zh-Hans-SG'], 'UTC', 'en', 'SG'],
    [['ca'], 'UTC', 'en', 'ID'],
    [['my'], 'UTC', 'en', 'ID'],
    [['en-CA', 'ca'], 'UTC', 'en', 'CA'],
    [['ms'], 'UTC', 'en', 'MY'],
    [['ms-SG'], 'UTC', 'en', 'SG'],
    [['fil'], 'UTC', 'en', 'PH'],
    [['tl'], 'UTC', 'en', 'PH'],
    [['th', 'en-US'], 'UTC', 'en', 'TH'],
    [['not a tag!', 'en_AU', 'en-NZ'], 'UTC', 'en', 'NZ'],
  ])('a browser in %j at %s speaks %s and shows the helplines of %s', (languages, timeZone, ui, country) => {
    expect(defaultSettings({ languages, timeZone })).toMatchObject({ language: ui, country });
  });

  test('nothing that asks the network or keeps a record is on', () => {
    expect(defaultSettings(english)).toMatchObject({ lookUps: false, tally: false });
  });

  test('every country with a helpline can be chosen', () => {
    expect([...COUNTRIES]).toEqual([...new Set(helplines.entries.map(entry => entry.country))].sort());
  });
});

describe('reading what was stored', () => {
  const defaults = defaultSettings(english);

  test('whatever it is, the answer is valid and reads back as itself', () => {
    assert(
      property(anything(), stored => {
        const settings = readSettings(stored, defaults);
        expect(readSettings(settings, defaults)).toEqual(settings);
      }),
    );
  });

  test('one spoilt field does not cost the others', () => {
    const stored = { language: 'xx', theme: 'dark', rules: { shaming: 'off', 'bank-wallet': 'loud' } };
    expect(readSettings(stored, defaults)).toEqual({ ...defaults, theme: 'dark', rules: { shaming: 'off' } });
  });
});

describe('severity of a rule', () => {
  const finding = { risk: 'shaming', severity: 'warn', quote: 'lebay banget' } as const;
  const asPacked = { rules: {}, setAside: [] };

  test('is that of the pack until the user changes it', () => {
    expect(severityFor(asPacked, finding)).toBe('warn');
    expect(severityFor({ ...asPacked, rules: { shaming: 'hint' } }, finding)).toBe('hint');
    expect(severityFor({ ...asPacked, rules: { shaming: 'off' } }, finding)).toBeNull();
  });

  test('a rule named like a member of Object is not taken from there', () => {
    expect(severityFor(asPacked, { ...finding, risk: 'constructor', severity: 'block' })).toBe('block');
  });
});

describe('keeping', () => {
  test('changes of two quick clicks both count', async () => {
    await Promise.all([saveSettings({ theme: 'dark' }), saveSettings({ tally: true })]);
    expect(await loadSettings()).toMatchObject({ theme: 'dark', tally: true });
  });

  test('stores only what was chosen', async () => {
    await saveSettings({ theme: 'dark' });
    expect((await fakeBrowser.storage.local.get('settings'))['settings']).toEqual({ theme: 'dark' });
  });

  test('other pages hear of a change', async () => {
    const heard: string[] = [];
    const stop = watchSettings(settings => heard.push(settings.theme));
    await saveSettings({ theme: 'light' });
    stop();
    await saveSettings({ theme: 'dark' });
    expect(heard).toEqual(['light']);
  });

  test('reset goes back to the defaults', async () => {
    const before = await loadSettings();
    await saveSettings({ theme: 'dark' });
    await resetSettings();
    expect(await loadSettings()).toEqual(before);
  });

  test('an unreadable storage gives the defaults', async () => {
    const before = await loadSettings();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await loadSettings()).toEqual(before);
  });

  test('a failed save says so, keeps the old settings and does not block the next', async () => {
    await saveSettings({ theme: 'dark' });
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(saveSettings({ theme: 'light' })).rejects.toThrow('QUOTA_BYTES');
    full.mockRestore();
    expect((await loadSettings()).theme).toBe('dark');
    expect((await saveSettings({ tally: true })).tally).toBe(true);
  });
});
