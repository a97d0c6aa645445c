import { describe, expect, it } from 'vitest';
import { chooseArticles } from '../../../utils/content/choose-articles';
import { explainRisk, fillHelp } from '../../../utils/content/explain-risk';
import { dialogPack } from '../../../utils/packs/dialog';

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

  it('names the helpline of the country, or none by number where the pack has none', () => {
    expect(fillHelp('Hubungi {helpline}', reader)).toBe('Hubungi 119 ext. 8');
    expect(fillHelp('Call {emergency}', { country: 'IE', language: 'en' })).toBe(
      'Call your local emergency number',
    );
  });
});

describe('the articles of a risk', () => {
  it('begin with those of the reader, by country and profession', () => {
    const first = (country: 'ID' | 'US', profession: 'psychologist' | 'school-counsellor') =>
      chooseArticles('client-story-vague', { country, profession })[0]?.code ?? '';
    expect(first('ID', 'psychologist')).toMatch(/HIMPSI|UU No\. 23/);
    expect(first('ID', 'school-counsellor')).toMatch(/ABKIN|111 Tahun 2014/);
    expect(first('US', 'psychologist')).not.toMatch(/HIMPSI|UU No/);
  });

  it('cite only articles of the pack', () => {
    for (const { articles } of Object.values(dialogPack.risks)) {
      for (const id of articles) expect(dialogPack.articles[id]).toBeDefined();
    }
  });
});
