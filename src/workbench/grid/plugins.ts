import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import designEnUS from '@univerjs/design/locale/en-US';
import designZhCN from '@univerjs/design/locale/zh-CN';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsEnUS from '@univerjs/docs-ui/locale/en-US';
import docsZhCN from '@univerjs/docs-ui/locale/zh-CN';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsEnUS from '@univerjs/sheets/locale/en-US';
import sheetsZhCN from '@univerjs/sheets/locale/zh-CN';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaEnUS from '@univerjs/sheets-formula/locale/en-US';
import formulaZhCN from '@univerjs/sheets-formula/locale/zh-CN';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiEnUS from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiZhCN from '@univerjs/sheets-formula-ui/locale/zh-CN';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiEnUS from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiZhCN from '@univerjs/sheets-ui/locale/zh-CN';
import { UniverUIPlugin } from '@univerjs/ui';
import uiEnUS from '@univerjs/ui/locale/en-US';
import uiZhCN from '@univerjs/ui/locale/zh-CN';
import type { Language } from '../../messages/format';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';

const LOCALES = {
  [LocaleType.ZH_CN]: mergeLocales(designZhCN, uiZhCN, docsZhCN, sheetsZhCN, sheetsUiZhCN, formulaZhCN, formulaUiZhCN),
  [LocaleType.EN_US]: mergeLocales(designEnUS, uiEnUS, docsEnUS, sheetsEnUS, sheetsUiEnUS, formulaEnUS, formulaUiEnUS),
};

/**
 * Univer with the smallest set of plugins in which cells can be edited: the cell editor lives in sheets-formula-ui,
 * which wants the formula engine. The engine stays mute, for the host calculates; see `guard.ts`.
 */
export function startUniver(container: HTMLElement, language: Language): Univer {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: LOCALES,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    disableForceStringMark: true,
    disableForceStringAlert: true,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}
