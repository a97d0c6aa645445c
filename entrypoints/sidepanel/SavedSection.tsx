import { useEffect, useState } from 'preact/hooks';
import { CirculatingView } from '../../components/CirculatingView';
import { useLibrary } from '../../components/evidence-context';
import { savedFileMessages } from '../../components/messages/saved-files';
import { verdictMessages } from '../../components/messages/verdicts';
import type { ImportOutcome } from '../../components/SavedFiles';
import { SavedView } from '../../components/SavedView';
import type { Verdict } from '../../utils/findings';
import { newItem, type SavedItem } from '../../utils/saved-item';
import type { Settings, UiLanguage } from '../../utils/settings';
import { NotKept } from '../../utils/store/database';
import { mergeSaved } from '../../utils/store/saved';
import { readSavedFile, SAVED_FILES, writeSaved, type SavedFormat } from '../../utils/store/saved-files';
import { clearMet, listMet, type Met } from '../../utils/store/tally';
import type { Kept } from './use-kept';

interface Props {
  kept: Kept;
  settings: Settings;
  onChange: (changes: Partial<Settings>) => Promise<void>;
}

/** Wires the saved work, its files, and the weekly tally. */
export function SavedSection({ kept, settings, onChange }: Props) {
  const library = useLibrary();
  async function exportItems(items: readonly SavedItem[], format: SavedFormat) {
    if (library === null) throw new Error('the library is not there yet');
    const { language } = settings;
    const words = { ...savedFileMessages[language], verdicts: verdictWords(language) };
    download(await writeSaved(items, format, library, language, words), SAVED_FILES[format]);
  }
  return (
    <SavedView
      items={kept.items}
      problem={kept.problem}
      onChange={(item, changes) => kept.put({ ...item, ...changes, changedAt: Date.now() })}
      onAddNote={note => kept.put(newItem({ note, key: crypto.randomUUID() }, Date.now()))}
      onRemove={kept.remove}
      onRestore={item => void kept.put(item).catch(() => undefined)}
      onExport={exportItems}
      onImport={importItems}
      circulating={<Circulating isOn={settings.tally} onTurnOn={() => void onChange({ tally: true })} />}
    />
  );
}

function Circulating({ isOn, onTurnOn }: { isOn: boolean; onTurnOn: () => void }) {
  const [met, setMet] = useState<readonly Met[]>([]);
  const read = () => listMet().then(setMet, () => undefined);
  useEffect(() => void read(), [isOn]);
  return (
    <CirculatingView
      isOn={isOn}
      onTurnOn={onTurnOn}
      met={met}
      onClear={() => void clearMet().then(read, () => undefined)}
    />
  );
}

async function importItems(text: string): Promise<ImportOutcome> {
  const file = readSavedFile(text);
  if (!file.ok) return file;
  try {
    return { ok: true, ...(await mergeSaved(file.items)), skipped: file.skipped };
  } catch (error) {
    return { ok: false, reason: error instanceof NotKept ? error.reason : 'unavailable' };
  }
}

function verdictWords(language: UiLanguage): Record<Verdict, string> {
  const entries = Object.entries(verdictMessages[language]).map(([verdict, { word }]) => [verdict, word]);
  return Object.fromEntries(entries) as Record<Verdict, string>;
}

/** Hands a file to the browser's own download, which needs no permission. */
function download(text: string, { name, type }: { name: string; type: string }) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
