import { useId } from 'preact/hooks';
import { COMMENT_GROUPS, type CommentFilter, type CommentGroup } from './group-comments';
import { formatNumber, useLanguage, useMessages } from './language';
import { commentsMessages } from './messages/comments';

interface Props {
  filter: CommentFilter;
  counts: Record<CommentGroup, number>;
  onChange: (filter: CommentFilter) => void;
}

/** Which comments are listed: one group or all, and only those that hold some words. */
export function CommentFilterBar({ filter, counts, onChange }: Props) {
  const say = useMessages(commentsMessages);
  const language = useLanguage();
  const id = useId();
  const total = COMMENT_GROUPS.reduce((sum, group) => sum + counts[group], 0);
  return (
    <search class="filter stack-small" aria-label={say.filter}>
      <label class="hidden-visually" for={id}>
        {say.search}
      </label>
      <input
        id={id}
        class="input"
        type="search"
        placeholder={say.search}
        value={filter.words}
        onInput={event => onChange({ ...filter, words: event.currentTarget.value })}
      />
      <fieldset class="row" aria-label={say.filter}>
        {(['all', ...COMMENT_GROUPS] as const).map(group => (
          <button
            key={group}
            type="button"
            class="chip"
            aria-pressed={filter.group === group}
            disabled={group !== 'all' && counts[group] === 0 && filter.group !== group}
            onClick={() => onChange({ ...filter, group })}
          >
            {say[group]}{' '}
            <span class="count">{formatNumber(language, group === 'all' ? total : counts[group])}</span>
          </button>
        ))}
      </fieldset>
    </search>
  );
}
