import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { HANDED } from './data';

const UTILS = fileURLToPath(new URL('..', import.meta.url));
const HOLDER = fileURLToPath(new URL('data.ts', import.meta.url));
const MARK = '\0handed:';

/**
 * Build time, for the content script alone: in place of the generated data its modules read what was handed over. The
 * rooms stay as they are, with their data, for everyone else. Modules that need it must be imported dynamically, after
 * the data has come: the build fails where one is not, and where one asks for data that nobody hands over.
 */
export function handDataOver(): Plugin {
  return {
    name: 'hand-data-over',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith('.generated.json')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null) return null;
      const name = found.id.slice(UTILS.length).replace('.generated.json', '');
      if (!HANDED.some(handed => handed === name)) this.error(`${name} would travel in the content script`);
      return `${MARK}${name}`;
    },
    load(id) {
      if (!id.startsWith(MARK)) return null;
      const name = JSON.stringify(id.slice(MARK.length));
      return `import { dataOf } from ${JSON.stringify(HOLDER)};\nexport default dataOf(${name});`;
    },
    buildEnd() {
      const waiting = [...this.getModuleIds()].filter(id => this.getModuleInfo(id)?.isEntry).map(id => [id]);
      const met = new Set(waiting.flat());
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        const id = path.at(-1) ?? '';
        if (id.startsWith(MARK)) this.error(`${path.join(' imports ')}, which is handed over later`);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) {
          if (met.has(next)) continue;
          met.add(next);
          waiting.push([...path, next]);
        }
      }
    },
  };
}
