const NARROWEST = 320;
const STEP = 16;

/** The pane is as wide as in Excel at first. */
const PANE_WIDTH = 350;

/** Makes the line between grid and pane movable, by mouse or touch and by the arrow keys. */
export function makeSplitter(splitter: HTMLElement, pane: HTMLElement, label: string): void {
  const widest = (): number => Math.max(NARROWEST, Math.floor(window.innerWidth * 0.6));
  const resize = (width: number): void => {
    const fitting = Math.round(Math.min(widest(), Math.max(NARROWEST, width)));
    pane.style.width = `${fitting}px`;
    splitter.setAttribute('aria-valuenow', String(fitting));
    splitter.setAttribute('aria-valuemax', String(widest()));
  };
  splitter.setAttribute('role', 'separator');
  splitter.setAttribute('aria-orientation', 'vertical');
  splitter.setAttribute('aria-valuemin', String(NARROWEST));
  splitter.setAttribute('aria-label', label);
  splitter.tabIndex = 0;
  resize(pane.getBoundingClientRect().width || PANE_WIDTH);
  splitter.onpointerdown = (event) => {
    splitter.setPointerCapture(event.pointerId);
    splitter.onpointermove = (move) => resize(window.innerWidth - move.clientX);
  };
  splitter.onlostpointercapture = () => {
    splitter.onpointermove = null;
  };
  splitter.onkeydown = (event) => {
    const steps = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (steps !== undefined) resize(pane.getBoundingClientRect().width + steps);
  };
}
