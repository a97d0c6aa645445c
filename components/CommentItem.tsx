import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckedComment } from '../utils/page-state';
import { CareLevelMark } from './CareLevelMark';
import { ClaimBody } from './ClaimBody';
import { groupOf } from './group-comments';
import { ShowInPageIcon } from './icons';
import { formatNumber, useLanguage, useMessages } from './language';
import { commentsMessages } from './messages/comments';
import { QuotedText } from './QuotedText';
import { VerdictMark } from './VerdictMark';

interface Props {
  comment: CheckedComment;
  isOpen: boolean;
  onToggle: () => void;
  onShow: () => Promise<boolean>;
  /** How to help the person who wrote it; dead numbers in the words, and where to refer. */
  renderCare: (comment: CheckedComment) => ComponentChild;
}

/** A comment with its findings: the person first, then what the words claim. */
export function CommentItem({ comment, isOpen, onToggle, onShow, renderCare }: Props) {
  const say = useMessages(commentsMessages);
  const isDanger = groupOf(comment) === 'danger';
  const spans = [...comment.claims, ...(comment.care === null ? [] : [comment.care])];
  return (
    <article class={`comment stack-small ${isDanger ? 'comment-danger' : ''}`}>
      <CommentHead comment={comment} onShow={onShow} />
      <p class="comment-text" dir="auto">
        <QuotedText text={comment.text} spans={spans} />
      </p>
      {comment.care !== null && <CareLevelMark level={comment.care.level} />}
      {comment.care?.minor === true && <p class="note">{say.minor}</p>}
      {comment.deadNumber && <p class="note">{say.deadNumber}</p>}
      {isDanger && comment.claims.length > 0 && <p class="note">{say.andClaim}</p>}
      {!isDanger &&
        !isOpen &&
        comment.claims.map(finding => <VerdictMark key={finding.start} verdict={finding.verdict} />)}
      <div class="row">
        <button
          type="button"
          class="button button-quiet button-flush"
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {isOpen ? say.hide : say[openingOf(comment)]}
        </button>
      </div>
      {isOpen && (
        <div class="comment-body stack">
          {comment.care !== null && renderCare(comment)}
          {comment.claims.map(finding => (
            <div key={finding.start} class="stack-small">
              <h3 class="comment-verdict">
                <VerdictMark verdict={finding.verdict} />
              </h3>
              <ClaimBody finding={finding} />
            </div>
          ))}
          {comment.care === null && renderCare(comment)}
        </div>
      )}
    </article>
  );
}

/** What opening a comment shows first. */
function openingOf({ care, claims }: CheckedComment): 'open' | 'openCare' | 'openReferral' {
  if (care !== null) return 'openCare';
  return claims.length > 0 ? 'open' : 'openReferral';
}

function CommentHead({ comment, onShow }: { comment: CheckedComment; onShow: () => Promise<boolean> }) {
  const say = useMessages(commentsMessages);
  const language = useLanguage();
  const [outcome, setOutcome] = useState<string | null>(null);
  const facts = [
    comment.creator ? say.creator : null,
    comment.level === 2 ? say.reply : null,
    comment.time,
    comment.likes === null || comment.likes === 0 ? null : say.likes(formatNumber(language, comment.likes)),
  ].filter(fact => fact !== null);
  return (
    <header>
      <div class="row row-apart comment-head">
        <span class="comment-author">
          <strong dir="auto">{comment.nickname ?? comment.handle ?? say.unknownPerson}</strong>
          {facts.length > 0 && <span class="note"> · {facts.join(' · ')}</span>}
        </span>
        <button
          type="button"
          class="button button-icon"
          data-reveal
          aria-label={say.show}
          title={say.show}
          onClick={() =>
            void onShow().then(
              found => setOutcome(found ? say.shownInPage : say.notThere),
              () => setOutcome(say.notThere),
            )
          }
        >
          <ShowInPageIcon />
        </button>
      </div>
      <output class="note">{outcome}</output>
    </header>
  );
}
