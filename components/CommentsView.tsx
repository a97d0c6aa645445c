import type { ComponentChild, RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CheckedComment, PageState } from '../utils/page-state';
import { CommentFilterBar } from './CommentFilterBar';
import { CommentItem } from './CommentItem';
import { countGroups, listComments, type CommentFilter, type CommentRow } from './group-comments';
import { useEvidence, type Evidence } from './evidence-context';
import { formatNumber, useLanguage, useMessages } from './language';
import { commentsMessages } from './messages/comments';
import { ReferSomeone } from './ReferSomeone';
import { StatePage } from './StatePage';
import { VirtualList } from './VirtualList';

interface Props {
  state: PageState;
  scroller: RefObject<HTMLElement | null>;
  onShowComment: (key: string) => Promise<boolean>;
  renderCare: (comment: CheckedComment) => ComponentChild;
  /** The referral guide, for a comment in which nothing was found as for any other. */
  renderReferral: () => ComponentChild;
  /** A comment that the user came from in the page. */
  reveal: { key: string } | null;
}

const NO_FILTER: CommentFilter = { group: 'all', words: '' };

/** Comments with findings: danger first, then claims, then people who may need support. */
export function CommentsView(props: Props) {
  const { state, scroller, onShowComment, renderCare, renderReferral, reveal } = props;
  const say = useMessages(commentsMessages);
  const language = useLanguage();
  const [filter, setFilter] = useState(NO_FILTER);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { isContested } = useEvidence();
  const comments = useMemo(
    () => withoutContested(state.comments, isContested),
    [state.comments, isContested],
  );
  const counts = useMemo(() => countGroups(comments), [comments]);
  const isHidden = reveal !== null && !isListed(comments, filter, reveal.key);
  const rows = useMemo(
    () => listComments(comments, isHidden ? NO_FILTER : filter),
    [comments, filter, isHidden],
  );

  const shown = rows.filter(({ kind }) => kind === 'comment').length;
  function toggle(key: string) {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  }
  const found = (
    <>
      <CommentFilterBar filter={filter} counts={counts} onChange={setFilter} />
      <output class="hidden-visually">{say.shown(formatNumber(language, shown))}</output>
      {rows.length === 0 && (
        <div class="row">
          <p class="note">{say.noMatch}</p>
          <button type="button" class="button button-quiet" onClick={() => setFilter(NO_FILTER)}>
            {say.clear}
          </button>
        </div>
      )}
      <VirtualList
        rows={rows}
        keyOf={keyOf}
        estimate={estimateHeight}
        scroller={scroller}
        label={say.list}
        reveal={reveal}
        render={row =>
          row.kind === 'heading' ? (
            <GroupHeading row={row} />
          ) : (
            <CommentItem
              comment={row.comment}
              isOpen={open.has(row.comment.key)}
              onToggle={() => toggle(row.comment.key)}
              onShow={() => onShowComment(row.comment.key)}
              renderCare={renderCare}
            />
          )
        }
      />
    </>
  );
  return (
    <div class="view stack comments">
      <ReferSomeone renderGuide={renderReferral} />
      {comments.length === 0 ? <NoFindings state={state} /> : found}
    </div>
  );
}

function GroupHeading({ row }: { row: CommentRow & { kind: 'heading' } }) {
  const say = useMessages(commentsMessages);
  const language = useLanguage();
  return (
    <div class={`group-heading group-${row.group}`}>
      <h2 class="heading">
        {say[row.group]} <span class="count">{formatNumber(language, row.count)}</span>
      </h2>
      {row.group === 'danger' && <p class="note">{say.dangerNote}</p>}
    </div>
  );
}

function NoFindings({ state }: { state: PageState }) {
  const say = useMessages(commentsMessages);
  const language = useLanguage();
  if (state.trouble?.includes('comments') === true)
    return (
      <StatePage title={say.unreadable}>
        <p>{say.unreadableMeaning}</p>
      </StatePage>
    );
  if (state.trouble?.includes('checks') === true)
    return (
      <StatePage title={say.notChecked}>
        <p>{say.notCheckedMeaning}</p>
      </StatePage>
    );
  if (state.counts.read === 0 && state.counts.waiting > 0)
    return (
      <StatePage title={say.checking}>
        <p>{say.checkingMeaning}</p>
      </StatePage>
    );
  if (state.counts.read === 0)
    return (
      <StatePage title={say.notOpened}>
        <p>{say.notOpenedMeaning}</p>
      </StatePage>
    );
  return (
    <StatePage title={say.none}>
      <p>{say.noneMeaning(formatNumber(language, state.counts.read))}</p>
    </StatePage>
  );
}

/** The comments without contested claims, and without those in which nothing else was found. */
function withoutContested(
  comments: readonly CheckedComment[],
  isContested: Evidence['isContested'],
): CheckedComment[] {
  return comments
    .map(comment => ({ comment, claims: comment.claims.filter(finding => !isContested(finding)) }))
    .filter(
      ({ comment, claims }) =>
        claims.length > 0 || comment.care !== null || comment.asks || comment.deadNumber,
    )
    .map(({ comment, claims }) => ({ ...comment, claims }));
}

function isListed(comments: readonly CheckedComment[], filter: CommentFilter, key: string): boolean {
  return listComments(comments, filter).some(row => row.kind === 'comment' && row.comment.key === key);
}

function keyOf(row: CommentRow): string {
  return row.kind === 'heading' ? `group-${row.group}` : row.comment.key;
}

/** Near enough for a first layout: about 42 characters fit a line of a narrow panel. */
function estimateHeight(row: CommentRow): number {
  return row.kind === 'heading' ? 64 : 118 + Math.ceil(row.comment.text.length / 42) * 22;
}
