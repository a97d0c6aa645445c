import type { ComponentChildren } from 'preact';

interface Props {
  /** What a screen reader says; leave out where words beside the icon say it already. */
  label?: string | undefined;
  class?: string | undefined;
  children: ComponentChildren;
}

/** A drawing on a grid of 16, in the colour of the text around it. */
export function Icon({ label, class: className = '', children }: Props) {
  return (
    <svg
      class={`icon ${className}`}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label })}
    >
      {children}
    </svg>
  );
}
