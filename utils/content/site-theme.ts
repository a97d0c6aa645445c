/** The theme the site shows, so that ours does not glare in it; null where the site does not say. */
export function siteTheme(document: Document): 'light' | 'dark' | null {
  const { dataset } = document.documentElement;
  const said = dataset['theme'] ?? dataset['tuxColorScheme'];
  return said === 'light' || said === 'dark' ? said : null;
}
