import type { SourceKind } from '../packs/kinds';

export interface LookUpItem {
  /** `MED/31096757`: unique in Europe PMC. */
  id: string;
  title: string;
  authors: string | null;
  publisher: string;
  year: number | null;
  url: string;
  doi: string | null;
  pmid: string | null;
  /** Null when the record does not say what kind of work it is. */
  kind: SourceKind | 'review' | null;
  openAccess: boolean;
}

/**
 * Why there is no answer. `empty`: nothing matches; `nothing-asked`: no words; `offline`: no network;
 * `unreachable`: the service cannot be reached; `timeout`; `rate-limit`: asked too often; `refused`: the service does
 * not accept the request; `unavailable`: the service has a fault; `malformed`: the answer cannot be understood;
 * `cancelled`: the user stopped it.
 */
export type LookUpFailure =
  | 'nothing-asked'
  | 'empty'
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'rate-limit'
  | 'refused'
  | 'unavailable'
  | 'malformed'
  | 'cancelled';

export type LookUpAnswer =
  | { ok: true; total: number; items: LookUpItem[] }
  | { ok: false; code: LookUpFailure; retryAfterSeconds: number | null };

export const failure = (code: LookUpFailure): LookUpAnswer => ({ ok: false, code, retryAfterSeconds: null });
