import { fileURLToPath } from 'node:url';

/**
 * For whoever bundles the citation library: the part of it that fetches addresses is replaced, because the product asks
 * the network in one place only, and that is not it. Build time.
 */
export const WITHOUT_NETWORK = {
  find: /^\.\/fetchFile\.js$/,
  replacement: fileURLToPath(new URL('no-network.ts', import.meta.url)),
};
