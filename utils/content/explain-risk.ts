import type { RiskFinding, Severity } from '../findings';
import { fillHelp } from '../fill-help';
import { dialogPack } from '../packs/dialog';
import type { Country, Profession, UiLanguage } from '../settings';
import { chooseArticles } from './choose-articles';
import type { CitedArticle } from './choose-articles';
import { excerptDraft } from './excerpt';

/** A risk as a person reads it: the words, the reason, the articles, another way to say it. */
export interface Explanation {
  risk: string;
  severity: Severity;
  /** What stands around the words in the draft, cut to what helps to find them. */
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
    ...around(text, finding),
    quote: finding.quote,
    name: known?.name[half] ?? finding.risk,
    why: known?.why[half] ?? '',
    articles: chooseArticles(finding.risk, reader),
    rewrite: fillForCountry(known?.rewrite[half] ?? '', reader),
  };
}

/** Puts the country's own numbers into a wording. */
export function fillForCountry(
  wording: string,
  { country, language }: Pick<Reader, 'country' | 'language'>,
): string {
  const [helpline = '', emergency = ''] = dialogPack.help[country] ?? [];
  return fillHelp(wording, { helpline: helpline || null, emergency: emergency || null }, language);
}

function around(text: string, finding: RiskFinding): { before: string; after: string } {
  const pieces = excerptDraft(text, [finding]);
  const at = pieces.findIndex(({ severity }) => severity !== null);
  const join = (some: typeof pieces) => some.map(piece => piece.text).join('');
  return { before: join(pieces.slice(0, at)), after: join(pieces.slice(at + 1)) };
}
