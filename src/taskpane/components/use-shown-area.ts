import { useEffect, useRef } from 'react';
import type { Place } from '../pane-state';
import { usePane } from './pane-context';

/** A pointer that only passes over asks for nothing. */
const LINGERS = 250;

/** What an element needs to show a part of the sheet (在工作表中显示) while it is pointed at or has the focus. */
interface Handlers {
  readonly onFocus: () => void;
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
}

/** Shows a place in the sheet on hover or focus by selecting it; the focus stays in the pane. */
export function useShownArea(): (place: Place) => Handlers {
  const { pane } = usePane();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (place) => {
    const later = () => {
      stop();
      timer.current = setTimeout(() => void pane.jump(place), LINGERS);
    };
    return { onFocus: later, onMouseEnter: later, onMouseLeave: stop };
  };
}
