import { HANDSHAKE } from '../excel-host/frame';
import { hostInfo } from '../excel-host/office-environment';
import type { Language } from '../messages/format';
import { SUBMISSION_COPY } from '../taskpane/report/submission-copy';
import { element } from './page/element';

export interface PaneEvents {
  /** The frame has loaded; its window can be listened to. */
  loaded(frame: Window): void;
  /** office.js asks through this port; it may have asked already. */
  connected(port: MessagePort): void;
  /** The pane asks for a copy to be submitted. */
  submissionCopy(): void;
}

/** Puts the pane into its place, in place of an earlier one, whose port goes silent. */
export function showPane(
  parent: HTMLElement,
  language: Language,
  title: string,
  events: PaneEvents,
): HTMLIFrameElement {
  const frame = element('iframe', { title, src: `pane/taskpane.html?_host_Info=${hostInfo(language)}` });
  const listen = (message: MessageEvent): void => {
    // A frame that is no longer shown is not listened to.
    if (!frame.isConnected) window.removeEventListener('message', listen);
    if (message.source !== frame.contentWindow || message.origin !== window.location.origin) return;
    const [port] = message.ports;
    if (message.data === SUBMISSION_COPY) events.submissionCopy();
    else if (message.data === HANDSHAKE && port !== undefined) events.connected(port);
  };

  window.addEventListener('message', listen);
  frame.addEventListener('load', () => {
    if (frame.contentWindow !== null) events.loaded(frame.contentWindow);
  });
  parent.replaceChildren(frame);
  return frame;
}
