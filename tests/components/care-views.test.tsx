// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CareCard } from '../../components/CareCard';
import { careLevelMessages } from '../../components/messages/care-levels';
import { CopyReply } from '../../components/CopyReply';
import { LanguageContext, type UiLanguage } from '../../components/language';
import { careMessages } from '../../components/messages/care';
import { ReferralGuide } from '../../components/ReferralGuide';
import { SpeakerNote } from '../../components/SpeakerNote';
import { emergencyOf, findDeadNumbers, pickHelplines } from '../../utils/evidence/helplines';
import { readSpeaker } from '../../utils/evidence/speaker';
import { CARE_LEVELS, type CareLevel } from '../../utils/findings';
import { parsePack } from '../../utils/packs/schema';
import { COUNTRIES, type Country } from '../../utils/settings';

const read = (name: string) => JSON.parse(readFileSync(`public/packs/${name}.json`, 'utf8'));
const helplines = parsePack('helplines', read('helplines'));
const guide = parsePack('care-guide', read('care-guide'));
const referrals = parsePack('referrals', read('referrals'));
const registers = parsePack('registers', read('registers'));
const now = new Date('2026-11-22T12:00:00Z');

const root = document.createElement('div');
document.body.append(root);
afterEach(() => act(() => render(null, root)));

function draw(view: ComponentChild, language: UiLanguage = 'id') {
  void act(() => render(<LanguageContext.Provider value={language}>{view}</LanguageContext.Provider>, root));
  return root;
}

function card(
  level: CareLevel,
  options: { minor?: boolean; country?: Country; text?: string; onCountry?: () => void } = {},
) {
  const { minor = false, country = 'ID', text = '', onCountry = () => undefined } = options;
  return (
    <CareCard
      finding={{ level, minor }}
      guide={guide}
      helplines={pickHelplines(helplines, { country, level, minor, now })}
      emergency={emergencyOf(helplines, country)}
      directories={helplines.directories}
      dead={findDeadNumbers(helplines, text)}
      country={country}
      onCountry={onCountry}
      onRefer={() => undefined}
    />
  );
}

const telephones = () =>
  Array.from(root.querySelectorAll('a[href^="tel:"]'), link => link.getAttribute('href'));

describe('what the words may mean', () => {
  it('is only ever said to be possible', () => {
    for (const words of Object.values(careLevelMessages.id)) expect(words).toMatch(/^Mungkin /);
    for (const words of Object.values(careLevelMessages.en)) expect(words).toMatch(/^May /);
  });
});

