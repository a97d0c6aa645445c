import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { handDataOver } from '../../../utils/handed/hand-over';

/** A file that only this test knows, beside the rooms. */
const ENTRY = fileURLToPath(new URL('../../../utils/entry-of-this-test.ts', import.meta.url));

/** Bundles an entry as a content script is bundled. @returns its code */
async function bundle(entry: string): Promise<string> {
  const source = {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? id : null),
    load: (id: string) => (id === ENTRY ? entry : null),
  };
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [source, handDataOver()],
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'entry' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  return first && 'output' in first ? first.output[0].code : '';
}

describe('the content script without the data', () => {
  it('holds the code of the reply check and none of its data', async () => {
    const code = await bundle("globalThis.start = () => import('./check-reply');");
    expect(code).toContain('was not handed over yet');
    expect(code).not.toContain('baper=');
    expect(code.length).toBeLessThan(120_000);
  });

  it('is not built when something needs the data before it can have come', async () => {
    await expect(bundle("import { readText } from './text/read'; readText('');")).rejects.toThrow(
      /text\/words\.ts imports .*which is handed over later/s,
    );
  });

  it('is not built when it would carry data that nobody hands over', async () => {
    await expect(bundle("globalThis.start = () => import('./claims/check');")).rejects.toThrow(
      'would travel in the content script',
    );
  });
});
