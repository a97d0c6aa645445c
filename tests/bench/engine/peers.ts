import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Other checkers, measured on the same texts. They weigh over 100 MB together, so they are no dependencies: the bench finds them in
 * `.cache/bench-peers` where `npm run bench -- --peers` puts them, and says so when they are absent.
 */
export const PEERS = [
  'alex',
  'compromise',
  'retext-equality',
  'retext-english',
  'retext-stringify',
  'unified',
  'harper.js',
];
export const PEER_FOLDER = new URL('../../../.cache/bench-peers/', import.meta.url);

export interface Peer {
  name: string;
  run: (text: string) => unknown;
}

// oxlint-disable-next-line typescript/no-explicit-any -- other people's modules, each with a shape of its own
async function load(name: string, file?: string): Promise<any> {
  const folder = new URL(`node_modules/${name}/`, PEER_FOLDER);
  const { exports, module, main } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const entry = exports?.['.'] ?? exports;
  const target =
    typeof entry === 'string'
      ? entry
      : (entry?.import?.default ?? entry?.import ?? entry?.default ?? module ?? main ?? 'index.js');
  return import(pathToFileURL(new URL(file ?? target, folder).pathname).href);
}

/** The checkers that are there, ready to run. */
export async function readyPeers(): Promise<Peer[]> {
  if (!existsSync(new URL('node_modules/', PEER_FOLDER))) return [];
  const peers: Peer[] = [];
  const { default: compromise } = await load('compromise');
  peers.push({ name: 'compromise', run: text => compromise(text).json() });
  const [{ unified }, { default: english }, { default: equality }, { default: stringify }] =
    await Promise.all(
      ['unified', 'retext-english', 'retext-equality', 'retext-stringify'].map(name => load(name)),
    );
  const retext = unified().use(english).use(equality).use(stringify).freeze();
  peers.push({ name: 'retext-equality', run: text => retext.processSync(text) });
  const alex = await load('alex');
  const check = alex.text ?? alex.default?.text ?? alex.default;
  peers.push({ name: 'alex', run: text => check(text) });
  const harper = await load('harper.js').catch(() => null);
  if (harper?.LocalLinter) {
    const binary = harper.binary ?? (await load('harper.js', 'dist/binary.js').catch(() => null))?.binary;
    const linter = new harper.LocalLinter({ binary });
    await linter.setup();
    peers.push({ name: 'harper.js', run: text => linter.lint(text) });
  }
  return peers;
}
