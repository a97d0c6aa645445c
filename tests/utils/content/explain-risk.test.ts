import { describe, expect, it } from 'vitest';
import { chooseArticles } from '../../../utils/content/choose-articles';
import { explainRisk, fillForCountry } from '../../../utils/content/explain-risk';
import { COMMENT_LIMIT } from '../../../utils/fill-help';
import { dialogPack } from '../../../utils/packs/dialog';
import { COUNTRIES, PROFESSIONS, UI_LANGUAGES, type Country } from '../../../utils/settings';

const finding = { kind: 'risk', severity: 'block', quote: 'sesi', start: 0, end: 4 } as const;
const reader = { language: 'id', country: 'ID', profession: 'psychologist' } as const;

/** A dead number breaks no confidence, so that no article speaks of it. */
const NO_BREACH = new Set(['dead-helpline']);

describe('what the dialog says of a risk', () => {
  it('has a name, a reason, an article and another wording for each rule, in both languages', () => {
    for (const risk of Object.keys(dialogPack.risks)) {
      for (const language of ['id', 'en'] as const) {
        const said = explainRisk('sesi besok', { ...finding, risk }, { ...reader, language });
        expect(Object.values(said).every(value => value !== '' || value === said.before)).toBe(true);
        expect(said.articles.length > 0).toBe(!NO_BREACH.has(risk));
        expect(said.rewrite).not.toContain('{');
      }
    }
  });

  it('shows a rule it does not know with its words alone', () => {
    expect(explainRisk('sesi besok', { ...finding, risk: 'new-rule' }, reader)).toMatchObject({
      name: 'new-rule',
      why: '',
      articles: [],
      rewrite: '',
    });
  });

  it('names the helpline of the country, or the local one where the pack has none', () => {
    expect(fillForCountry('Hubungi {helpline}', reader)).toBe('Hubungi 119 ext 8');
    expect(fillForCountry('Call {emergency}', { country: 'IE', language: 'en' })).toBe('Call 112');
    const nowhere = { country: 'FR' as Country, language: 'en' as const };
    expect(fillForCountry('Call {emergency}', nowhere)).toBe('Call the local emergency number');
  });

  it('names a line that answers at any hour before one that is closed at night', () => {
    expect(fillForCountry('Hubungi {helpline}', { country: 'MY', language: 'id' })).toContain('Befrienders');
  });

  it('fits a comment in every country and both languages, and names help where the pack says so', () => {
    for (const [risk, { rewrite }] of Object.entries(dialogPack.risks))
      for (const country of COUNTRIES)
        for (const language of UI_LANGUAGES) {
          const wording = rewrite[language === 'id' ? 0 : 1] ?? '';
          const filled = fillForCountry(wording, { country, language });
          expect(filled).not.toMatch(/[{}]|local helpline|layanan bantuan setempat/);
          expect({ risk, country, isTooLong: Array.from(filled).length > COMMENT_LIMIT }).toEqual({
            risk,
            country,
            isTooLong: false,
          });
        }
  });
});

const isIndonesian = (id: string) => dialogPack.articles[id]?.[3] === 'ID';

describe('the articles of a risk', () => {
  it('begin with those of the reader, by country and profession', () => {
    const first = (country: 'ID' | 'US', profession: 'psychologist' | 'school-counsellor') =>
      chooseArticles('client-story-vague', { country, profession })[0]?.code ?? '';
    expect(first('ID', 'psychologist')).toMatch(/HIMPSI|UU No\. 23/);
    expect(first('ID', 'school-counsellor')).toMatch(/ABKIN|111 Tahun 2014/);
    expect(first('US', 'psychologist')).not.toMatch(/HIMPSI|UU No/);
  });

  const PERSONAL = [
    'confirm-relationship',
    'reveal-health-info',
    'names-person-case',
    'client-story-identifiable',
  ];

  it.each([
    ['ID', 'counsellor', /ABKIN/],
    ['ID', 'school-counsellor', /ABKIN|111 Tahun 2014/],
    ['ID', 'psychologist', /HIMPSI|UU No\. 23 Tahun 2022/],
    ['ID', 'psychiatrist', /UU No\. 17 Tahun 2023/],
    ['US', 'counsellor', /ACA Code/],
    ['US', 'psychologist', /APA Ethical/],
    ['US', 'social-worker', /NASW/],
    ['GB', 'counsellor', /BACP/],
    ['GB', 'clinical-psychologist', /HCPC/],
  ] as const)('come first from the code of the reader: %s, %s', (country, profession, code) => {
    for (const risk of PERSONAL) expect(chooseArticles(risk, { country, profession })[0]?.code).toMatch(code);
  });

  it('never begin with another country’s law or code where the reader has one, or an international one', () => {
    for (const country of COUNTRIES.filter(code => code !== 'ID'))
      for (const profession of PROFESSIONS)
        for (const risk of Object.keys(dialogPack.risks)) {
          const articles = chooseArticles(risk, { country, profession });
          if (articles.every(({ id }) => isIndonesian(id))) continue;
          expect(isIndonesian(articles[0]!.id), `${risk}, ${profession} in ${country}`).toBe(false);
        }
  });

  it('cite only articles of the pack', () => {
    for (const { articles } of Object.values(dialogPack.risks)) {
      for (const id of articles) expect(dialogPack.articles[id]).toBeDefined();
    }
  });
});
