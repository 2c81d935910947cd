import { place } from './page/element';
import { startWorkbench } from './workbench';

startWorkbench({
  header: place('header'),
  notice: place('notice'),
  tool: place('tool'),
  grid: place('grid'),
  splitter: place('splitter'),
  pane: place('pane'),
  cell: place('cell'),
});
