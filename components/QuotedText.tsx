import type { ComponentChild } from 'preact';
import type { Span } from '../utils/findings';

interface Props {
  text: string;
  spans: readonly Span[];
}

/** A text with the words that a finding speaks of underlined. Spans may overlap; the text stays what it was. */
export function QuotedText({ text, spans }: Props) {
  const parts: ComponentChild[] = [];
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, done);
    if (end <= from) continue;
    parts.push(text.slice(done, from), <mark key={from}>{text.slice(from, end)}</mark>);
    done = end;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
