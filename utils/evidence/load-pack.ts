import type { Pack, PackName } from '../packs/schema';

/** A pack that could not be used. `missing`: the file was not there; `corrupt`: it does not have its shape. */
export class PackUnusable extends Error {
  constructor(
    readonly pack: PackName,
    readonly reason: 'missing' | 'corrupt',
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.name = 'PackUnusable';
  }
}

/** Answers the text of an own file, given its path from the root of the extension. */
export type ReadOwnFile = (path: string) => Promise<string>;

/** The extension's own file, read by an extension page; nothing leaves the browser. */
export const readOwnFile: ReadOwnFile = async path => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
};

/**
 * A pack, read and validated. The schemas are loaded with the first pack, so that a page which needs none is lighter.
 *
 * @throws PackUnusable with the path of the bad field in its message.
 */
export async function loadPack<Name extends PackName>(
  name: Name,
  read: ReadOwnFile = readOwnFile,
): Promise<Pack<Name>> {
  const [{ parsePack }, text] = await Promise.all([
    import('../packs/schema'),
    read(`/packs/${name}.json`).catch((cause: unknown) => {
      throw new PackUnusable(name, 'missing', `packs/${name}.json cannot be read`, { cause });
    }),
  ]);
  try {
    return parsePack(name, JSON.parse(text));
  } catch (cause) {
    const detail = cause instanceof SyntaxError ? `packs/${name}.json is not JSON` : String(cause);
    throw new PackUnusable(name, 'corrupt', detail, { cause });
  }
}
