import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/ribbon';
import type { WorkbookPort } from '../workbook/port';
import { App } from './components/app';
import {
  followLanguage,
  type Host,
  readFollows,
  readHost,
  readLanguage,
  readTheme,
  rememberFollows,
  rememberLanguage,
} from './host';
import { listenToKeys } from './keyboard';
import { createPane } from './pane';
import { priorYear } from './prior-year';
import { createStore } from './store';
import './styles';

async function openWorkbook(): Promise<WorkbookPort> {
  await readHost();
  const { createExcelWorkbook } = await import('../workbook/excel/excel-workbook');
  return { ...createExcelWorkbook(Excel, Office.context.requirements), prior: priorYear };
}

function start(root: HTMLElement): void {
  const store = createStore({ language: readLanguage(), theme: readTheme(), follows: readFollows() });
  const pane = createPane(store, openWorkbook);
  createRoot(root).render(<App pane={pane} />);
  listenToKeys(pane, document);

  followLanguage((language) => store.dispatch({ type: 'language', language }));

  let { language, follows } = store.state();
  store.subscribe(() => {
    const now = store.state();
    if (now.language !== language) rememberLanguage(now.language);
    if (now.follows !== follows) rememberFollows(now.follows);
    ({ language, follows } = now);
  });

  function followHost(host: Host): void {
    if (host === 'too-old') {
      document.documentElement.className = 'too-old';
      return;
    }
    if (host === 'none') {
      store.dispatch({ type: 'failed', problem: { code: 'no-office', values: {}, trace: '' } });
      return;
    }
    language = readLanguage();
    store.dispatch({ type: 'language', language });
    store.dispatch({ type: 'theme', theme: readTheme() });
    registerCommands(pane);
    // Excel has no event for its theme: it is read again when the pane gets the focus.
    window.addEventListener('focus', () => store.dispatch({ type: 'theme', theme: readTheme() }));
    // The first paint and the first click come before the reading.
    requestIdleCallback(() => void pane.open(), { timeout: 1000 });
  }

  void readHost().then(followHost);
}

const root = document.getElementById('root');
if (root !== null) start(root);
