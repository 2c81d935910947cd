import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressText, type CellAddress } from '../../core/grid/address';
import { usePane } from '../components/pane-context';
import { placeOf } from '../pane';

/** The name of a cell; a click shows the cell in the workbook and leaves the focus here. */
export function CellLink({ at }: { readonly at: CellAddress }): ReactNode {
  const { pane, say } = usePane();
  const name = addressText(at);
  return (
    <Link
      as="button"
      className="cell-link"
      title={say('pane.locate.cell', { cell: name })}
      onClick={() => void pane.jump(placeOf(at))}
    >
      {name}
    </Link>
  );
}
