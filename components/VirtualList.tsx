import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { ComponentChild, RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface Props<Row> {
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** A first guess of a row's height in CSS pixels; the true height is measured. */
  estimate: (row: Row) => number;
  render: (row: Row) => ComponentChild;
  /** The element that scrolls; the list may begin anywhere inside it. */
  scroller: RefObject<HTMLElement | null>;
  label: string;
  /** Brings this row into view and focuses its first button, each time the object changes. */
  reveal?: { key: string } | null;
}

/**
 * A list that keeps only the rows near the window in the page, so that a thousand comments scroll like ten. The row that
 * holds the focus stays, and screen readers hear the true position and length.
 */
export function VirtualList<Row>({ rows, keyOf, estimate, render, scroller, label, reveal }: Props<Row>) {
  const [, update] = useReducer((count: number) => count + 1, 0);
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<string | null>(null);
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options()));

  function options(): VirtualizerOptions<HTMLElement, HTMLElement> {
    return {
      count: rows.length,
      getScrollElement: () => scroller.current,
      estimateSize: index => {
        const row = rows[index];
        return row === undefined ? 0 : estimate(row);
      },
      getItemKey: index => {
        const row = rows[index];
        return row === undefined ? index : keyOf(row);
      },
      overscan: 4,
      scrollMargin: list.current?.offsetTop ?? 0,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      onChange: () => update(0),
      rangeExtractor: range => {
        const kept = rows.findIndex(row => keyOf(row) === focused.current);
        const indexes = defaultRangeExtractor(range);
        return kept === -1 || indexes.includes(kept) ? indexes : [...indexes, kept].sort((a, b) => a - b);
      },
    };
  }

  virtualizer.setOptions(options());
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => {
    if (reveal === null || reveal === undefined) return;
    const index = rows.findIndex(row => keyOf(row) === reveal.key);
    if (index === -1) return;
    focused.current = reveal.key;
    virtualizer.scrollToIndex(index, { align: 'start' });
    update(0);
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-reveal]`)?.focus();
    });
    // Only a new wish to reveal scrolls, never a row that changed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [reveal]);

  const margin = virtualizer.options.scrollMargin;
  return (
    <ul
      ref={list}
      class="virtual"
      aria-label={label}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
      onFocusIn={event => {
        focused.current = (event.target as Element).closest('li')?.dataset['key'] ?? null;
      }}
      onFocusOut={() => {
        focused.current = null;
      }}
    >
      {virtualizer.getVirtualItems().map(item => {
        const row = rows[item.index];
        if (row === undefined) return null;
        return (
          <li
            key={item.key}
            ref={element => {
              if (element !== null) virtualizer.measureElement(element);
            }}
            data-index={item.index}
            data-key={String(item.key)}
            aria-setsize={rows.length}
            aria-posinset={item.index + 1}
            style={{ transform: `translateY(${item.start - margin}px)` }}
          >
            {render(row)}
          </li>
        );
      })}
    </ul>
  );
}
