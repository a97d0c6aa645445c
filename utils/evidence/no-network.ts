/**
 * Stands in for the part of the citation library that fetches addresses (`wxt.config.ts` puts it there): the product
 * asks the network in one place only, and this is not it.
 */
export function fetchFile(): never {
  throw new Error('A citation is made from what is already here.');
}

export const fetchFileAsync = fetchFile;
export const setUserAgent = (): void => undefined;
export default fetchFile;
