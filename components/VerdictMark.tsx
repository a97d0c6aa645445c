import type { JSX } from 'preact';
import type { Verdict } from '../utils/findings';
import { Icon } from './Icon';
import { useLanguage } from './language';
import { verdictMessages } from './messages/verdicts';

/** Six outlines that differ without colour and at 16 px: octagon, open ring, cut corner, half disc, disc with tick, dotted ring. */
const SHAPES: Record<Verdict, JSX.Element> = {
  contradicted: (
    <>
      <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z" fill="currentColor" />
      <path d="M5.5 5.5l5 5m0-5l-5 5" class="knock-out" />
    </>
  ),
  unsupported: (
    <>
      <path d="M8 1.5L15 14H1z" />
      <path d="M6 11h4" />
    </>
  ),
  oversimplified: (
    <>
      <path d="M2 2h7l5 5v7H2z" />
      <path d="M9 2v5h5" />
    </>
  ),
  mixed: (
    <>
      <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" />
      <path d="M8 1.5L14.5 8 8 14.5z" fill="currentColor" />
    </>
  ),
  supported: (
    <>
      <circle cx="8" cy="8" r="6.5" fill="currentColor" />
      <path d="M5 8.3l2.1 2.1L11 6.2" class="knock-out" />
    </>
  ),
  unverified: <circle cx="8" cy="8" r="6" stroke-dasharray="2.2 2.5" />,
};

/** The shape of a verdict alone; give it a label where no word stands beside it. */
export function VerdictIcon({ verdict, label }: { verdict: Verdict; label?: string }) {
  return (
    <Icon class={`verdict-${verdict}`} label={label}>
      {SHAPES[verdict]}
    </Icon>
  );
}

/** Shape and word of a verdict: neither ever stands for it by colour alone. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const words = verdictMessages[useLanguage()];
  return (
    <span class={`mark verdict-${verdict}`}>
      <VerdictIcon verdict={verdict} />
      {words[verdict].word}
    </span>
  );
}
