import { useEffect, useState } from 'preact/hooks';
import { CirculatingView } from '../../components/CirculatingView';
import { useLibrary } from '../../components/evidence-context';
import { useLanguage } from '../../components/language';
import type { ImportOutcome, SavedFormat } from '../../components/SavedFiles';
import { SavedView } from '../../components/SavedView';
import { newItem, type SavedItem } from '../../utils/saved-item';
import { NotKept } from '../../utils/store/database';
import { mergeSaved } from '../../utils/store/saved';
import { readSavedFile, SAVED_FILES, writeSaved } from '../../utils/store/saved-files';
import { clearMet, listMet, type Met } from '../../utils/store/tally';
import { downloadText } from './download-text';
import { fileWords } from './file-words';
import type { Saved } from './use-saved';

interface Props {
  saved: Saved;
  tally: boolean;
  onTally: () => void;
}

/** Wires the saved work and the tally to the storage and to files. */
export function SavedTab({ saved, tally, onTally }: Props) {
  const language = useLanguage();
  const library = useLibrary();
  const [met, setMet] = useState<readonly Met[]>([]);
  useEffect(() => void listMet().then(setMet, () => undefined), []);

  async function exportFile(items: readonly SavedItem[], format: SavedFormat) {
    if (library === null) throw new Error('the library is not there yet');
    const { name, type } = SAVED_FILES[format];
    downloadText(name, type, await writeSaved(items, format, library, language, fileWords(language)));
  }
  return (
    <SavedView
      items={saved.items}
      problem={saved.problem}
      onChange={(item, changes) => saved.put({ ...item, ...changes, changedAt: Date.now() })}
      onAddNote={note => saved.put(newItem({ note, key: crypto.randomUUID() }, Date.now()))}
      onRemove={item => void saved.remove(item).catch(() => undefined)}
      onRestore={item => void saved.put(item).catch(() => undefined)}
      onExport={exportFile}
      onImport={importFile}
      circulating={
        <CirculatingView
          isOn={tally}
          onTurnOn={onTally}
          met={met}
          onClear={() =>
            void clearMet().then(
              () => setMet([]),
              () => undefined,
            )
          }
        />
      }
    />
  );
}

async function importFile(text: string): Promise<ImportOutcome> {
  const read = readSavedFile(text);
  if (!read.ok) return read;
  try {
    return { ok: true, ...(await mergeSaved(read.items)), skipped: read.skipped };
  } catch (error) {
    return { ok: false, reason: error instanceof NotKept ? error.reason : 'unavailable' };
  }
}
