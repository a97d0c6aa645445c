import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<Name extends string> {
  name: Name;
  label: string;
  icon: JSX.Element;
  /** Shown beside the label, with the words a screen reader says for it. */
  badge?: { text: string; label: string } | undefined;
}

interface Props<Name extends string> {
  label: string;
  tabs: readonly Tab<Name>[];
  selected: Name;
  onSelect: (name: Name) => void;
  /** The part under the tabs, which scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  children: ComponentChildren;
}

/** Tabs as the ARIA practices describe them: one stop for Tab, arrows, Home and End between them. */
export function Tabs<Name extends string>({
  label,
  tabs,
  selected,
  onSelect,
  scroller,
  children,
}: Props<Name>) {
  const list = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent) {
    const index = tabs.findIndex(({ name }) => name === selected);
    const next = nextIndex(event.key, index, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.name);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.name}`)?.focus();
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list}>
        {tabs.map(({ name, label: words, icon, badge }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            class="tab"
            aria-selected={name === selected}
            aria-controls="tab-content"
            tabIndex={name === selected ? 0 : -1}
            onClick={() => onSelect(name)}
            onKeyDown={move}
          >
            {icon}
            <span class="tab-label">{words}</span>
            {badge !== undefined && (
              <>
                <span class="tab-badge" aria-hidden="true">
                  {badge.text}
                </span>
                <span class="hidden-visually">, {badge.label}</span>
              </>
            )}
          </button>
        ))}
      </div>
      <div
        ref={scroller}
        class="tab-content"
        role="tabpanel"
        id="tab-content"
        aria-labelledby={`tab-${selected}`}
        tabIndex={-1}
      >
        {children}
      </div>
    </>
  );
}

/** The tab that a key leads to, or null for a key that means nothing here. */
function nextIndex(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight') return (index + 1) % count;
  if (key === 'ArrowLeft') return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
