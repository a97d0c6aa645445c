import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LONGEST_NOTE, libraryId, readTags, type SavedItem } from '../utils/saved-item';
import { ClaimHit } from './ClaimHit';
import { useLibrary } from './evidence-context';
import { FoundCard } from './FoundCard';
import { KeepContext } from './keep-context';
import { formatDay, useLanguage, useMessages } from './language';
import { savedMessages } from './messages/saved';
import { SourceCard } from './SourceCard';

interface Changes {
  note: string;
  tags: string[];
}

interface Props {
  item: SavedItem;
  onChange: (changes: Changes) => Promise<void>;
  onRemove: () => void;
}

/** Something kept, with the user's note and tags. */
export function SavedCard({ item, onChange, onRemove }: Props) {
  const say = useMessages(savedMessages);
  const language = useLanguage();
  return (
    <div class="saved-card card stack-small">
      <p class="label">
        {say[item.type]} · {say.savedOn(formatDay(language, item.savedAt))}
      </p>
      {item.type !== 'note' && (
        <KeepContext.Provider value={null}>
          <Kept item={item} />
        </KeepContext.Provider>
      )}
      {item.type === 'note' ? (
        <NoteForm key={item.id} item={item} onChange={onChange} />
      ) : (
        <>
          {item.note !== '' && <p class="saved-note">{item.note}</p>}
          {item.tags.length > 0 && <TagList tags={item.tags} />}
          <details class="more">
            <summary>{say.edit}</summary>
            <NoteForm key={item.id} item={item} onChange={onChange} />
          </details>
        </>
      )}
      <div>
        <button type="button" class="button button-quiet button-flush" onClick={onRemove}>
          {say.remove}
        </button>
      </div>
    </div>
  );
}

function TagList({ tags }: { tags: readonly string[] }) {
  return (
    <ul class="row">
      {tags.map(tag => (
        <li key={tag} class="tag">
          {tag}
        </li>
      ))}
    </ul>
  );
}

function Kept({ item }: { item: SavedItem }) {
  const say = useMessages(savedMessages);
  const library = useLibrary();
  if (item.found) return <FoundCard item={item.found} />;
  const claim = item.type === 'claim' ? library?.claims.get(libraryId(item)) : undefined;
  if (claim) return <ClaimHit claim={claim} />;
  const source = item.type === 'source' ? library?.sources.get(libraryId(item)) : undefined;
  if (source) return <SourceCard source={source} />;
  return library === null ? null : (
    <p>
      {say.gone} <code>{libraryId(item)}</code>
    </p>
  );
}

/** A pause this long, in milliseconds, ends a burst of typing; then, and on leaving the field, what was typed is kept. */
const PAUSE = 600;

function NoteForm({ item, onChange }: Pick<Props, 'item' | 'onChange'>) {
  const say = useMessages(savedMessages);
  const id = useId();
  const [note, setNote] = useState(item.note);
  const [tags, setTags] = useState(item.tags.join(', '));
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; save: () => Promise<void> } | null>(null);

  function change(nextNote: string, nextTags: string) {
    setNote(nextNote);
    setTags(nextTags);
    setOutcome(null);
    if (waiting.current) clearTimeout(waiting.current.timer);
    const save = async () => {
      waiting.current = null;
      try {
        await onChange({ note: nextNote, tags: readTags(nextTags) });
        setOutcome('saved');
      } catch {
        setOutcome('failed');
      }
    };
    waiting.current = { save, timer: setTimeout(() => void save(), PAUSE) };
  }
  function saveNow() {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    void waiting.current.save();
  }
  useEffect(() => saveNow, []);

  return (
    <div class="stack-small">
      <div class="field">
        <label for={`${id}-note`}>{say.yourNote}</label>
        <textarea
          id={`${id}-note`}
          class="input"
          maxLength={LONGEST_NOTE}
          value={note}
          aria-describedby={`${id}-hint`}
          onInput={event => change(event.currentTarget.value, tags)}
          onBlur={saveNow}
        />
        <p class="note" id={`${id}-hint`}>
          {say.noteHint}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-tags`}>{say.yourTags}</label>
        <input
          id={`${id}-tags`}
          class="input"
          type="text"
          maxLength={400}
          value={tags}
          onInput={event => change(note, event.currentTarget.value)}
          onBlur={saveNow}
        />
      </div>
      <output class="note">
        {outcome === 'saved' && say.noteSaved}
        {outcome === 'failed' && say.noteNotSaved}
      </output>
    </div>
  );
}
