import type { View } from './view';

/** 0 when tokens[from..to) name a topic of mental health, 1 when only a theme that may be one, 2 when neither. */
export function tierOf({ tiers }: View, from: number, to: number): 0 | 1 | 2 {
  let isTheme = false;
  for (let i = from; i < to; i++) {
    if (tiers[i] === 0) return 0;
    if (tiers[i] === 1) isTheme = true;
  }
  return isTheme ? 1 : 2;
}

/** Whether a topic of mental health is named outside tokens[from..to). */
export function isNamedElsewhere({ topicTokens, tiers }: View, from: number, to: number): boolean {
  let named = topicTokens;
  for (let i = from; i < to; i++) if (tiers[i] === 0) named--;
  return named > 0;
}
