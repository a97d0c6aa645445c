/** A search elsewhere that opens in a new tab, with the words filled in. Nothing is sent before the user clicks. */
export interface OutwardLink {
  id: 'pubmed' | 'cochrane' | 'trip' | 'fact-check-explorer' | 'mafindo' | 'kemenkes';
  name: string;
  url: string;
  /** The language to search in for good results. */
  language: 'id' | 'en';
}

const COCHRANE = 'scolarissearchresultsportlet_WAR_scolarissearchresults';

/**
 * Shapes of the addresses as seen in use in 2026. TurnBackHoax and CekFakta have no lasting search address of their own,
 * so a web search is narrowed to the two.
 */
const PLACES: readonly (Omit<OutwardLink, 'url'> & { address: (words: string) => string })[] = [
  {
    id: 'pubmed',
    name: 'PubMed',
    language: 'en',
    address: words => `https://pubmed.ncbi.nlm.nih.gov/?term=${encode(words)}`,
  },
  {
    id: 'cochrane',
    name: 'Cochrane Library',
    language: 'en',
    address: words =>
      `https://www.cochranelibrary.com/search?p_p_id=${COCHRANE}&p_p_lifecycle=0&_${COCHRANE}_searchType=basic` +
      `&_${COCHRANE}_searchBy=6&_${COCHRANE}_searchText=${encode(words)}`,
  },
  {
    id: 'trip',
    name: 'Trip',
    language: 'en',
    address: words => `https://www.tripdatabase.com/Searchresult?criteria=${encode(words)}`,
  },
  {
    id: 'fact-check-explorer',
    name: 'Google Fact Check Explorer',
    language: 'id',
    address: words => `https://toolbox.google.com/factcheck/explorer/search/${encode(words)};hl=id`,
  },
  {
    id: 'mafindo',
    name: 'MAFINDO, CekFakta',
    language: 'id',
    address: words =>
      `https://www.google.com/search?q=${encode(`${words} (site:turnbackhoax.id OR site:cekfakta.com)`)}`,
  },
  {
    id: 'kemenkes',
    name: 'Kemenkes',
    language: 'id',
    address: words => `https://kemkes.go.id/id/search?s=${encode(words)}`,
  },
];

/** The links for some words, per language. Empty words give no links. */
export function outwardLinks(words: Readonly<Record<'id' | 'en', string>>): OutwardLink[] {
  return PLACES.flatMap(({ address, ...place }) => {
    const wanted = words[place.language].trim() || words[place.language === 'id' ? 'en' : 'id'].trim();
    return wanted === '' ? [] : [{ ...place, url: address(wanted) }];
  });
}

/** Half of a surrogate pair cannot be encoded; it becomes the replacement character. */
const encode = (words: string) => encodeURIComponent(words.toWellFormed());
