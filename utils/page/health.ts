import type { Composer } from './composers';
import type { Health } from './post';
import { healthOfComposers, type PostReading } from './read';
import type { Scope } from './scope';
import { judge, type Trouble } from './trouble';

export interface HealthReport {
  /** How each field was found, or "missing". */
  fields: Health;
  /** What the reader should be able to read here and cannot; empty when all is well. */
  trouble: Trouble[];
}

interface Evidence {
  post: PostReading;
  scope: Scope;
  composers: readonly Composer[];
  comments: { how: string | null; size: number };
}

/** How each field was found, those included that change without the post. */
export function fieldsOf({ post, composers, comments }: Omit<Evidence, 'scope'>): Health {
  return {
    ...post.health,
    composers: healthOfComposers(composers),
    comments: comments.how ?? 'missing',
  };
}

/** Says what can be read and what cannot, whenever that changes. */
export class HealthReporter {
  private said = '';
  /** Visible seconds since the post became active. */
  private age = 0;

  constructor(private readonly onHealth: (report: HealthReport) => void) {}

  /** Another post: its silence is no trouble yet. */
  begin(): void {
    this.age = 0;
  }

  /** Another second that somebody saw the page. */
  noteSecond(): void {
    this.age++;
  }

  report({ post, scope, composers, comments }: Evidence): void {
    const fields = fieldsOf({ post, composers, comments });
    const trouble = judge({ post, scope, composers, comments: comments.size, age: this.age });
    const text = JSON.stringify([fields, trouble]);
    if (text === this.said) return;
    this.said = text;
    this.onHealth({ fields, trouble });
  }
}
