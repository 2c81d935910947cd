import type { Json } from '../../excel-host/json';
import { scanXml, type XmlHandler } from '../../workbook/file/xml-scanner';
import type { XmlTag } from '../../workbook/file/xml-tag';
import { colorText, type Theme } from './color';

/** Properties of a look by the names of the host; what is not there is as in a new workbook. */
export type Look = ReadonlyMap<string, Json>;

const EMPTY: Look = new Map();
const LISTS: ReadonlySet<string> = new Set(['fonts', 'fills', 'borders', 'cellXfs']);
const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'top', 'bottom', 'start', 'end']);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const isSet = (tag: XmlTag): boolean => !['0', 'false', 'none'].includes(tag.attribute('val') ?? '1');

function weightOf(style: string): string {
  if (style === 'thick' || style === 'double') return 'Thick';
  return style.startsWith('medium') ? 'Medium' : 'Thin';
}

/** Collects the fonts, fills, borders and cell formats of a styles part. */
class StyleTable implements XmlHandler {
  readonly looks: Look[] = [];
  readonly #lists = new Map<string, Map<string, Json>[]>([...LISTS].map((list) => [list, []]));
  readonly #theme: Theme;
  #list = '';
  #side = '';
  #current = new Map<string, Json>();

  constructor(theme: Theme) {
    this.#theme = theme;
  }

  open(tag: XmlTag): void {
    if (LISTS.has(tag.name)) this.#list = tag.name;
    else if (this.#list === 'fonts') this.#openFont(tag);
    else if (this.#list === 'fills') this.#openFill(tag);
    else if (this.#list === 'borders') this.#openBorder(tag);
    else if (this.#list === 'cellXfs') this.#openFormat(tag);
  }

  close(name: string): void {
    if (name === this.#list) this.#list = '';
  }

  #begin(): void {
    this.#current = new Map();
    this.#lists.get(this.#list)?.push(this.#current);
  }

  #color(tag: XmlTag): string | undefined {
    const [rgb, theme, tint] = ['rgb', 'theme', 'tint'].map((name) => tag.attribute(name));
    return colorText({ rgb, theme, tint }, this.#theme);
  }

  #openFont(tag: XmlTag): void {
    const set = (property: string, value: Json | undefined): void => {
      if (value !== undefined) this.#current.set(`Font.${property}`, value);
    };
    if (tag.name === 'font') this.#begin();
    else if (tag.name === 'name') set('Name', tag.attribute('val'));
    else if (tag.name === 'sz') set('Size', Number(tag.attribute('val')) || undefined);
    else if (tag.name === 'color') set('Color', this.#color(tag));
    else if (tag.name === 'b') set('Bold', isSet(tag));
    else if (tag.name === 'i') set('Italic', isSet(tag));
    else if (tag.name === 'strike') set('Strikethrough', isSet(tag));
    else if (tag.name === 'u') set('Underline', isSet(tag) ? 'Single' : 'None');
  }

  #openFill(tag: XmlTag): void {
    if (tag.name === 'fill') this.#begin();
    else if (tag.name === 'patternFill' && (tag.attribute('patternType') ?? 'none') !== 'none') {
      this.#current.set('Fill.Pattern', 'Solid');
    } else if (tag.name === 'fgColor' && this.#current.has('Fill.Pattern')) {
      const color = this.#color(tag);
      if (color !== undefined) this.#current.set('Fill.Color', color);
    }
  }

  #openBorder(tag: XmlTag): void {
    if (tag.name === 'border') this.#begin();
    else if (SIDES.has(tag.name)) {
      this.#side = `Border.Edge${capital(tag.name.replace('start', 'left').replace('end', 'right'))}`;
      const style = tag.attribute('style') ?? 'none';
      if (style === 'none') this.#side = '';
      else this.#current.set(`${this.#side}.Style`, 'Continuous').set(`${this.#side}.Weight`, weightOf(style));
    } else if (tag.name === 'color' && this.#side !== '') {
      this.#current.set(`${this.#side}.Color`, this.#color(tag) ?? '#000000');
    } else this.#side = '';
  }

  #openFormat(tag: XmlTag): void {
    if (tag.name === 'xf') {
      const part = (list: string, attribute: string): Look =>
        this.#lists.get(list)?.[Number(tag.attribute(attribute) ?? 0)] ?? EMPTY;
      const parts = [part('fonts', 'fontId'), part('fills', 'fillId'), part('borders', 'borderId')];
      // A cell of a file stands at the bottom unless the file says otherwise; a new one of the host in the middle.
      this.#current = new Map<string, Json>([...parts.flatMap((each) => [...each]), ['VerticalAlignment', 'Bottom']]);
      this.looks.push(this.#current);
    } else if (tag.name === 'alignment') this.#align(tag);
  }

  #align(tag: XmlTag): void {
    const horizontal = tag.attribute('horizontal');
    if (horizontal === 'centerContinuous') this.#current.set('HorizontalAlignment', 'CenterAcrossSelection');
    else if (horizontal !== undefined) this.#current.set('HorizontalAlignment', capital(horizontal));
    this.#current.set('VerticalAlignment', capital(tag.attribute('vertical') ?? 'bottom'));
    if (['1', 'true'].includes(tag.attribute('wrapText') ?? '')) this.#current.set('WrapText', true);
    const indent = Number(tag.attribute('indent') ?? 0);
    if (indent > 0) this.#current.set('IndentLevel', indent);
  }
}

/** The looks of a styles part by the number that a cell names; number formats are read elsewhere. @throws {WorkbookError} */
export function readStyleTable(part: string, text: string, theme: Theme): readonly Look[] {
  const table = new StyleTable(theme);
  scanXml(part, text, table);
  return table.looks;
}
