import type { RiskFinding } from '../findings';

/** What the memory must know of a draft; `editor` is only compared, never touched. */
export interface Draft {
  editor: object;
  text: string;
}

export type Decision =
  /** Nothing stands against it, or the user has decided already. */
  | { kind: 'post' }
  /** `again` when the dialog showed these very words before: its reasons need no second telling. */
  | { kind: 'hold'; risks: RiskFinding[]; again: boolean };

/** A pass is for the click that "Post anyway" causes at once; a later one is the user's own and is judged afresh. */
const PASS_LASTS = 1500;

/** A second press right after the dialog closed is a reflex, not a decision. In milliseconds. */
const REFLEX = 600;

interface Memory {
  /** When the words were last shown, by key. */
  seen: Map<string, number>;
  accepted: Set<string>;
  /** Words that are no problem in this draft, as the user said. */
  setAside: Set<string>;
}

interface Pass extends Draft {
  until: number;
}

/**
 * Decides whether a press on Post goes through. Holds risks of severity block or warn; one dialog decides for the draft
 * until the risky words change. After "Post anyway" (a block has its second step there) the same words are not asked
 * about again, also when the site failed to post. "Back to editing" decides nothing about a block: pressing Post with
 * the words unchanged asks again, or else a second press would be the way around it; a warning was read and passes.
 *
 * @param now milliseconds, monotonic
 */
export function createHolds(now: () => number) {
  const memories = new WeakMap<object, Memory>();
  let pass: Pass | null = null;

  const memoryOf = (editor: object): Memory => {
    let memory = memories.get(editor);
    if (memory === undefined) {
      memories.set(editor, (memory = { seen: new Map(), accepted: new Set(), setAside: new Set() }));
    }
    return memory;
  };

  return {
    /** Spends the one-shot pass when it was given for this very editor and text, within its time. */
    spendPass({ editor, text }: Draft): boolean {
      const valid = pass !== null && pass.editor === editor && pass.text === text && now() <= pass.until;
      if (valid) pass = null;
      return valid;
    },

    decide({ editor }: Draft, risks: readonly RiskFinding[]): Decision {
      const { seen, accepted, setAside } = memoryOf(editor);
      const open = risks.filter(risk => {
        const key = keyOf(risk);
        if (risk.severity === 'hint' || accepted.has(key) || setAside.has(key)) return false;
        const seenAt = seen.get(key);
        return risk.severity === 'block' || seenAt === undefined || now() - seenAt < REFLEX;
      });
      if (open.length === 0) return { kind: 'post' };
      return { kind: 'hold', risks: open, again: open.every(risk => seen.has(keyOf(risk))) };
    },

    /** The dialog showed these risks and the user went back to editing. */
    markSeen({ editor }: Draft, risks: readonly RiskFinding[]): void {
      for (const risk of risks) memoryOf(editor).seen.set(keyOf(risk), now());
    },

    /** The user said that these words are no problem in this draft. */
    setAside({ editor }: Draft, risk: RiskFinding): void {
      memoryOf(editor).setAside.add(keyOf(risk));
    },

    /** The risks that were not set aside in this draft. */
    open(editor: object, risks: readonly RiskFinding[]): RiskFinding[] {
      const { setAside } = memoryOf(editor);
      return risks.filter(risk => !setAside.has(keyOf(risk)));
    },

    /** The user chose to post anyway: one pass for this editor and text, and no more questions about these words. */
    accept({ editor, text }: Draft, risks: readonly RiskFinding[]): void {
      for (const risk of risks) memoryOf(editor).accepted.add(keyOf(risk));
      pass = { editor, text, until: now() + PASS_LASTS };
    },

    /** A pass without a decision, for a post that was held and turned out not to be checkable. */
    grantPass({ editor, text }: Draft): void {
      pass = { editor, text, until: now() + PASS_LASTS };
    },

    /** The draft is gone (posted or emptied): the next one starts unread. */
    forget(editor: object): void {
      memories.delete(editor);
    },
  };
}

export type Holds = ReturnType<typeof createHolds>;

/** Two findings are the same risky words when rule and words agree, whatever stands around them. */
function keyOf({ risk, quote }: RiskFinding): string {
  return `${risk} ${quote.toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
