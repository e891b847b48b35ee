import { Combobox as Base } from '@base-ui/react/combobox';
import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useImperativeHandle, useRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './combobox-popup.module.css';
import type { Option } from './option.ts';
import overlay from './overlay.module.css';
import { words } from './words.ts';

type ListScroller = Virtualizer<HTMLDivElement, Element>;
type ScrollerRef = RefObject<ListScroller | null>;
type Highlight = { readonly reason: string; readonly index: number };

/** Keeps the highlighted option in view although most of the list is not in the page. */
export function useScrollToHighlight() {
  const scroller = useRef<ListScroller | null>(null);
  const follow = useCallback((option: Option | undefined, { reason, index }: Highlight) => {
    if (option === undefined || scroller.current === null || reason === 'pointer') return;
    queueMicrotask(() => scroller.current?.scrollToIndex(index, { align: 'auto' }));
  }, []);
  return { scroller, follow };
}

/** The list under a combobox's input. */
export function ComboboxPopup({ scroller }: { readonly scroller: ScrollerRef }) {
  return (
    <Base.Portal>
      <Base.Positioner className={overlay['positioner']} sideOffset={4} align="start">
        <Base.Popup className={classNames(overlay['list'], styles['popup'])}>
          <Base.Empty>
            <div className={styles['empty']}>{words.noMatch}</div>
          </Base.Empty>
          <Base.List>
            <VirtualOptions scroller={scroller} />
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

function VirtualOptions({ scroller }: { readonly scroller: ScrollerRef }) {
  const options = Base.useFilteredItems<Option>();
  const element = useRef<HTMLDivElement | null>(null);
  const virtual = useVirtualizer({
    count: options.length,
    getScrollElement: () => element.current,
    estimateSize: () => 32,
    overscan: 12,
  });
  useImperativeHandle(scroller, () => virtual);
  const attach = useCallback(
    (node: HTMLDivElement | null) => {
      element.current = node;
      if (node) virtual.measure();
    },
    [virtual],
  );
  const height = virtual.getTotalSize();
  if (options.length === 0) return null;
  return (
    <div role="presentation" ref={attach} className={styles['scroller']} style={{ height: `min(20rem, ${height}px)` }}>
      <div role="presentation" className={styles['track']} style={{ height }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const option = options[index];
          if (option === undefined) return null;
          return (
            <Base.Item
              key={key}
              ref={virtual.measureElement}
              index={index}
              data-index={index}
              value={option}
              aria-setsize={options.length}
              aria-posinset={index + 1}
              className={`${overlay['item']} ${styles['row']}`}
              style={{ transform: `translateY(${start}px)` }}
            >
              <span className={overlay['itemText']}>{option.label}</span>
              {option.detail !== undefined && <span className={overlay['itemDetail']}>{option.detail}</span>}
            </Base.Item>
          );
        })}
      </div>
    </div>
  );
}
