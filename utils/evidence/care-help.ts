import type { CareFinding } from '../findings';
import type { Pack } from '../packs/schema';
import { emergencyOf, findDeadNumbers, pickHelplines } from './helplines';
import { loadPack, readOwnFile, type ReadOwnFile } from './load-pack';

/** Everything the care card and the referral guide show, as the packs hold it. */
export interface CareHelp {
  guide: Pack<'care-guide'>;
  helplines: Pack<'helplines'>;
  referrals: Pack<'referrals'>;
  registers: Pack<'registers'>;
}

/**
 * Loads the packs of the care views; call it once, when the first card is opened.
 *
 * @throws PackUnusable when one of them is missing or damaged.
 */
export async function loadCareHelp(read: ReadOwnFile = readOwnFile): Promise<CareHelp> {
  const [guide, helplines, referrals, registers] = await Promise.all([
    loadPack('care-guide', read),
    loadPack('helplines', read),
    loadPack('referrals', read),
    loadPack('registers', read),
  ]);
  return { guide, helplines, referrals, registers };
}

/** What a care card shows for one finding: helplines in order, the emergency number, dead numbers the text names. */
export function careCardOf(
  { guide, helplines }: CareHelp,
  finding: Pick<CareFinding, 'level' | 'minor'>,
  place: { text: string; country: string; now: Date },
) {
  const { text, country, now } = place;
  return {
    finding,
    guide,
    helplines: pickHelplines(helplines, { country, level: finding.level, minor: finding.minor, now }),
    emergency: emergencyOf(helplines, country),
    directories: helplines.directories,
    dead: findDeadNumbers(helplines, text),
  };
}
