import type { CareLevel } from '../findings';
import type { CheckedComment, PageState, PageTrouble, Passage } from '../page-state';
import type { Comment } from '../page/post';
import type { PostReading } from '../page/read';
import type { Trouble } from '../page/trouble';
import type { CommentsChange } from '../page/watch';
import type { Answer, CheckedText, TextToCheck } from '../text-checks';
import { createCheckQueue } from './check-queue';

interface Options {
  /** Has texts checked where the checks run; one answer for each. May reject. */
  check: (texts: TextToCheck[]) => Promise<unknown>;
  /** Resolves after so many milliseconds. */
  wait: (time: number) => Promise<void>;
  /** Called whenever the state changed. */
  onChange: () => void;
  signal: AbortSignal;
}

/** A text of the post; `found` is undefined while it waits, null when the check failed on it. */
interface PassageEntry extends TextToCheck {
  key: string;
  found?: CheckedText | null;
}

/** A comment that was read. Of an answered one without findings only its text stays, so that it is not asked again. */
interface CommentEntry {
  text: string;
  state: 'waiting' | 'understood' | 'not-understood' | 'failed';
  /** The comment as it was last read; only while it waits. */
  comment?: Comment;
  /** The account of an author who is, by their own words, a minor; null where the page does not name it. */
  minor?: string | null;
}

/**
 * Has every text of a page checked once and keeps what was found while the page lives. Nothing of a post outlives the
 * move to the next: answers that come later are dropped.
 */
