/**
 * Runs inside the frame of the pane before office.js: gives it the surroundings of Excel and a bridge to the workbook,
 * which lives in the page around the frame.
 */
import { openPaneBridge } from '../excel-host/frame';
import { SAVES_COPIES } from '../taskpane/report/submission-copy';

/** The newest requirement set that Microsoft's package has members of. */
const EXCEL_API = '1.15';

/** The language in `_host_Info=Excel$Win32$16.01$zh-CN$…`. */
const language = decodeURIComponent(window.location.search).split('$')[3] ?? 'zh-CN';

// office.js would take what it kept from an earlier frame, in another language, for its own.
window.sessionStorage.clear();
document.documentElement.dataset[SAVES_COPIES] = '';
openPaneBridge(language, EXCEL_API);
