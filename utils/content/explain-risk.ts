import type { RiskFinding, Severity } from '../findings';
import { dialogPack } from '../packs/dialog';
import type { Country, Profession, UiLanguage } from '../settings';
import { chooseArticles } from './choose-articles';
import type { CitedArticle } from './choose-articles';

/** How much of the draft stands on each side of the risky words in the quotation, in characters. */
const AROUND = 42;

/** A risk as a person reads it: their own words, the reason, the articles, another way to say it. */
export interface Explanation {
  risk: string;
  severity: Severity;
  before: string;
  quote: string;
  after: string;
  name: string;
  why: string;
  articles: CitedArticle[];
  rewrite: string;
}

export interface Reader {
  language: UiLanguage;
  country: Country;
  profession: Profession;
}

/** What the dialog shows for a finding. A rule that the texts do not know yet is shown with its words alone. */
export function explainRisk(text: string, finding: RiskFinding, reader: Reader): Explanation {
  const half = reader.language === 'id' ? 0 : 1;
  const known = dialogPack.risks[finding.risk];
  return {
    risk: finding.risk,
    severity: finding.severity,
    before: lastCharacters(text.slice(0, finding.start)),
    quote: finding.quote,
    after: firstCharacters(text.slice(finding.end)),
    name: known?.name[half] ?? finding.risk,
    why: known?.why[half] ?? '',
    articles: chooseArticles(finding.risk, reader),
    rewrite: fillHelp(known?.rewrite[half] ?? '', reader),
  };
}

/** Puts the country's own numbers into a wording; international English words where the pack has none. */
export function fillHelp(wording: string, { country, language }: Pick<Reader, 'country' | 'language'>): string {
  const [line = '', emergency = ''] = dialogPack.help[country] ?? [];
  const otherwise =
    language === 'id'
      ? ['layanan bantuan setempat', 'nomor darurat setempat']
      : ['a local helpline', 'your local emergency number'];
  return wording
    .replaceAll('{helpline}', line || (otherwise[0] ?? ''))
    .replaceAll('{emergency}', emergency || (otherwise[1] ?? ''));
}

function lastCharacters(text: string): string {
  const characters = Array.from(text);
  return characters.length <= AROUND ? text : `… ${characters.slice(-AROUND).join('').trimStart()}`;
}

function firstCharacters(text: string): string {
  const characters = Array.from(text.slice(0, AROUND * 4));
  return text.length <= AROUND ? text : `${characters.slice(0, AROUND).join('').trimEnd()} …`;
}