describe('the care card', () => {
  it.each(CARE_LEVELS)('tells what to do, what not to write and a reply for %s', level => {
    for (const language of ['id', 'en'] as const) {
      const text = draw(card(level), language).textContent;
      const say = careMessages[language];
      for (const title of [say.nowTitle, say.avoidTitle, say.replyTitle, say.reportTitle, say.notStored])
        expect(text).toContain(title);
      expect(text).not.toMatch(/[{}]/);
    }
  });

  it('can be called with one press, the emergency number first when there is a plan', () => {
    draw(card('plan-or-attempt'));
    expect(telephones()[0]).toBe('tel:119');
    expect(root.querySelector('.helpline')?.textContent).toContain('PSC 119');
  });

  it('names 119 ext 8 and how to dial it for the other levels', () => {
    draw(card('active-ideation'));
    expect(root.querySelector('.helpline')?.textContent).toContain('tekan 8');
    expect(root.textContent).toContain('119 ext 8');
  });

  it('changes the country in one go', () => {
    const onCountry = vi.fn<() => void>();
    draw(card('distress', { onCountry }));
    const select = root.querySelector('select')!;
    void act(() => {
      select.value = 'MY';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onCountry).toHaveBeenCalledWith('MY');
  });

  it('warns of a closed number and offers the living one', () => {
    const view = card('distress', { text: 'coba telepon 500-454' });
    const text = draw(view).textContent;
    expect(text).toContain('Keadaannya: ditutup · sejak 2014');
    expect(text).toContain('119 ext. 8');
    expect(draw(view, 'en').textContent).toContain('Status: closed · since 2014');
  });

  it('says what became of each old number in the language of the reader', () => {
    const lines = (language: UiLanguage, text: string) =>
      draw(card('distress', { text }), language).textContent;
    expect(lines('id', '119 ext 9')).toContain('119 ext 9 sebagai nomor kesehatan jiwa');
    expect(lines('id', '119 ext 9')).toContain('sejak Mei 2020');
    expect(lines('en', '119 ext 9')).toContain('since May 2020');
    expect(lines('id', 'layanan sejiwa')).toContain('119 ext 8 tetap melayani');
    expect(lines('id', 'layanan sejiwa')).not.toContain('tidak berlaku lagi');
  });

  it('shows how long a reply is, even when it is too long', () => {
    for (const country of COUNTRIES) {
      draw(card('active-ideation', { country }));
      expect(root.textContent.match(/\d+ dari 150 karakter/g)).toHaveLength(2);
    }
    draw(<CopyReply text={'a'.repeat(151)} />);
    expect(root.textContent).toContain('151 karakter: lebih dari 150');
  });

  it('leaves no line empty and no number out, in every country, level and language', () => {
    for (const country of COUNTRIES)
      for (const level of CARE_LEVELS)
        for (const language of ['id', 'en'] as const) {
          draw(card(level, { country, minor: true }), language);
          for (const item of root.querySelectorAll('li')) expect(item.textContent.trim()).not.toBe('');
        }
  });

  it('asks to verify a line without a date, never an emergency number', () => {
    const lines = COUNTRIES.flatMap(country => {
      draw(card('plan-or-attempt', { country }), 'en');
      return Array.from(root.querySelectorAll('.helpline'), line => line.textContent);
    });
    const toVerify = lines.filter(line => line.includes('please verify'));
    expect(toVerify).not.toEqual([]);
    expect(toVerify.filter(line => line.includes('Emergency'))).toEqual([]);
  });

  it('tells the hours in the language of the reader', () => {
    expect(draw(card('active-ideation'), 'id').textContent).toContain('saat ada konselor yang senggang');
    expect(draw(card('active-ideation'), 'id').textContent).not.toMatch(/24\/7|counsellor|where active/);
    expect(draw(card('active-ideation'), 'en').textContent).toContain('when a counsellor is free');
  });

  it('adds care for a minor, and points to an adult', () => {
    const text = draw(card('self-harm', { minor: true })).textContent;
    expect(text).toContain('guru BK');
    expect(draw(card('self-harm')).textContent).not.toContain('guru BK');
  });

  it('has no score and no word about the person', () => {
    expect(draw(card('active-ideation'), 'en').textContent).not.toMatch(/%|score|patient|mentally ill/i);
  });

  it('offers the directories where a country has nothing', () => {
    draw(
      <CareCard
        finding={{ level: 'distress', minor: false }}
        guide={guide}
        helplines={[]}
        emergency={null}
        directories={helplines.directories}
        dead={[]}
        country="ID"
        onCountry={() => undefined}
        onRefer={() => undefined}
      />,
    );
    expect(root.querySelector('a[href^="https://findahelpline.com"]')).not.toBeNull();
    expect(root.textContent).not.toMatch(/[{}]/);
  });
});

describe('the referral guide', () => {
  const guideFor = (country: Country, minor = false, known = referrals) => (
    <ReferralGuide
      referrals={known}
      registers={registers.entries}
      helplines={helplines.entries}
      country={country}
      onCountry={() => undefined}
      minor={minor}
    />
  );

  it('lists every kind of help of the country, each with its source and a reply', () => {
    draw(guideFor('ID'));
    const entries = referrals.entries.filter(entry => entry.country === 'ID');
    expect(root.querySelectorAll('article')).toHaveLength(entries.length);
    for (const article of root.querySelectorAll('article')) {
      expect(article.querySelector('details a[href^="http"]')).not.toBeNull();
      expect(article.querySelector('button')).not.toBeNull();
    }
    for (const word of ['Puskesmas', 'BPJS', 'Psikolog', 'Guru BK', 'SAPA 129', 'Bantuan hukum'])
      expect(root.textContent).toContain(word);
  });

  it('offers a reply of its own for every entry, with its length, in both languages', () => {
    for (const country of COUNTRIES)
      for (const language of ['id', 'en'] as const) {
        draw(guideFor(country), language);
        const count = language === 'id' ? /(\d+) dari 150 karakter/ : /(\d+) of 150 characters/;
        const replies = Array.from(root.querySelectorAll('article'), article => {
          expect(article.textContent).toMatch(count);
          return article.querySelector('p[lang]')?.textContent ?? '';
        });
        expect(replies.filter(reply => /[{}]/.test(reply) || Array.from(reply).length > 150)).toEqual([]);
        expect(new Set(replies).size).toBe(replies.length);
      }
  });

  it('says where each fact was seen in the language of the reader', () => {
    expect(draw(guideFor('GB'), 'id').textContent).toContain('rujukan GP');
    expect(draw(guideFor('GB'), 'en').textContent).toContain('GP referral');
  });

  it('knows more than one way to care in every country', () => {
    const ways = (country: Country) => referrals.entries.filter(entry => entry.country === country).length;
    expect(COUNTRIES.filter(country => ways(country) < 2)).toEqual([]);
  });

  it('puts what is fit for children first for a minor', () => {
    draw(guideFor('ID', true));
    expect(root.querySelector('article')?.textContent).toContain('cocok untuk anak');
  });

  it('knows a way to care in every country that has a helpline', () => {
    const countries = new Set(referrals.entries.map(({ country }) => country));
    for (const { country } of helplines.entries) expect(countries).toContain(country);
  });

  it('says so where nothing is known', () => {
    expect(draw(guideFor('TH', false, { ...referrals, entries: [] }), 'en').textContent).toContain(
      careMessages.en.noReferrals,
    );
  });
});

describe('the note on who is speaking', () => {
  it('shows the title, the law and the register, never a verdict', () => {
    const text = draw(
      <SpeakerNote cues={readSpeaker(registers, ['Rani, M.Psi., Psikolog', 'life coach'], 'ID')} />,
      'en',
    ).textContent;
    expect(text).toContain('says: M.Psi., Psikolog');
    expect(text).toContain('regulated title in Indonesia; check the name in the register');
    expect(text).toContain('not a protected title');
    expect(text).not.toMatch(/unlicensed|fake/i);
  });

  it('sends nobody to a register that cannot be opened', () => {
    const text = draw(<SpeakerNote cues={readSpeaker(registers, ['PsyD'], 'US')} />, 'en').textContent;
    expect(text).toContain('regulated title in United States');
    expect(text).not.toContain('check the name in the register');
  });

  it('shows nothing where no title was named', () => {
    expect(draw(<SpeakerNote cues={[]} />).textContent).toBe('');
  });
});
