import { useEffect, useState } from 'preact/hooks';
import { SpeakerNote } from '../../components/SpeakerNote';
import { loadPack } from '../../utils/evidence/load-pack';
import { readSpeaker } from '../../utils/evidence/speaker';
import type { PageState } from '../../utils/page-state';
import type { Country } from '../../utils/settings';
import type { Pack } from '../../utils/packs/schema';

/** What the registers say of the titles in an author's profile; nothing until they are read, and nothing when they cannot be. */
export function SpeakerSection({
  author,
  country,
}: {
  author: PageState['page']['author'];
  country: Country;
}) {
  const [registers, setRegisters] = useState<Pack<'registers'> | null>(null);
  useEffect(() => {
    loadPack('registers').then(setRegisters, () => undefined);
  }, []);
  if (registers === null) return null;
  return <SpeakerNote cues={readSpeaker(registers, [author.nickname, author.bio], country)} />;
}
