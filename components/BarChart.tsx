import { useId } from 'preact/hooks';

export interface Bar {
  key: string;
  label: string;
  value: number;
  /** The value as a person says it: "5 times". */
  words: string;
}

interface Props {
  title: string;
  bars: readonly Bar[];
}

/**
 * Horizontal bars with their words and numbers as text, so that nothing rests on length or hue alone and a screen reader
 * reads the chart as a list.
 */
export function BarChart({ title, bars }: Props) {
  const id = useId();
  const most = Math.max(1, ...bars.map(bar => bar.value));
  return (
    <figure class="chart stack-small" aria-labelledby={id}>
      <figcaption class="label" id={id}>
        {title}
      </figcaption>
      <ol class="bars">
        {bars.map(bar => (
          <li key={bar.key}>
            <span class="bar-label">{bar.label}</span>
            <span class="bar-value">{bar.words}</span>
            <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(bar.value / most) * 100} height="1" />
            </svg>
          </li>
        ))}
      </ol>
    </figure>
  );
}
