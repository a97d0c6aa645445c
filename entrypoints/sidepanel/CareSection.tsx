import { useState } from 'preact/hooks';
import { CareCard } from '../../components/CareCard';
import { DeadNumbers } from '../../components/DeadNumbers';
import { ReferButton } from '../../components/ReferButton';
import { ReferralGuide } from '../../components/ReferralGuide';
import { emergencyOf, findDeadNumbers, pickHelplines } from '../../utils/evidence/helplines';
import { loadPack } from '../../utils/evidence/load-pack';
import type { CareFinding } from '../../utils/findings';
import type { Country } from '../../utils/settings';

export async function loadCare() {
  const [guide, helplines, referrals, registers] = await Promise.all([
    loadPack('care-guide'),
    loadPack('helplines'),
    loadPack('referrals'),
    loadPack('registers'),
  ]);
  return { CareSection, packs: { guide, helplines, referrals, registers } };
}

interface Props {
  packs: Awaited<ReturnType<typeof loadCare>>['packs'];
  /** Null where the words show no danger: then there is only what helps to refer. */
  finding: CareFinding | null;
  /** The words that may name a number which no longer answers. */
  text: string;
  country: Country;
}

/** Wires the care card and the referral guide behind it. The country is changed for this card alone. */
export function CareSection({ packs, finding, text, country: home }: Props) {
  const [country, setCountry] = useState(home);
  const [now] = useState(() => new Date());
  const [refers, setRefers] = useState(false);
  const { guide, helplines, referrals, registers } = packs;
  const dead = findDeadNumbers(helplines, text);
  return (
    <>
      {finding === null ? (
        <>
          <DeadNumbers dead={dead} />
          {!refers && <ReferButton onRefer={() => setRefers(true)} />}
        </>
      ) : (
        <CareCard
          finding={finding}
          guide={guide}
          helplines={pickHelplines(helplines, {
            country,
            level: finding.level,
            minor: finding.minor,
            now,
          })}
          emergency={emergencyOf(helplines, country)}
          directories={helplines.directories}
          dead={dead}
          country={country}
          onCountry={setCountry}
          onRefer={() => setRefers(true)}
        />
      )}
      {refers && (
        <ReferralGuide
          referrals={referrals}
          registers={registers.entries}
          helplines={helplines.entries}
          country={country}
          onCountry={setCountry}
          minor={finding?.minor ?? false}
        />
      )}
    </>
  );
}
