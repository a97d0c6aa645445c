import { dialogPack } from '../packs/dialog';
import type { Country, Profession } from '../settings';

export interface CitedArticle {
  id: string;
  code: string;
  number: string;
  title: string;
}

/** The codes that bind, or best speak for, the reader's own profession, wherever they come from. */
const OWN_CODES: Record<Profession, RegExp> = {
  psychologist: /HIMPSI|APA Ethical|UU No\. 23 Tahun 2022|HCPC/,
  'clinical-psychologist': /HIMPSI|APA Ethical|UU No\. 23 Tahun 2022|HCPC/,
  counsellor: /ABKIN|ACA Code|BACP|CRPO|CRCC/,
  'school-counsellor': /ABKIN|111 Tahun 2014|ACA Code|BACP/,
  psychiatrist: /UU No\. 17 Tahun 2023|HIPAA|HHS/,
  'social-worker': /NASW/,
  student: /HIMPSI|ABKIN|APA Ethical|ACA Code/,
  other: /(?!)/,
};

/** Codes of one profession; whatever else is cited is law, or guidance for anybody. */
const PROFESSIONAL = /HIMPSI|ABKIN|APA Ethical|ACA Code|NASW|B[A-Z]*CP|BPC|HCPC|CRPO|CRCC/;

/** The regions whose articles hold where a reader lives, in the letters of the pack. */
function regionsOf(country: Country): readonly string[] {
  if (country === 'GB') return ['UK', 'EU'];
  return country === 'IE' ? ['IE', 'EU'] : [country];
}

/** Indonesian articles are written for readers of Indonesian: for everybody else anything comes before them. */
function rankOf(
  { code, region }: { code: string; region: string },
  { country, profession }: { country: Country; profession: Profession },
): number {
  const isOwn = OWN_CODES[profession].test(code);
  const isLaw = !PROFESSIONAL.test(code);
  if (regionsOf(country).includes(region)) return isOwn ? 0 : isLaw ? 1 : 2;
  if (region === 'ID') return 6;
  if (region === 'INT' || isOwn) return 3;
  return isLaw ? 5 : 4;
}

/**
 * The articles that a risk breaks, nearest to the reader first: the code of the own profession at home, the law at home,
 * other codes at home, international guidance and the own profession's codes elsewhere, then the rest as listed.
 */
export function chooseArticles(
  risk: string,
  reader: { country: Country; profession: Profession },
): CitedArticle[] {
  return (dialogPack.risks[risk]?.articles ?? [])
    .flatMap(id => {
      const article = dialogPack.articles[id];
      if (article === undefined) return [];
      const [code, number, title, from] = article;
      return [{ id, code: dialogPack.codes[code] ?? '', number, title, region: from }];
    })
    .sort((a, b) => rankOf(a, reader) - rankOf(b, reader))
    .map(({ id, code, number, title }) => ({ id, code, number, title }));
}
