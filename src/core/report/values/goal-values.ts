import type { Facts, Indicator, Point, Theme } from '../facts/facts';
import { compared } from '../language/comparisons';
import { endsInStop } from '../language/sentence';
import { type Marks, withoutMarks } from '../templates/marks';
import { FigureValue, record, type TemplateRecord, type TemplateValue } from '../templates/values';
import { figureOfFact } from './fact-values';
import { type Entry, missing } from './money-values';

const BREAKS = /(?<!\s)\s*[\r\n]\s*/g;

/** A text of an indicator, on one line, for it becomes part of a sentence. */
function words(text: string): string {
  return withoutMarks(text).replace(BREAKS, '').trim();
}

function told(indicator: Indicator): TemplateValue {
  const { value, at } = indicator;
  if (value === null) return missing(words(indicator.name) || words(indicator.before) || '指标值', at);
  const figure = figureOfFact({ ...value, unit: '' });
  const unit = words(indicator.unit);
  if (figure === undefined) return new FigureValue({ value: null, unit, shown: words(value.text), source: value.at });
  const { quantity } = figure;
  return quantity.unit === '' ? new FigureValue({ ...quantity, unit }) : figure;
}

/** Words that go on at once behind a quantity: 5.2万吨以上. */
const GOES_ON = /^(?:[，、；。：！？（(,;:]|的|以|左右|余|多|等|及|和|与|并)/;
const LONGEST_WITHOUT_STOP = 8;

/** What follows a quantity; a whole clause is set off by a comma where the clerk has not done so. */
function following(after: string): string {
  return after.length > LONGEST_WITHOUT_STOP && !GOES_ON.test(after) ? `，${after}` : after;
}

/** An indicator whose texts alone are there tells no figure, and none is missing. */
function isTextOnly({ value, comparison, unit, name }: Indicator): boolean {
  return value === null && comparison === '' && unit === '' && name === '';
}

function clause(indicator: Indicator, marks: Marks): string {
  const [before, name, after] = [words(indicator.before), words(indicator.name), words(indicator.after)];
  if (isTextOnly(indicator)) return before + after;
  const value = told(indicator);
  if (!(value instanceof FigureValue)) {
    const fact = { name: words(indicator.name) || words(indicator.before) || '指标值', at: indicator.at };
    return (
      before +
      name +
      compared(words(indicator.comparison), marks.mark({ kind: 'missing', fact }), words(indicator.unit)) +
      following(after)
    );
  }
  const { shown, unit, source } = value.quantity;
  const text = marks.mark({ kind: 'figure', figure: { text: shown ?? '', unit, source } });
  return before + name + compared(words(indicator.comparison), text, unit) + following(after);
}

/** The clauses of a point: an indicator without words of its own goes on where the one before ended. */
function pointText(point: Point, marks: Marks): string {
  let text = '';
  for (const indicator of point.indicators) {
    const goesOn = indicator.before === '' && indicator.name === '';
    const stop = text === '' || goesOn || endsInStop(text) ? '' : '，';
    text += stop + clause(indicator, marks);
  }
  return text;
}

function indicatorValue(indicator: Indicator): TemplateRecord {
  return record([
    ['前文', words(indicator.before)],
    ['指标名称', words(indicator.name)],
    ['比较', words(indicator.comparison)],
    ['指标值', isTextOnly(indicator) ? '' : told(indicator)],
    ['单位', words(indicator.unit)],
    ['后文', words(indicator.after)],
  ]);
}

/** A theme as `主题`: 名称, and 要点 with 名称, 正文 and 指标. */
function themeValue(theme: Theme, position: number, marks: Marks): TemplateRecord {
  return record([
    ['序号', String(position)],
    ['编号', words(theme.number)],
    ['名称', words(theme.name)],
    [
      '要点',
      theme.points
        .filter(({ name, indicators }) => name !== '' || indicators.length > 0)
        .map((point) =>
          record([
            ['名称', words(point.name)],
            ['正文', pointText(point, marks)],
            ['指标', point.indicators.map(indicatorValue)],
          ]),
        ),
    ],
  ]);
}

/** Names of 绩效指标. */
export function goalValues(facts: Facts, marks: Marks): readonly Entry[] {
  const themes = facts.themes.map((theme, index) => themeValue(theme, index + 1, marks));
  return [['绩效主题', themes.length === 0 ? missing('绩效指标', facts.themesAt) : themes]];
}
