import { figureAt } from '../../checks/amount';
import { fieldsOf } from '../../checks/fields';
import type { Content } from '../../grid/cell';
import type { Field, Item, Table } from '../../tables/table';
import { compact } from '../../tables/words';
import { shownText } from '../facts/shown-text';
import { totalLine } from '../report-table';
import { withoutMarks } from '../templates/marks';
import { FigureValue, type TemplateValue } from '../templates/values';
import { type Entry, missing } from './money-values';

/** Columns of a self-evaluation form that a report does not repeat. */
const LEFT_OUT = /^(?:序号|编号|行次|备注)$/;
/** More columns cannot be read on an upright page. */
const MOST_COLUMNS = 9;

function pointsAt(table: Table, item: Item | undefined, field: Field | undefined, unit: string): FigureValue | null {
  const figure = item === undefined || field === undefined ? undefined : figureAt(table, item, field);
  if (figure === undefined) return null;
  return new FigureValue({ value: figure.value, unit, shown: figure.value.toFixed(), source: figure.at });
}

function firstPoints(forms: readonly Table[], role: 'score' | 'weight'): FigureValue | null {
  for (const table of forms) {
    const points = pointsAt(table, totalLine(table), fieldsOf(table, role)[0], '分');
    if (points !== null) return points;
  }
  return null;
}

function words(content: Content, format: string): string {
  return withoutMarks(shownText(content, format) ?? '').replace(/\s+/g, ' ');
}

function headingOf({ heading }: Field): string {
  return withoutMarks(heading.split('/').at(-1) ?? '').replace(/\s+/g, '');
}

/** The columns of the form that say something, in its order. */
function columnsOf({ sheet, fields, items }: Table): readonly Field[] {
  const isFilled = ({ index }: Field) => items.some((item) => sheet.content(item.index, index) !== null);
  return fields.filter((field) => !LEFT_OUT.test(compact(headingOf(field))) && isFilled(field)).slice(0, MOST_COLUMNS);
}

function cellValue(table: Table, item: Item, field: Field): TemplateValue {
  const isPoints = field.role === 'score' || field.role === 'weight';
  const points = isPoints ? pointsAt(table, item, field, '') : null;
  return points ?? words(table.sheet.content(item.index, field.index), table.sheet.format(item.index, field.index));
}

/** The rows of the form, its headings first, each a list of cells. */
function rowsOf(table: Table): readonly TemplateValue[] {
  const columns = columnsOf(table);
  const lines = table.items.map((item) => columns.map((field) => cellValue(table, item, field)));
  return [columns.map(headingOf), ...lines];
}

/** 自评得分, the points that could be had, and the form as a table (自评得分表). */
export function scoreValues(tables: readonly Table[]): readonly Entry[] {
  const forms = tables.filter(({ kind }) => kind === 'self-evaluation');
  const form = forms.find((each) => each.orientation === 'rows' && fieldsOf(each, 'score').length > 0);
  return [
    ['自评得分', firstPoints(forms, 'score') ?? missing('自评得分', null)],
    ['自评满分', firstPoints(forms, 'weight') ?? missing('自评满分', null)],
    ['自评得分表', form === undefined ? missing('自评得分表', null) : rowsOf(form)],
  ];
}