export function createPageChecks({ check, wait, onChange, signal }: Options) {
  let post: PostReading | null = null;
  let identity = '';
  let passages: PassageEntry[] = [];
  let transcript = '';
  let trouble: Trouble[] = [];
  let wordless = 0;
  const comments = new Map<string, CheckedComment>();
  const read = new Map<string, CommentEntry>();
  const queue = createCheckQueue({ send: check, wait, onProgress: onChange, signal });

  const checkPost = () => {
    const before = passages;
    passages = [...textsOf(post, transcript)].map(
      entry => before.find(({ key, text }) => key === entry.key && text === entry.text) ?? entry,
    );
    queue.add(
      passages
        .filter(entry => !before.includes(entry))
        .map(entry => ({ ...entry, onAnswer: answer => (entry.found = answer && shownOf(answer)) })),
    );
    onChange();
  };

  const keepComment = (comment: Comment) => {
    const entry = read.get(comment.key);
    const found = comments.get(comment.key);
    if (entry?.text === comment.text && entry.state !== 'waiting') {
      if (found !== undefined) comments.set(comment.key, { ...found, ...comment });
      return;
    }
    if (entry?.text === comment.text) {
      entry.comment = comment;
      return;
    }
    const fresh: CommentEntry = { text: comment.text, state: 'waiting', comment };
    read.set(comment.key, fresh);
    queue.add([
      {
        surface: 'comment',
        text: comment.text,
        onAnswer(answer) {
          if (read.get(comment.key) === fresh) keepAnswer(fresh.comment ?? comment, fresh, answer);
        },
      },
    ]);
  };
  const keepAnswer = (comment: Comment, entry: CommentEntry, answer: Answer | null) => {
    delete entry.comment;
    if (answer?.minor === true) entry.minor = comment.handle;
    if (answer === null) entry.state = 'failed';
    else entry.state = answer.language === 'und' ? 'not-understood' : 'understood';
    if (answer === null || isEmpty(answer)) comments.delete(comment.key);
    else comments.set(comment.key, { ...comment, ...shownOf(answer) });
  };

  const forget = () => {
    passages = [];
    transcript = '';
    trouble = [];
    wordless = 0;
    comments.clear();
    read.clear();
    queue.clear();
  };
  const isUnchecked = () =>
    queue.isStuck() ||
    passages.some(({ found }) => found === null) ||
    [...read.values()].some(({ state }) => state === 'failed');

  return {
    setPost(reading: PostReading): void {
      const next = `${reading.kind} ${reading.id ?? reading.url}`;
      if (next !== identity) forget();
      identity = next;
      post = reading;
      checkPost();
    },
    applyComments(change: CommentsChange): void {
      for (const key of change.removed) {
        comments.delete(key);
        read.delete(key);
      }
      wordless = change.wordless;
      for (const comment of [...change.added, ...change.changed]) keepComment(comment);
      onChange();
    },
    /** The words that are spoken, read on the user's click or pasted by them; empty when there are none. */
    setTranscript(text: string): void {
      transcript = text;
      checkPost();
    },
    setTrouble(next: Trouble[]): void {
      trouble = next;
      onChange();
    },
    /** Forgets the page at once: it has moved on. */
    clear(): void {
      post = null;
      identity = '';
      forget();
      onChange();
    },
    state(): PageState | null {
      if (post === null) return null;
      const states = [...read.values()].map(({ state }) => state);
      const notUnderstood = states.filter(state => state === 'not-understood').length;
      const troubles: PageTrouble[] = isUnchecked() ? [...trouble, 'checks'] : trouble;
      return {
        page: { ...post, wordlessComments: wordless },
        passages: passages.flatMap(passageOf),
        comments: [...comments.values()],
        counts: {
          read: states.filter(state => state === 'understood').length + notUnderstood,
          notUnderstood,
          waiting:
            states.filter(state => state === 'waiting').length +
            passages.filter(({ found }) => found === undefined).length,
        },
        ...(troubles.length > 0 && { trouble: troubles }),
      };
    },
    /**
     * Whether a reply may reach a minor: the answered account, or whoever wrote the answered words, is one by their own
     * words in any comment, or opened the thread; where it is not known who is answered, anybody on the page.
     */
    hasMinor({ handle, text, thread }: Answered = NOBODY): boolean {
      const minors = [...read.values()].filter(({ minor }) => minor !== undefined);
      if (handle === null && text === null) return minors.length > 0;
      return minors.some(
        entry => entry.text === text || entry.text === thread || (handle !== null && entry.minor === handle),
      );
    },
    /** What the care check says of a comment of this page; undefined where it has not said anything yet. */
    careOf(text: string): CareLevel | null | undefined {
      for (const [key, entry] of read) {
        if (entry.text !== text || entry.state === 'waiting' || entry.state === 'failed') continue;
        return comments.get(key)?.care?.level ?? null;
      }
      return undefined;
    },
  };
}

/** Whom a reply answers, as far as the page tells. */
interface Answered {
  handle: string | null;
  text: string | null;
  /** The words that open the thread. */
  thread: string | null;
}

const NOBODY: Answered = { handle: null, text: null, thread: null };

export type PageChecks = ReturnType<typeof createPageChecks>;

const shownOf = ({ language, claims, care, asks, deadNumber }: Answer): CheckedText => ({
  language,
  claims,
  care,
  asks,
  deadNumber,
});

function isEmpty({ claims, care, asks, deadNumber }: CheckedText): boolean {
  return claims.length === 0 && care === null && !asks && !deadNumber;
}

function passageOf({ key, surface, text, found }: PassageEntry): Passage[] {
  return found ? [{ key, surface, text, ...found }] : [];
}

function* textsOf(post: PostReading | null, transcript: string): Iterable<PassageEntry> {
  if (post === null) return;
  if (post.caption !== null && post.caption !== '')
    yield { key: 'caption', surface: 'caption', text: post.caption };
  for (const [at, text] of post.onScreenText.entries())
    yield { key: `onscreen-${at}`, surface: 'onscreen', text };
  if (transcript !== '') yield { key: 'transcript', surface: 'transcript', text: transcript };
  for (const [at, { caption }] of post.cards.entries()) {
    if (caption !== '') yield { key: `card-${at}`, surface: 'caption', text: caption };
  }
}
