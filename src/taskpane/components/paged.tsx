import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from './pane-context';

/** As many cards as are made at a time: a hundred of them appear at once, thousands would not. */
const STEP = 100;

interface Props<T> {
  readonly items: readonly T[];
  readonly card: (item: T) => ReactNode;
}

/** A list of cards that grows on demand. */
export function Paged<T>({ items, card }: Props<T>): ReactNode {
  const { say } = usePane();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      {items.slice(0, shown).map(card)}
      {items.length <= shown ? null : (
        <Button size="small" onClick={() => setShown(shown + STEP)}>
          {say('pane.findings.more', { count: String(items.length - shown) })}
        </Button>
      )}
    </>
  );
}
