import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { areaName } from '../../core/grid/address';
import { usePane } from '../components/pane-context';

/** 以当前选区为表: the clerk points at a table that was not recognised. */
export function SelectionAsTable(): ReactNode {
  const { pane, state, say } = usePane();
  const { selection, checked } = state;
  const several = selection !== null && selection.area.bottom > selection.area.top;
  const usable = checked !== null && several && state.work?.kind !== 'writing';
  return (
    <div className="selection">
      <Button
        size="small"
        disabledFocusable={!usable}
        onClick={() => {
          if (selection !== null) void pane.correct({ sheet: selection.sheet, area: selection.area });
        }}
      >
        {say('pane.tables.use-selection')}
      </Button>
      <p className="hint">
        {several && selection !== null
          ? say('pane.tables.selected', { place: `${selection.sheet}!${areaName(selection.area)}` })
          : say('pane.tables.select-first')}
      </p>
    </div>
  );
}
