import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ContestReason } from '../utils/contested';
import type { ClaimFinding } from '../utils/findings';
import type { Library } from './library-types';

/** A flag the user does not accept. */
export interface Contest {
  /** Null for a claim that the library does not know. */
  claim: string | null;
  reason: ContestReason;
  reach: 'here' | 'phrasing' | 'everywhere';
  /** The words that were flagged; only a key of them is kept, and only for the reach `phrasing`. */
  quote: string;
  note: string;
}

/** What views about claims need from the page that shows them. */
export interface Evidence {
  /** Null while it is loading, `'failed'` when it cannot be read. */
  library: Library | 'failed' | null;
  retryLibrary: () => void;
  /** A citation ready to paste. */
  cite: (source: string) => Promise<string>;
  /** The user does not want to see it: contested everywhere, or here. */
  isContested: (finding: Pick<ClaimFinding, 'claim' | 'quote'>) => boolean;
  onContest: (contest: Contest) => void;
  /** Search the sources for these words, which the user can change before anything happens. */
  onLookUp: (words: string) => void;
}

const missing = () => undefined;

export const EvidenceContext = createContext<Evidence>({
  library: null,
  retryLibrary: missing,
  cite: async () => '',
  isContested: () => false,
  onContest: missing,
  onLookUp: missing,
});

export function useEvidence(): Evidence {
  return useContext(EvidenceContext);
}

/** The library once it can be read, else null. */
export function useLibrary(): Library | null {
  const { library } = useEvidence();
  return library === 'failed' ? null : library;
}
