import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';
import { WITHOUT_NETWORK } from '../../../utils/evidence/without-network';

const root = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the gallery of views and serves it on this machine alone. Answers its address and the way to stop. */
export async function openGallery(): Promise<{ url: string; close(): Promise<void> }> {
  const config = {
    root,
    configFile: false as const,
    logLevel: 'warn' as const,
    plugins: [preact()],
    resolve: { alias: [WITHOUT_NETWORK] },
    publicDir: `${project}public`,
    build: { outDir: `${project}.output/gallery`, emptyOutDir: true },
  };
  await build(config);
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('the gallery has no address');
  return { url, close: () => server.close() };
}
