import { readFile } from 'node:fs/promises';
import { loadLibrary } from '../../../utils/evidence/library';
import type { ReadOwnFile } from '../../../utils/evidence/load-pack';

/** Own files as the extension ships them. */
export const readShipped: ReadOwnFile = path => readFile(`public${path}`, 'utf8');

export const loadShipped = () => loadLibrary(readShipped);
