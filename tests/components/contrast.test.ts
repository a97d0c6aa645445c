import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8');

/** The colours of a block of tokens.css. */
function coloursOf(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const blocks = css
  .split('}')
  .map(coloursOf)
  .filter(block => 'paper' in block);
const [light, darkBySystem, darkByChoice] = blocks;

/** WCAG 2.2 relative luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (bright! + 0.05) / (dark! + 0.05);
}

const INKS = [
  'ink',
  'ink-soft',
  'accent',
  'accent-strong',
  'contradicted',
  'unsupported',
  'oversimplified',
  'mixed',
  'supported',
  'unverified',
  'urgent',
  'concern',
  'gentle',
];
const PAPERS = ['paper', 'raised', 'sunk', 'accent-soft', 'urgent-soft', 'concern-soft', 'gentle-soft'];

it('has a light theme, and one dark theme written twice', () => {
  expect(blocks).toHaveLength(3);
  expect(darkByChoice).toEqual(darkBySystem);
});

describe.each([
  ['light', light!],
  ['dark', darkBySystem!],
])('%s', (_, colours) => {
  it.each(INKS)('%s can be read on every paper', ink => {
    const faint = PAPERS.filter(paper => contrast(colours[ink]!, colours[paper]!) < 4.5);
    expect(faint).toEqual([]);
  });

  it('has an accent that can be written on', () => {
    expect(contrast(colours['on-accent']!, colours['accent']!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours['on-accent']!, colours['accent-strong']!)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws borders of controls and the focus so that they can be seen', () => {
    for (const paper of ['paper', 'raised'])
      for (const line of ['line-strong', 'focus'])
        expect(contrast(colours[line]!, colours[paper]!)).toBeGreaterThanOrEqual(3);
  });
});
