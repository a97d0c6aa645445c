import { dialogPack } from '../packs/dialog';
import type { Country, Profession } from '../settings';

export interface CitedArticle {
  id: string;
  code: string;
  number: string;
  title: string;
}

/** Codes of the reader's own profession come first, in its own country before others. */
const OWN_CODES: Record<Profession, RegExp> = {
  psychologist: /HIMPSI|APA Ethical|UU No\. 23 Tahun 2022/,
  'clinical-psychologist': /HIMPSI|APA Ethical|UU No\. 23 Tahun 2022|HCPC/,
  counsellor: /ABKIN|ACA Code|BACP|CRPO|CRCC/,
  'school-counsellor': /ABKIN|111 Tahun 2014|ACA Code|BACP/,
  psychiatrist: /UU No\. 17 Tahun 2023|HIPAA|HHS/,
  'social-worker': /NASW|HCPC/,
  student: /HIMPSI|ABKIN|APA Ethical|ACA Code/,
  other: /(?!)/,
};

/** The pack names the United Kingdom by its everyday letters. */
const regionOf = (country: Country) => (country === 'GB' ? 'UK' : country);

/** The articles that a risk breaks, nearest to the reader first: own country, own profession, then the rest as listed. */
export function chooseArticles(
  risk: string,
  { country, profession }: { country: Country; profession: Profession },
): CitedArticle[] {
  const region = regionOf(country);
  const rank = (article: CitedArticle & { region: string }) =>
    (article.region === region ? 0 : 2) + (OWN_CODES[profession].test(article.code) ? 0 : 1);
  return (dialogPack.risks[risk]?.articles ?? [])
    .flatMap(id => {
      const article = dialogPack.articles[id];
      if (article === undefined) return [];
      const [code, number, title, from] = article;
      return [{ id, code: dialogPack.codes[code] ?? '', number, title, region: from }];
    })
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, code, number, title }) => ({ id, code, number, title }));
}
