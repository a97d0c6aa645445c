import type { JSX } from 'preact';
import type { Severity } from '../utils/findings';
import type { UiLanguage } from '../utils/settings';
import { guardMessages } from './messages/guard';

/** Three outlines that differ without colour: a closed gate, a raised edge, a dot. */
const SHAPES: Record<Severity, JSX.Element> = {
  block: (
    <>
      <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z" fill="currentColor" />
      <path d="M4.8 8h6.4" class="knock-out" />
    </>
  ),
  warn: (
    <>
      <path d="M8 1.5L14.8 14H1.2z" />
      <path d="M8 6v3.6M8 11.6v.1" />
    </>
  ),
  hint: <circle cx="8" cy="8" r="3" fill="currentColor" />,
};

/** Shape and word of a severity. */
export function SeverityMark({ severity, language }: { severity: Severity; language: UiLanguage }) {
  return (
    <span class={`mark severity-${severity}`}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        {SHAPES[severity]}
      </svg>
      {guardMessages[language].severity[severity]}
    </span>
  );
}
