/**
 * Before a focused button goes away, hands the focus to the view's primary button: otherwise the next key would go
 * nowhere. The view does not scroll.
 */
export function passFocusOn(): void {
  document.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true });
}
