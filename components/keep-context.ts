import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Keepable } from '../utils/saved-item';

/** What views need to let the user keep something. */
export interface Keep {
  /** `source:ID`, `claim:ID`, `found:ID`. */
  isKept: (id: string) => boolean;
  /** Keeps it, or lets go of it when it is kept. Rejects when the storage cannot be used. */
  onKeep: (what: Keepable) => Promise<void>;
}

/** Null where nothing can be kept, or where it is shown as kept already. */
export const KeepContext = createContext<Keep | null>(null);

export const useKeep = (): Keep | null => useContext(KeepContext);
