export { sourcesOf, type Library } from '../utils/evidence/library';
export type { Claim as LibraryClaim, Source as LibrarySource } from '../utils/evidence/library';
