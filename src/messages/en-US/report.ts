import type { report as fallback } from '../zh-CN/report';

export const report: Readonly<Record<keyof typeof fallback, string>> = {
  'report.facts.unknown-heading':
    'The report does not know the column “{heading}” of “{sheet}”; what stands in it will not be told. Use one of the headings named in the hints.',
  'report.facts.second-sheet': '“{sheet}” has the same purpose as “{used}”; the report reads “{used}” only.',
  'report.facts.missing-heading':
    'No headings were found on “{sheet}”; its columns were read in the usual order. Please check.',
  'report.facts.error-value':
    '“{sheet}” holds the error value {value}, which the report cannot use. Correct it, then fill again.',
  'report.facts.measure-without-problem':
    'On “{sheet}”, a measure answers problem {number}, but there is no problem of that number. Add the problem or check the number.',

  'report.template.unknown-name':
    'Line {line}, character {column}: there is no name “{word}”. Choose one from the list of names.',
  'report.template.unknown-name.near':
    'Line {line}, character {column}: there is no name “{word}”. Did you mean “{near}”?',
  'report.template.unknown-filter':
    'Line {line}: there is no filter “{word}”. Behind the bar, only the listed filters such as 金额, 万元 and 增减 can be used.',
  'report.template.unknown-filter.near': 'Line {line}: there is no filter “{word}”. Did you mean “{near}”?',
  'report.template.unknown-tag':
    'Line {line}, character {column}: “{word}” is not supported; use if, unless, case, for or assign.',
  'report.template.unknown-tag.near':
    'Line {line}, character {column}: “{word}” is not supported. Did you mean “{near}”?',
  'report.template.not-closed': 'Line {line}, character {column}: {word} is not finished; its end is missing.',
  'report.template.not-opened': 'Line {line}, character {column}: “{word}” has no beginning that belongs to it.',
  'report.template.full-width':
    'Line {line}, character {column}: “{word}” is a full-width sign. Use the half-width { }, |, : and quotation marks in placeholders.',
  'report.template.not-a-figure':
    'Line {line}, character {column}: “{word}” is not a figure and cannot be written as an amount or a rate.',
  'report.template.wrong-unit':
    'Line {line}, character {column}: this figure is in “{word}” and cannot be converted to the unit asked for.',
  'report.template.too-long':
    'The template is too long or nested too deeply. Shorten it or split it into several paragraphs.',
  'report.template.too-slow': 'Line {line}: the template takes more time or memory than allowed. Check its loops.',
  'report.template.broken': 'Near line {line}, character {column}: this cannot be read. Check the placeholder.',
  'report.templates.unknown-part': '“{part}” is not a field of the report; this paragraph will not be told.',

  'report.hint.basic-name':
    'What the line is about; choose from the list. Lists such as 单位基本职能 or 内部制度 take a row for each entry. Names of your own can be used in templates.',
  'report.hint.basic-value': 'The value. Write amounts with their unit, for example 6291.1万元.',
  'report.hint.theme-number':
    'The number of the theme, for example 1. All rows of a theme have the same number, or only its first row has one.',
  'report.hint.theme': 'The title of the theme; its first row is enough.',
  'report.hint.point-number': 'The number of the point within its theme; told as 一是, 二是, 三是.',
  'report.hint.point': 'The title of the point; its first row is enough.',
  'report.hint.before': 'Words before the indicator. May stay empty.',
  'report.hint.indicator': 'The name of the indicator. Leave it empty to go on from the row above (1761户4796人).',
  'report.hint.comparison': 'How the value is put: 达, 超过, 不低于, 余, 以上. May stay empty.',
  'report.hint.value': 'The value, with the decimals you want; a text such as 全覆盖 is possible.',
  'report.hint.unit': 'The unit of the value, for example 万亩, 户 or %.',
  'report.hint.after': 'Words behind the indicator. May stay empty.',
  'report.hint.problem-number':
    'The number of the problem, for example 1. A measure names its problem by this number, wherever its row stands.',
  'report.hint.problem': 'The title of the problem; its first row is enough.',
  'report.hint.explanation': 'How the problem shows and why; may take several rows.',
  'report.hint.direction': 'Where the measures lead; the title above them.',
  'report.hint.measure-number': 'The number of the measure; told as ①②③.',
  'report.hint.measure': 'One measure a row.',
  'report.hint.template-part': 'The field of the report in which the paragraph stands.',
  'report.hint.template-name':
    'The name of the paragraph. A paragraph named like one of the defaults takes its place; an empty template leaves it out.',
  'report.hint.template-set': 'The set of templates that the row belongs to; blank: all sets.',
  'report.hint.template-text':
    'The template of the paragraph, with placeholders such as {{ 本年支出合计 | 万元 }}. All names are in the list of names.',
};
