import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OwnSheet } from '../../core/grid/own-sheets';
import { ownSheetTitle } from '../own-sheet-title';
import { usePane } from './pane-context';

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** The name of one of our sheets, as it is called now; a click shows it. Nothing where the workbook has no such sheet. */
export function OwnSheetLink({ sheet }: { readonly sheet: OwnSheet }): ReactNode {
  const { pane, state } = usePane();
  const { checked } = state;
  const name = checked === null ? undefined : ownSheetTitle(checked, sheet);
  if (name === undefined) return null;
  return (
    <Link as="button" className="cell-link" onClick={() => void pane.jump({ sheet: name, area: FIRST_CELL })}>
      {name}
    </Link>
  );
}
