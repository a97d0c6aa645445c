import { useState } from 'preact/hooks';
import { ReferralGuide } from '../../components/ReferralGuide';
import { loadPack } from '../../utils/evidence/load-pack';
import type { Country } from '../../utils/settings';

export async function loadReferral() {
  const [referrals, registers, helplines] = await Promise.all([
    loadPack('referrals'),
    loadPack('registers'),
    loadPack('helplines'),
  ]);
  return { ReferralSection, packs: { referrals, registers, helplines } };
}

interface Props {
  packs: Awaited<ReturnType<typeof loadReferral>>['packs'];
  country: Country;
}

/** Wires the referral guide that stands by itself. The country is changed for this guide alone. */
export function ReferralSection({ packs, country: home }: Props) {
  const [country, setCountry] = useState(home);
  return (
    <ReferralGuide
      referrals={packs.referrals}
      registers={packs.registers.entries}
      helplines={packs.helplines.entries}
      country={country}
      onCountry={setCountry}
    />
  );
}
