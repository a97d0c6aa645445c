import type { TextResult } from './check-text';
import type { Surface } from './findings';

/** A text of a page on its way to the background, where the checks run: they would weigh too much on every page. */
export interface TextToCheck {
  surface: Exclude<Surface, 'reply'>;
  text: string;
}

/** What the checks say of a text. */
export interface Answer extends TextResult {
  /** Names a helpline that no longer answers. */
  deadNumber: boolean;
}

/** What is shown of an answer; that its author is a minor is shown only where care is. */
export type CheckedText = Omit<Answer, 'minor'>;

/** One answer for each text, in order; null for a text on which the check failed. */
export type Answers = (Answer | null)[];

/** No message carries more texts, or more characters unless it carries one text only. */
export const MOST_TEXTS = 64;
export const MOST_CHARACTERS = 32_000;
