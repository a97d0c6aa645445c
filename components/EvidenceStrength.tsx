import type { JSX } from 'preact';
import type { Strength } from '../utils/evidence/strength';
import { Icon } from './Icon';
import { useMessages } from './language';
import { strengthMessages } from './messages/source-search';

/** Steps that are filled, and an open book for what is not ranked. */
const SHAPES: Record<Strength, JSX.Element> = {
  strong: <path d="M2 14v-4h3v4zM6.5 14V6.5h3V14zM11 14V2.5h3V14z" fill="currentColor" />,
  moderate: (
    <>
      <path d="M2 14v-4h3v4zM6.5 14V6.5h3V14z" fill="currentColor" />
      <path d="M11 14V2.5h3V14z" />
    </>
  ),
  limited: (
    <>
      <path d="M2 14v-4h3v4z" fill="currentColor" />
      <path d="M6.5 14V6.5h3V14zM11 14V2.5h3V14z" />
    </>
  ),
  reference: (
    <path d="M8 4C6.2 2.8 4.2 2.6 2 3v9.5c2.2-.4 4.2-.2 6 1 1.8-1.2 3.8-1.4 6-1V3c-2.2-.4-4.2-.2-6 1zM8 4v9.5" />
  ),
};

/** How much a source can carry, in a word and a shape. */
export function EvidenceStrength({ strength }: { strength: Strength }) {
  const say = useMessages(strengthMessages);
  return (
    <span class="mark strength">
      <Icon>{SHAPES[strength]}</Icon>
      {say[strength]}
    </span>
  );
}
