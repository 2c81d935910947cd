import type { WorkbookContent } from '../../grid/sheet';
import { INDICATORS, type IndicatorField } from '../fact-sheets';
import { type FactRow, factRows } from './fact-rows';
import type { FactProblem, Facts, Indicator, Theme } from './facts';
import { groupOf, inOrder, type NumberedGroup, type NumberedGroups, noGroups } from './numbered-groups';

interface OpenPoint extends NumberedGroup {
  readonly indicators: Indicator[];
}

interface OpenTheme extends NumberedGroup {
  readonly points: NumberedGroups<OpenPoint>;
}

/** A unit that the shown value already ends in is not said twice: 90% with 单位 %. */
function unitOf(row: FactRow<IndicatorField>): string {
  const unit = row.text('unit');
  return unit !== '' && row.text('value').endsWith(unit) ? '' : unit;
}

/** Undefined for a row that tells nothing but its theme and point. */
function indicatorOf(row: FactRow<IndicatorField>): Indicator | undefined {
  const unit = unitOf(row);
  const text = row.text('value');
  const at = row.at('value');
  const indicator: Indicator = {
    before: row.text('before'),
    name: row.text('indicator'),
    comparison: row.text('comparison'),
    value: text === '' ? null : { text, at, unit },
    unit,
    after: row.text('after'),
    at,
  };
  const { before, name, comparison, after } = indicator;
  return text + before + name + comparison + unit + after === '' ? undefined : indicator;
}

export interface Indicators {
  readonly themes: readonly Theme[];
  readonly themesAt: Facts['themesAt'];
  readonly found: readonly FactProblem[];
}

/**
 * Reads 绩效指标. Themes and points come in the order of their numbers where all have one, else in that of the rows; blank
 * ones are those of the row above; back at an earlier theme, they are the last of that theme.
 */
export function readIndicators(content: WorkbookContent): Indicators {
  const sheet = factRows(content, INDICATORS);
  if (sheet === undefined) return { themes: [], themesAt: null, found: [] };
  const themes = noGroups<OpenTheme>();
  for (const row of sheet.rows) {
    const theme = groupOf(themes, row.text('theme-number'), row.text('theme'), (number, name) => ({
      number,
      name,
      points: noGroups<OpenPoint>(),
    }));
    const point = groupOf(theme.points, row.text('point-number'), row.text('point'), (number, name) => ({
      number,
      name,
      indicators: [],
    }));
    const indicator = indicatorOf(row);
    if (indicator !== undefined) point.indicators.push(indicator);
  }
  return {
    themes: inOrder(themes.list).map(({ number, name, points }) => ({ number, name, points: inOrder(points.list) })),
    themesAt: sheet.free.at('theme'),
    found: sheet.found,
  };
}
