import { useId, useState } from 'preact/hooks';
import type { SavedItem } from '../utils/saved-item';
import { formatNumber, useLanguage, useMessages } from './language';
import { savedMessages } from './messages/saved';

export const SAVED_FORMATS = ['markdown', 'csv', 'ris', 'json'] as const;
export type SavedFormat = (typeof SAVED_FORMATS)[number];

export type ImportOutcome =
  | { ok: true; added: number; updated: number; kept: number; skipped: number }
  | { ok: false; reason: 'not-json' | 'not-ours' | 'newer' | 'full' | 'unavailable' | 'private' };

interface Props {
  items: readonly SavedItem[];
  onExport: (items: readonly SavedItem[], format: SavedFormat) => Promise<void>;
  onImport: (text: string) => Promise<ImportOutcome>;
}

/** Takes the saved work out as a file, and brings a backup in. */
export function SavedFiles({ items, onExport, onImport }: Props) {
  const say = useMessages(savedMessages);
  const language = useLanguage();
  const id = useId();
  const [message, setMessage] = useState('');
  const number = (value: number) => formatNumber(language, value);
  async function bringIn(file: File) {
    const outcome = await file.text().then(onImport, () => ({ ok: false, reason: 'not-json' }) as const);
    setMessage(
      outcome.ok
        ? [
            say.imported(number(outcome.added), number(outcome.updated), number(outcome.kept)),
            ...(outcome.skipped > 0 ? [say.skipped(number(outcome.skipped))] : []),
          ].join(' ')
        : say[outcome.reason],
    );
  }
  return (
    <details class="more">
      <summary>{say.files}</summary>
      <div class="stack-small">
        <fieldset class="stack-small">
          <legend class="field-label">{say.exportAs}</legend>
          <div class="row">
            {SAVED_FORMATS.map(format => (
              <button
                key={format}
                type="button"
                class="button"
                disabled={items.length === 0}
                onClick={() => {
                  setMessage('');
                  void onExport(items, format).catch(() => setMessage(say.exportFailed));
                }}
              >
                {say[format]}
              </button>
            ))}
          </div>
        </fieldset>
        <div class="field">
          <label for={id}>{say.import}</label>
          <input
            id={id}
            class="input"
            type="file"
            accept="application/json,.json"
            onChange={event => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file) void bringIn(file);
              input.value = '';
            }}
          />
        </div>
        <output class="note">{message}</output>
      </div>
    </details>
  );
}
