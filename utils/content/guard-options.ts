import type { RiskFinding } from '../findings';
import type { Composer } from '../page/composers';
import type { PostAttempt } from '../page/post-attempt';
import type { Reach } from '../set-aside';
import type { NotCheckedReason } from './not-checked';

/** What the guard asks of the page room. */
export interface GuardedPage {
  composerFromEvent(event: Event): PostAttempt | null;
  findComposers(): Composer[];
  /** The text of an editor, exactly as typed. */
  readText(editor: Element): string;
  noteReply(event: Event): void;
  /** Why a press on something that looks like Post was not recognised; null when it does not look like it. */
  missedPost(event: Event): 'unreadable' | 'unpaired' | null;
}

export interface HeldReply {
  text: string;
  risks: RiskFinding[];
  again: boolean;
  onBack: () => void;
  onPostAnyway: (reason: string) => void;
  /** "Not a problem here". Answers the risks that are still to be decided. */
  onSetAside: (risk: RiskFinding, reach: Reach) => RiskFinding[];
}

export interface DraftRisks {
  editor: Element;
  text: string;
  /** The most severe first. */
  risks: RiskFinding[];
  /** "Not a problem here". Answers the risks that are left. */
  onSetAside: (risk: RiskFinding, reach: Reach) => RiskFinding[];
}

/** What the guard shows. */
export interface GuardViews {
  /** Shows the dialog at once. False when it cannot be seen; then nothing is held. */
  hold(held: HeldReply): boolean;
  closeHold(): void;
  showDraft(draft: DraftRisks): void;
  hideDraft(): void;
  notify(reason: NotCheckedReason): void;
}

export interface GuardOptions {
  page: GuardedPage;
  /**
   * The risks of what a composer holds, the most severe first, with the severities the user chose; null while the check
   * is not ready.
   */
  check: (composer: Composer, text: string) => RiskFinding[] | null;
  /** Fetches what the check does not know yet of this draft; null when it knows all. Never rejects. */
  prepare: (composer: Composer, text: string) => Promise<void> | null;
  views: GuardViews;
  /** False once the extension behind this script is gone: posts then go through, each with a notice. */
  isAlive: () => boolean;
  /** The reason somebody gave for posting anyway; may be empty. */
  onPostedAnyway: (risks: RiskFinding[], reason: string) => void;
  /** The user set words or a rule aside beyond this draft. */
  onSetAside: (risk: RiskFinding, reach: 'phrase' | 'rule') => void;
  /** Ends the checks while typing. Presses on Post are still watched, to say that nothing is checked any more. */
  signal: AbortSignal;
}
