import type { CheckInput, CheckResult } from '../check';
import type { Surface } from '../findings';
import type { CheckedComment, PageState, Passage } from '../page-state';
import type { Comment } from '../page/post';
import type { PostReading } from '../page/read';
import type { Slices } from '../page/slices';
import type { Trouble } from '../page/trouble';
import type { CommentsChange } from '../page/watch';

interface Options {
  check: (input: CheckInput) => CheckResult;
  slices: Slices;
  /** Called after every piece of work that changed the state. */
  onChange: () => void;
}

/**
 * Checks every text of a page once and keeps what was found while the page lives. Nothing of a post outlives the move to
 * the next. Comments without findings are counted and forgotten.
 */
export function createPageChecks({ check, slices, onChange }: Options) {
  let post: PostReading | null = null;
  let identity = '';
  let passages: Passage[] = [];
  let transcript = '';
  let trouble: Trouble[] = [];
  let wordless = 0;
  const comments = new Map<string, CheckedComment>();
  /** Every comment that was read, and whether a language could be told. */
  const understood = new Map<string, boolean>();

  const checkPassage = (key: string, surface: Surface, text: string): Passage => {
    const known = passages.find(passage => passage.key === key && passage.text === text);
    if (known) return known;
    const { language, claims, care } = checkSafely({ surface, text });
    return { key, surface, text, language, claims, care };
  };
  const checkSafely = (input: CheckInput): CheckResult => {
    try {
      return check(input);
    } catch {
      return { language: 'und', claims: [], care: null, risks: [] };
    }
  };

  function* checkPost(of: string): Iterator<void> {
    const fresh: Passage[] = [];
    for (const [key, surface, text] of textsOf(post, transcript)) {
      if (of !== identity) return;
      fresh.push(checkPassage(key, surface, text));
      yield;
    }
    passages = fresh;
    onChange();
  }

  function* checkComments(change: CommentsChange, of: string): Iterator<void> {
    for (const comment of [...change.added, ...change.changed]) {
      if (of !== identity) return;
      keepComment(comment);
      yield;
    }
    onChange();
  }

  const keepComment = (comment: Comment) => {
    const known = comments.get(comment.key);
    const { language, claims, care } =
      known?.text === comment.text ? known : checkSafely({ surface: 'comment', text: comment.text });
    understood.set(comment.key, language !== 'und');
    if (claims.length === 0 && care === null) comments.delete(comment.key);
    else comments.set(comment.key, { ...comment, language, claims, care });
  };

  const forget = () => {
    passages = [];
    transcript = '';
    trouble = [];
    wordless = 0;
    comments.clear();
    understood.clear();
  };

  return {
    setPost(reading: PostReading): void {
      const next = `${reading.kind} ${reading.id ?? reading.url}`;
      if (next !== identity) forget();
      identity = next;
      post = reading;
      slices.add(checkPost(identity));
    },
    applyComments(change: CommentsChange): void {
      for (const key of change.removed) {
        comments.delete(key);
        understood.delete(key);
      }
      wordless = change.wordless;
      slices.add(checkComments(change, identity));
    },
    /** The words that are spoken, read on the user's click or pasted by them; empty when there are none. */
    setTranscript(text: string): void {
      transcript = text;
      slices.add(checkPost(identity));
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
      const notUnderstood = [...understood.values()].filter(known => !known).length;
      return {
        page: { ...post, wordlessComments: wordless },
        passages,
        comments: [...comments.values()],
        counts: { read: understood.size, notUnderstood },
        ...(trouble.length > 0 && { trouble }),
      };
    },
    /** Somebody in this thread is, by their own words, a minor. */
    hasMinor: () => [...comments.values()].some(({ care }) => care?.minor === true),
  };
}

export type PageChecks = ReturnType<typeof createPageChecks>;

function* textsOf(
  post: PostReading | null,
  transcript: string,
): Iterable<[key: string, surface: Surface, text: string]> {
  if (post === null) return;
  if (post.caption !== null && post.caption !== '') yield ['caption', 'caption', post.caption];
  for (const [at, text] of post.onScreenText.entries()) yield [`onscreen-${at}`, 'onscreen', text];
  if (transcript !== '') yield ['transcript', 'transcript', transcript];
  for (const [at, { caption }] of post.cards.entries()) {
    if (caption !== '') yield [`card-${at}`, 'caption', caption];
  }
}
