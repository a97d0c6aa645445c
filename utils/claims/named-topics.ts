import type { Model } from './model';
import type { View } from './features';

/** 0 when tokens[from..to) name a topic of mental health, 1 when only a theme that may be one, 2 when neither. */
export function tierOf(
  model: Pick<Model, 'topics' | 'themes'>,
  view: View,
  from: number,
  to: number,
): 0 | 1 | 2 {
  let tier: 1 | 2 = 2;
  for (let i = from; i < to; i++) {
    for (const family of view.concepts[i] ?? []) {
      if (family < model.topics) return 0;
      if (family < model.themes) tier = 1;
    }
  }
  return tier;
}

/** Whether a topic of mental health is named outside tokens[from..to). */
export function isNamedElsewhere(
  model: Pick<Model, 'topics'>,
  view: View,
  from: number,
  to: number,
): boolean {
  let named = view.topicTokens;
  for (let i = from; i < to; i++) if (view.concepts[i]?.some(one => one < model.topics)) named--;
  return named > 0;
}
