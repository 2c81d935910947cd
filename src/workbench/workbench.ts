import { type Language, say } from '../messages/format';
import { followLanguage } from '../taskpane/host';
import type { Grid } from './grid/book';
import { mount } from './grid/mount';
import { gridTools } from './grid-tools';
import { keepLanguage, startingLanguage } from './language';
import { abandonedDrafts, keepDrafts } from './local/drafts';
import { fingerprint, watchOtherPages } from './local/other-pages';
import { canRemember, chooseFile, reopen } from './local/recent-files';
import { forget } from './local/store';
import { keepForOffline } from './offline/keep-for-offline';
import { type OpenWorkbook, openWorkbook } from './open-workbook';
import { describeCell } from './page/cell-description';
import { acceptDrops } from './page/drop';
import { errorNotice } from './page/error-notice';
import { type Sample, showHeader } from './page/header';
import { listenToF6 } from './page/keyboard';
import { localMenu } from './page/local-menu';
import { type Notice, showNotice } from './page/notice';
import { makeSplitter } from './page/splitter';
import { showPane } from './pane';
import { givePrior, openPrior, type PriorWorkbook } from './prior-workbook';
import { type CopyKind, saveCopy } from './save-copy';

/** The places of the page. */
export type Places = Readonly<
  Record<'header' | 'notice' | 'tool' | 'grid' | 'splitter' | 'pane' | 'cell', HTMLElement>
>;

const SAMPLES: Readonly<Record<Sample, string>> = {
  faults: 'huashi-2024-faults.xlsx',
  consistent: 'huashi-2024.xlsx',
};

