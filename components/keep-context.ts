import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Keepable } from '../utils/saved-item';

/** What views need to let the user keep something. */
export interface Keep {
  /** `source:ID`, `claim:ID`, `found:ID`. */
  isKept: (id: string) => boolean;
  /** Keeps it, or lets go of it when it is kept. */
  onKeep: (what: Keepable) => void;
}

export const KeepContext = createContext<Keep>({ isKept: () => false, onKeep: () => undefined });

export const useKeep = (): Keep => useContext(KeepContext);
