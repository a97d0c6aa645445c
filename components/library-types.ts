import type { Claim, Library, Source } from '../utils/evidence/library';

export type { Library };
export type LibraryClaim = Claim;
export type LibrarySource = Source;
