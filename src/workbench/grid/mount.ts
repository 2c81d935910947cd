import { ICommandService, LifecycleService, LifecycleStages } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IEditorBridgeService, ISheetClipboardService } from '@univerjs/sheets-ui';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import { ILayoutService } from '@univerjs/ui';
import type { Area } from '../../core/grid/address';
import type { Language } from '../../messages/format';
import type { Grid, GridBook, GridRequests } from './book';
import { showHostText } from './display-text';
import { guard } from './guard';
import { pasting } from './pasting';
import { mutationsOf } from './patches';
import { startUniver } from './plugins';
import { selection } from './selection';
import { bookData } from './sheet-data';

/** Waits for the first drawing; a grid that is disposed before is never ready. */
function rendered(lifecycle: LifecycleService): Promise<void> {
  return new Promise((resolve) => {
    lifecycle.subscribeWithPrevious().subscribe((stage) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
}

/** Shows `book` inside `element`. What a person does becomes a request; what the host answers comes by `apply`. */
export function mount(element: HTMLElement, book: GridBook, requests: GridRequests, language: Language): Grid {
  const univer = startUniver(element, language);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const api = FUniver.newAPI(univer);
  const paste = pasting(requests);
  const patching = guard(commands, requests, paste);
  const workbook = patching(() => api.createWorkbook(bookData(book)));
  const forgetTexts = showHostText(injector, requests);
  const selecting = selection(injector, workbook, requests);
  selecting.show(book.activeSheet);
  injector.get(ISheetClipboardService).addClipboardHook(paste.hook);
  injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => requests.typing(visible));

  return {
    ready: rendered(injector.get(LifecycleService)),
    apply(patch) {
      forgetTexts();
      const known = workbook.getSheets().map((sheet) => sheet.getSheetId());
      const run = (): void => {
        for (const { id, params } of mutationsOf(patch, known)) commands.syncExecuteCommand(id, params);
      };
      patching(() => (patch.kind === 'cells' ? run() : selecting.keep(run)));
    },
    select: (sheet: string, area: Area) => selecting.select(sheet, area),
    focus: () => injector.get(ILayoutService).focus(),
    dispose: () => univer.dispose(),
  };
}
