import type { JSX } from 'preact';
import type { CareLevel } from '../utils/findings';
import { Icon } from './Icon';
import { useLanguage } from './language';
import { careLevelMessages } from './messages/care-levels';

/** Seven drawings around a heart, a hand and a flame: recognisable without colour, and none of them an alarm sign. */
const SHAPES: Record<CareLevel, JSX.Element> = {
  'plan-or-attempt': (
    <>
      <path d="M8 1.2l6.8 6.8L8 14.8 1.2 8z" fill="currentColor" />
      <path d="M8 4.8v3.8M8 11v.1" class="knock-out" />
    </>
  ),
  'active-ideation': (
    <>
      <path d="M8 1.2l6.8 6.8L8 14.8 1.2 8z" />
      <path d="M8 4.8v3.8M8 11v.1" />
    </>
  ),
  'self-harm': (
    <>
      <rect x="1.2" y="5.2" width="13.6" height="5.6" rx="2.8" transform="rotate(-45 8 8)" />
      <path d="M6.6 8h.1M8 6.6h.1M8 9.4h.1M9.4 8h.1" />
    </>
  ),
  'passive-ideation': <path d="M13.5 10.2A6.2 6.2 0 0 1 5.8 2.5a6.2 6.2 0 1 0 7.7 7.7z" />,
  'concern-for-other': (
    <>
      <circle cx="5" cy="5" r="2.4" />
      <path d="M1.2 14v-1.2a3.8 3.8 0 0 1 7.6 0V14M11.5 4.2c.6-1 2.9-.8 2.9.8 0 1.3-1.3 2-2.9 3.2" />
    </>
  ),
  distress: <path d="M1.2 10c1.7 0 1.7-4 3.4-4s1.7 4 3.4 4 1.7-4 3.4-4 1.7 4 3.4 4" />,
  bereavement: (
    <>
      <path d="M8 15V8" />
      <path d="M8 8C4.5 8 3.5 5.5 3.5 2.5 6.5 2.5 8 4 8 8zM8 10.5c2.7 0 4-1.7 4.5-4-2.5-.3-4 1-4.5 4z" />
    </>
  ),
};

/** How soon a comment should be looked at; the views colour by it. */
export function careTone(level: CareLevel): 'urgent' | 'concern' | 'gentle' {
  if (level === 'plan-or-attempt' || level === 'active-ideation') return 'urgent';
  return level === 'distress' || level === 'bereavement' ? 'gentle' : 'concern';
}

export function CareLevelIcon({ level, label }: { level: CareLevel; label?: string }) {
  return (
    <Icon class={`tone-${careTone(level)}`} label={label}>
      {SHAPES[level]}
    </Icon>
  );
}

/** Shape and words of a care level. */
export function CareLevelMark({ level }: { level: CareLevel }) {
  const words = careLevelMessages[useLanguage()];
  return (
    <span class={`mark tone-${careTone(level)}`}>
      <CareLevelIcon level={level} />
      {words[level]}
    </span>
  );
}
