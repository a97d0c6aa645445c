import type { ComponentChild } from 'preact';
import { useId, useState } from 'preact/hooks';
import { countTags, filterSaved } from '../utils/evidence/saved-search';
import type { SavedItem } from '../utils/saved-item';
import { useLibrary } from './evidence-context';
import { formatNumber, useLanguage, useMessages } from './language';
import { Loading } from './Loading';
import { savedMessages } from './messages/saved';
import { NewNote } from './NewNote';
import { SavedCard } from './SavedCard';
import { SavedFiles, type ImportOutcome, type SavedFormat } from './SavedFiles';
import { StatePage } from './StatePage';

interface Props {
  /** Null while they are read. */
  items: readonly SavedItem[] | null;
  /** Why the last thing was not kept. */
  problem: 'private' | 'full' | 'unavailable' | null;
  /** Rejects when it cannot be kept; the text then stays where it was typed. */
  onChange: (item: SavedItem, changes: { note: string; tags: string[] }) => Promise<void>;
  onAddNote: (text: string) => Promise<void>;
  onRemove: (item: SavedItem) => void;
  onRestore: (item: SavedItem) => void;
  onExport: (items: readonly SavedItem[], format: SavedFormat) => Promise<void>;
  onImport: (text: string) => Promise<ImportOutcome>;
  /** What is circulating, under the saved things. */
  circulating?: ComponentChild;
}

/** What the user keeps: claims, sources, results and notes, with tags, search, export and import. */
export function SavedView(props: Props) {
  const { items, problem, circulating } = props;
  const say = useMessages(savedMessages);
  if (problem === 'private')
    return (
      <StatePage title={say.private}>
        <p>{say.privateHelp}</p>
      </StatePage>
    );
  if (items === null && problem === null) return <Loading />;
  return (
    <div class="view stack">
      <div class="stack-small">
        <h2 class="heading">{say.title}</h2>
        <p class="note">{say.privacy}</p>
        <p role="alert" class={problem === null ? 'hidden-visually' : 'source-caution'}>
          {problem !== null && say[problem]}
        </p>
      </div>
      <Kept {...props} items={items ?? []} />
      <NewNote onAdd={props.onAddNote} />
      <SavedFiles items={items ?? []} onExport={props.onExport} onImport={props.onImport} />
      {circulating}
    </div>
  );
}

function Kept({ items, onChange, onRemove, onRestore }: Props & { items: readonly SavedItem[] }) {
  const say = useMessages(savedMessages);
  const language = useLanguage();
  const library = useLibrary();
  const id = useId();
  const [query, setQuery] = useState('');
  const [tag, setTag] = useState<string | null>(null);
  const [removed, setRemoved] = useState<SavedItem | null>(null);
  const tags = countTags(items);
  const chosen = tags.some(([name]) => name === tag) ? tag : null;
  const shown = filterSaved(items, { query, tag: chosen, type: null }, library);
  return (
    <>
      {items.length > 0 && (
        <search class="stack-small" aria-label={say.search}>
          <label class="hidden-visually" for={id}>
            {say.search}
          </label>
          <input
            id={id}
            class="input"
            type="search"
            placeholder={say.search}
            value={query}
            onInput={event => setQuery(event.currentTarget.value)}
          />
          {tags.length > 0 && (
            <fieldset class="row" aria-label={say.tags}>
              <button type="button" class="chip" aria-pressed={chosen === null} onClick={() => setTag(null)}>
                {say.all}
              </button>
              {tags.map(([name, count]) => (
                <button
                  key={name}
                  type="button"
                  class="chip"
                  aria-pressed={chosen === name}
                  onClick={() => setTag(name)}
                >
                  {name} <span class="count">{formatNumber(language, count)}</span>
                </button>
              ))}
            </fieldset>
          )}
        </search>
      )}
      <output class="row note">
        {removed !== null ? say.removed : items.length > 0 && say.count(formatNumber(language, shown.length))}
      </output>
      {removed !== null && (
        <div>
          <button
            type="button"
            class="button"
            onClick={() => {
              onRestore(removed);
              setRemoved(null);
            }}
          >
            {say.undo}
          </button>
        </div>
      )}
      {items.length === 0 && removed === null && (
        <div class="stack-small">
          <p class="field-label">{say.empty}</p>
          <p class="note">{say.emptyHelp}</p>
        </div>
      )}
      {items.length > 0 && shown.length === 0 && <p>{say.noMatch}</p>}
      <ol class="results">
        {shown.map(item => (
          <li key={item.id}>
            <SavedCard
              item={item}
              onChange={changes => onChange(item, changes)}
              onRemove={() => {
                onRemove(item);
                setRemoved(item);
              }}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
