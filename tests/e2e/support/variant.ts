import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import type { BrowserName } from './find-browser';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Builds the extension with one module of it replaced, so that a fault can be put where no user could cause one.
 *
 * @param swaps what the import ends with ("utils/check") to a file of `tests/e2e/support/variants`
 * @param granted host permissions that the user is taken to have given
 * @returns the directory of the build
 */
export async function buildVariant(
  name: string,
  browser: BrowserName,
  swaps: Record<string, string>,
  granted: string[] = [],
): Promise<string> {
  const outDir = `.output/variants/${name}`;
  await build({
    root: ROOT,
    browser: browser === 'firefox' ? 'firefox' : 'chrome',
    manifestVersion: 3,
    manifest: granted.length === 0 ? {} : { host_permissions: granted },
    outDir,
    logger: silent,
    vite: () => ({
      plugins: [
        {
          name: 'swap',
          enforce: 'pre',
          resolveId(source: string, importer: string | undefined) {
            // The page holds the check of a reply, the background that of a text; a swapped check stands in for both.
            const whole = source.replace(/utils\/check-(?:reply|text)$/, 'utils/check');
            const swapped = Object.entries(swaps).find(([ending]) => whole.endsWith(ending));
            if (!swapped || importer?.includes('/variants/')) return null;
            return fileURLToPath(new URL(`variants/${swapped[1]}`, import.meta.url));
          },
        },
      ],
    }),
  });
  return `${ROOT}${outDir}/${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
}

const ignore = () => undefined;
const silent = {
  debug: ignore,
  log: ignore,
  info: ignore,
  warn: ignore,
  error: console.error,
  fatal: console.error,
  success: ignore,
  level: 0,
};
