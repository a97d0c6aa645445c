import type { CareLevel } from '../findings';
import type { TextToCheck } from '../text-checks';

/** Comments whose level is remembered; they live as long as the page. */
const REMEMBERED = 100;

interface Options {
  /** What the page's own checks say already; undefined when they do not know. */
  known: (text: string) => CareLevel | null | undefined;
  /** Has a text checked elsewhere. May reject, or answer anything. */
  check: (texts: TextToCheck[]) => Promise<unknown>;
}

/** How urgent the answered comment is, for the check of the reply, which carries no care check of its own. */
export function createAnsweredCare({ known, check }: Options) {
  const asked = new Map<string, Asked>();
  const lookUp = (text: string) => known(text) ?? asked.get(text)?.level;
  return {
    /** The level as far as it is known; null for none. */
    levelOf: (text: string | null): CareLevel | null => (text === null ? null : (lookUp(text) ?? null)),
    /** Whether the words tell that their author is a minor, of a comment that was asked for here. */
    isMinor: (text: string | null): boolean => text !== null && asked.get(text)?.minor === true,
    /** Asks for what is not known yet; null when nothing is missing. A question that fails is not asked again. */
    prepare(text: string | null): Promise<void> | null {
      if (text === null || known(text) !== undefined || asked.has(text)) return null;
      return check([{ surface: 'comment', text }])
        .catch(() => null)
        .then(answers => {
          if (asked.size >= REMEMBERED) asked.clear();
          asked.set(text, readAnswer(answers));
          return undefined;
        });
    },
  };
}

interface Asked {
  level: CareLevel | null;
  minor: boolean;
}

function readAnswer(answers: unknown): Asked {
  const [first] = Array.isArray(answers)
    ? (answers as ({ care?: { level: CareLevel } | null; minor?: boolean } | null)[])
    : [];
  return { level: first?.care?.level ?? null, minor: first?.minor === true };
}
