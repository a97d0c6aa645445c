import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const HERE = 'components/messages';
const files = readdirSync(HERE).filter(file => file.endsWith('.ts') && file !== 'define-messages.ts');

type Table = Record<'id' | 'en', Record<string, unknown>>;

/** Every exported table of messages with the file it stands in. */
const tables = await Promise.all(
  files.map(async file => {
    const module = (await import(`../../components/messages/${file.replace('.ts', '')}.ts`)) as Record<
      string,
      unknown
    >;
    return Object.entries(module)
      .filter((entry): entry is [string, Table] => isTable(entry[1]))
      .map(([name, table]) => ({ file, name, table }));
  }),
).then(found => found.flat());

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'id' in value && 'en' in value;
}

const code = ['components', 'entrypoints', 'utils']
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
  )
  .filter(path => /\.tsx?$/.test(path) && !path.includes('/messages/'))
  .map(path => ({ path, text: readFileSync(path, 'utf8') }));

/** Tables that are looked up by a value of a closed type, whose completeness the compiler proves. */
const byValue = new Set(
  files.flatMap(file =>
    [...readFileSync(`${HERE}/${file}`, 'utf8').matchAll(/export const (\w+): Record<UiLanguage/g)].map(
      ([, name]) => name,
    ),
  ),
);

it('finds the tables it speaks of', () => {
  expect(tables.length).toBeGreaterThan(8);
});

describe.each(tables)('$name of $file', ({ name, table }) => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(table.en)).toEqual(Object.keys(table.id));
  });

  it('has words for every key', () => {
    const empty = [...Object.entries(table.id), ...Object.entries(table.en)].filter(
      ([, words]) => typeof words === 'string' && words.trim() === '',
    );
    expect(empty).toEqual([]);
  });

  it('shouts at nobody', () => {
    const shouted = [...Object.entries(table.id), ...Object.entries(table.en)].filter(
      ([, words]) => typeof words === 'string' && words.includes('!'),
    );
    expect(shouted).toEqual([]);
  });

  it.skipIf(byValue.has(name))('has no key that nobody uses', () => {
    const users = code.filter(({ text }) => text.includes(name)).map(({ text }) => text);
    const unused = Object.keys(table.id).filter(key => !isUsed(users, key));
    expect(unused).toEqual([]);
  });
});

/** `say.key`; or, where a file picks the key by a value, the key as that value somewhere in the code. */
function isUsed(users: string[], key: string): boolean {
  if (isCode(key)) return true;
  if (users.some(text => new RegExp(`\\.${key}\\b`).test(text))) return true;
  const picks = users.some(text => /\b(?:say|words|messages|\w+Messages\[\w+\])\[/i.test(text));
  return picks && code.some(({ text }) => text.includes(`'${key}'`));
}

it('addresses the counsellor as Anda, never as kamu', () => {
  const familiar = tables
    .filter(({ name }) => name !== 'welcomeMessages')
    .flatMap(({ name, table }) => Object.entries(table.id).map(([key, words]) => ({ name, key, words })))
    .filter(({ words }) => typeof words === 'string' && /\b(kamu|kalian|lu|lo)\b/i.test(words));
  expect(familiar).toEqual([]);
});

/** "ID", "INT": a key that comes from the packs. */
function isCode(key: string): boolean {
  return /^[A-Z]{2,3}$/.test(key);
}
