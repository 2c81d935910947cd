/** The script element that loads office.js, wherever the build has put its address. */
const OFFICE_SCRIPT = /<script\b[^>]*\bsrc="[^"]*\/office\.js"[^>]*><\/script>/;

/** Scripts inside the page, which serve old Excel alone and which the policy of the workbench forbids. */
const INLINE_SCRIPT = /\s*<script>[\s\S]*?<\/script>/g;

/**
 * The page of the pane as the workbench shows it: the same bundle, but office.js comes from this machine and finds
 * the workbench's bridge, which has to be there first.
 * @example paneForWorkbench('<script src="https://a/office.js"></script>') // → '<script src="../pane-frame.js"></script><script src="../office-js/office.js"></script>'
 */
export function paneForWorkbench(html: string): string {
  if (!OFFICE_SCRIPT.test(html)) throw new Error('the page of the pane does not load office.js');
  return html
    .replace(INLINE_SCRIPT, '')
    .replace(OFFICE_SCRIPT, '<script src="../pane-frame.js"></script><script src="../office-js/office.js"></script>');
}
