import { paneForWorkbench } from '../../../scripts/serve/pane-page';

describe('the page of the pane in the workbench', () => {
  it('keeps the scripts of the bundle', () => {
    const bundle = '<script type="module" crossorigin src="./assets/taskpane.js"></script>';
    expect(paneForWorkbench(`<script src="./office.js"></script>${bundle}`)).toContain(bundle);
  });

  it('is refused when it does not load office.js', () => {
    expect(() => paneForWorkbench('<html></html>')).toThrow('office.js');
  });
});
