import { render } from 'preact';
import { Chip } from '../../components/Chip';
import { createChipLayer } from '../../utils/content/chip-layer';
import { chooseChips } from '../../utils/content/choose-chips';
import type { ChipChoice } from '../../utils/content/choose-chips';
import { followLayout } from '../../utils/content/follow';
import type { OverlaySource } from '../../utils/content/overlay';
import type { Place } from '../../utils/messages';
import type { PageState } from '../../utils/page-state';
import type { Settings } from '../../utils/settings';

interface Options {
  overlay: OverlaySource;
  settings: () => Settings;
  elementOf: (key: string) => Element | null;
  /** Called inside the click. */
  onOpen: (place: Place) => void;
  signal: AbortSignal;
}

/** Draws the marks beside captions and comments with findings. */
export function createChips({ overlay, settings, elementOf, onOpen, signal }: Options) {
  let choices = new Map<string, ChipChoice>();
  const layer = createChipLayer({
    layer: () => overlay.open().layer,
    elementOf,
    render: ({ key }, into) => {
      const choice = choices.get(key);
      if (choice === undefined) return;
      const { place, finding } = choice;
      render(<Chip language={settings().language} finding={finding} onOpen={() => onOpen(place)} />, into);
    },
    remove: from => render(null, from),
    signal,
  });
  const follow = followLayout(
    () => !layer.isEmpty(),
    () => layer.follow(),
    signal,
  );
  return {
    show(state: PageState | null): void {
      const shown = state === null || !settings().marks ? [] : chooseChips(state);
      choices = new Map(shown.map(choice => [choice.place.key, choice]));
      layer.show(
        shown.map(({ place, finding }) => ({
          key: place.key,
          signature: `${settings().language} ${JSON.stringify(finding)}`,
        })),
      );
    },
    follow,
  };
}
