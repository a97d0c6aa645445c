import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children: ComponentChildren;
  /** Buttons or links under the text. */
  actions?: ComponentChildren;
  drawing?: ComponentChildren;
}

/** A whole page that says what the matter is and what can be done about it. */
export function StatePage({ title, children, actions, drawing }: Props) {
  return (
    <section class="state">
      {drawing !== undefined && <div class="state-drawing">{drawing}</div>}
      <h2 class="heading">{title}</h2>
      <div class="state-text">{children}</div>
      {actions !== undefined && <div class="row">{actions}</div>}
    </section>
  );
}
