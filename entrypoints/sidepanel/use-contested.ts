import { useEffect, useState } from 'preact/hooks';
import { loadContested, watchContested, type ContestedClaim } from '../../utils/store/contested';

/** The flags that the user contested, up to date with every other page. */
export function useContested(): readonly ContestedClaim[] {
  const [contested, setContested] = useState<readonly ContestedClaim[]>([]);
  useEffect(() => {
    void loadContested().then(setContested);
    return watchContested(setContested);
  }, []);
  return contested;
}