/** Runs the page: one workbook at a time, shown by the grid and by the pane in its frame. */
export function startWorkbench(places: Places): void {
  let language: Language = startingLanguage();
  let open: OpenWorkbook | null = null;
  let grid: Grid | null = null;
  let pane: HTMLIFrameElement | null = null;
  let unsaved = false;
  let prior: PriorWorkbook | null = null;
  let priorIsShown = false;

  let menu: HTMLElement | null = null;

  let shown: Notice | null = null;
  const notify = (notice: Notice | null): void => {
    shown = notice;
    showNotice(places.notice, language, notice);
  };
  const attempt = (work: Promise<void>): void => {
    work.catch((error: unknown) => notify(errorNotice(error)));
  };

  const toButtons = (): void => places.header.querySelector('button')?.focus();

  function showCell(): void {
    if (open === null) return;
    const { session } = priorIsShown && prior !== null ? prior.book : open;
    const { sheet, cell } = session.selectedCell();
    places.cell.textContent = describeCell(language, sheet, cell);
  }

  function showHead(): void {
    menu ??= localMenu(language, {
      reopen: (file) =>
        attempt(
          reopen(file).then((found) =>
            found === undefined
              ? notify({ key: 'workbench.not-found', values: { file: file.name } })
              : show(found.name, found.arrayBuffer()),
          ),
        ),
      consented: (allowed) => {
        if (allowed && unsaved) drafts.changed();
      },
      cleared: () => notify({ key: 'workbench.cleared-local' }),
    });
    const file =
      priorIsShown && prior !== null
        ? say(language, 'workbench.prior-shown', { file: prior.name })
        : (open?.name ?? '');
    const priorState = prior === null ? 'none' : priorIsShown ? 'shown' : 'open';
    showHeader(places.header, { language, file, unsaved, menu, prior: priorState }, actions);
  }

  function showGrid(): void {
    if (open === null) return;
    grid?.dispose();
    // A cell that was being typed into is gone with its grid.
    open.session.requests.typing(false);
    places.grid.replaceChildren();
    places.tool.replaceChildren();
    places.grid.setAttribute('aria-label', say(language, 'workbench.grid'));
    places.grid.setAttribute('aria-busy', 'true');
    const shownBook = priorIsShown && prior !== null ? prior : null;
    const mounted =
      shownBook === null
        ? mount(places.grid, open.view(), open.session.requests, language)
        : mount(places.grid, shownBook.book.view(), shownBook.requests, language);
    mounted.ready.then(() => {
      if (grid !== mounted) return;
      // Who works in the pane, where the language may have been switched, stays there.
      if (document.activeElement !== pane) mounted.focus();
      places.grid.removeAttribute('aria-busy');
    });
    grid = mounted;
    showCell();
  }

  function showPaneAgain(): void {
    pane = showPane(places.pane, language, say(language, 'workbench.pane'), {
      connected: (port) => open?.connect(port),
      submissionCopy: () => attempt(save('submission')),
      loaded(frame) {
        listenToF6(frame, () => grid?.focus(), toButtons);
        acceptDrops(frame, () => say(language, 'workbench.drop'), actions.open);
      },
    });
  }

  /** All but the pane, which follows the language by itself and keeps what it shows. */
  function showPage(): void {
    document.documentElement.lang = language;
    document.title = say(language, 'workbench.title');
    makeSplitter(places.splitter, places.pane, say(language, 'workbench.splitter'));
    showHead();
    showGrid();
  }

  const drafts = keepDrafts(async () => (open === null ? null : { name: open.name, bytes: (await open.save()).bytes }));
  const others = watchOtherPages(() => notify({ key: 'workbench.open-elsewhere', values: { file: open?.name ?? '' } }));

  function setUnsaved(now: boolean): void {
    if (now) drafts.changed();
    else drafts.settled();
    if (now === unsaved) return;
    unsaved = now;
    showHead();
  }

  /** Work that a page left behind when it ended is offered, never opened unasked. */
  async function offerDraft(): Promise<void> {
    const [draft] = await abandonedDrafts();
    if (draft === undefined) return;
    const time = new Date(draft.time).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
    const { name, bytes, id } = draft;
    const restore = async (): Promise<void> => {
      await show(name, Promise.resolve(bytes.slice().buffer));
      setUnsaved(true);
      await forget('drafts', id);
    };
    notify({
      key: 'workbench.draft',
      values: { file: name, time },
      actions: [
        { key: 'workbench.restore', act: () => attempt(restore()) },
        { key: 'workbench.discard', act: () => attempt(forget('drafts', id)) },
      ],
    });
  }

  async function show(name: string, bytes: Promise<ArrayBuffer>, isSample = false): Promise<void> {
    const mayLeave = !unsaved || window.confirm(say(language, 'workbench.leave', { file: open?.name ?? '' }));
    if (!mayLeave) return;
    notify({ key: 'workbench.opening', values: { file: name } });
    const content = new Uint8Array(await bytes);
    const next = await openWorkbook(name, content, {
      patched: (patch) => {
        if (!priorIsShown) grid?.apply(patch);
        showCell();
      },
      selected: (sheet, area) => {
        // Who is led to a cell of this year's workbook has to see it.
        if (priorIsShown) switchPrior();
        grid?.select(sheet, area);
      },
      happened: showCell,
      changed() {
        // What was refused is forgotten once something else went well.
        if (shown?.key.startsWith('workbench.refused')) notify(null);
        setUnsaved(true);
      },
      notice: notify,
    });
    open?.close();
    open = next;
    [prior, priorIsShown] = [null, false];
    setUnsaved(false);
    showPage();
    showPaneAgain();
    notify(next.warning);
    others.opened(isSample ? '' : fingerprint(name, content));
  }

  function switchPrior(): void {
    if (prior === null) return;
    priorIsShown = !priorIsShown;
    showHead();
    showGrid();
  }

  async function showPrior(name: string, bytes: Promise<ArrayBuffer>): Promise<void> {
    prior = await openPrior(name, new Uint8Array(await bytes), {
      refuse: notify,
      happened: showCell,
    });
    givePrior(pane, prior);
    showHead();
    notify({ key: 'workbench.prior-opened', values: { file: name } });
  }

  async function sampleBytes(sample: Sample): Promise<ArrayBuffer> {
    const answer = await fetch(`samples/${SAMPLES[sample]}`);
    if (!answer.ok) throw new Error(`${SAMPLES[sample]}: ${answer.status}`);
    return answer.arrayBuffer();
  }

  async function save(kind: CopyKind): Promise<void> {
    if (open === null) return;
    const said = await saveCopy(open, kind, language);
    if (said === null) return;
    if (kind === 'copy') setUnsaved(false);
    notify(said);
  }

  function switchLanguage(to: Language): void {
    if (to === language) return;
    language = to;
    menu = null;
    keepLanguage(to);
    notify(null);
    showPage();
    if (pane !== null) pane.title = say(language, 'workbench.pane');
  }

  const actions = {
    open: (file: File) => attempt(show(file.name, file.arrayBuffer())),
    openPrior: (file: File) => attempt(showPrior(file.name, file.arrayBuffer())),
    switchPrior,
    find: () => tools.find(),
    filter: () => tools.filter(),
    choose() {
      if (!canRemember()) return false;
      attempt(chooseFile().then((file) => (file === undefined ? undefined : show(file.name, file.arrayBuffer()))));
      return true;
    },
    save: () => attempt(save('copy')),
    sample: (sample: Sample) => attempt(show(SAMPLES[sample], sampleBytes(sample), true)),
    switchLanguage: () => switchLanguage(language === 'zh-CN' ? 'en-US' : 'zh-CN'),
  };

  const tools = gridTools(places, {
    language: () => language,
    session: () => (priorIsShown ? null : (open?.session ?? null)),
    focusGrid: () => grid?.focus(),
    save: actions.save,
    notice: notify,
  });

  // The pane shares the storage of the page.
  followLanguage(switchLanguage);
  listenToF6(window, () => pane?.contentWindow?.focus(), toButtons);
  acceptDrops(window, () => say(language, 'workbench.drop'), actions.open);
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
  showHead();
  attempt(show(SAMPLES.faults, sampleBytes('faults'), true).then(offerDraft));
  keepForOffline(() => notify({ key: 'workbench.newer' }));
}
