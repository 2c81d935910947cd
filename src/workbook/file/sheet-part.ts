import type { Area } from '../../core/grid/address';
import { type Content, errorCodeOf } from '../../core/grid/cell';
import { WorkbookError } from '../port';
import { CellStore } from './cell-store';
import { ColumnMarks } from './column-marks';
import { isoToSerial } from './dates';
import { Formulas } from './formulas';
import { COUNT_LIMITS, EXCEL_LIMITS } from './limits';
import { type Package, scanPart } from './package';
import { areaOfReference, cellIndex } from './reference';
import { StringItem } from './shared-strings';
import { ownCopy, unescapeText } from './text-value';
import { isOn } from './workbook-part';
import type { XmlHandler } from './xml-scanner';
import type { XmlTag } from './xml-tag';

/** What stands in the part of a worksheet (sheetN.xml). */
export interface SheetPart {
  readonly cells: CellStore;
  readonly formulas: Formulas;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Rows that the file does not mention are hidden. */
  readonly otherRowsHidden: boolean;
  readonly shownRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly protected: boolean;
}

/** What is the same for all sheets of a workbook. */
export interface SheetSurroundings {
  readonly sharedStrings: readonly string[];
  readonly from1904: boolean;
}

/** Names of sheets and functions may be longer in the file than in Excel. */
const LONGER_IN_FILE = 2;

/** Takes the elements of a worksheet as they come. */
class SheetHandler implements XmlHandler {
  readonly cells: CellStore;
  readonly formulas = new Formulas();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly shownRows = new Set<number>();
  hiddenColumns: SheetPart['hiddenColumns'] = [];
  otherRowsHidden = false;
  protected = false;
  readonly #part: string;
  readonly #surroundings: SheetSurroundings;
  readonly #hidden = new ColumnMarks();
  readonly #inline = new StringItem();
  #row = -1;
  #column = -1;
  #type = 'n';
  #style = 0;
  #value: string | undefined;
  #formula: string | undefined;
  #formulaKind = '';
  #formulaArea = '';
  #formulaIndex = -1;
  #inside: 'nothing' | 'value' | 'formula' | 'inline' = 'nothing';
  #ignoredUntil = '';

  constructor(part: string, surroundings: SheetSurroundings) {
    this.#part = part;
    this.#surroundings = surroundings;
    this.cells = new CellStore(surroundings.sharedStrings);
  }

  open(tag: XmlTag): void {
    if (this.#ignoredUntil !== '') return;
    switch (tag.name) {
      case 'c':
        this.#openCell(tag);
        return;
      case 'v':
        this.#inside = 'value';
        this.#value = '';
        return;
      case 'f':
        this.#openFormula(tag);
        return;
      case 'is':
        this.#inside = 'inline';
        return;
      case 'row':
        this.#openRow(tag);
        return;
      case 'col':
        this.#openColumns(tag);
        return;
      case 'mergeCell': {
        const area = areaOfReference(tag.attribute('ref') ?? '');
        if (this.merges.length >= COUNT_LIMITS.merges) throw this.#tooLarge();
        if (area !== undefined) this.merges.push(area);
        return;
      }
      case 'sheetProtection':
        this.protected = isOn(tag.attribute('sheet'));
        return;
      case 'sheetFormatPr':
        this.otherRowsHidden = isOn(tag.attribute('zeroHeight'));
        return;
      // What follows the cells uses some of their element names for other things.
      case 'conditionalFormatting':
      case 'dataValidations':
      case 'extLst':
        this.#ignoredUntil = tag.name;
        return;
      default:
        if (this.#inside === 'inline') this.#inline.open(tag.name);
    }
  }

  text(text: string): void {
    if (this.#inside === 'value') this.#value += text;
    else if (this.#inside === 'formula') this.#formula += text;
    else if (this.#inside === 'inline') this.#inline.add(text);
  }

  close(name: string): void {
    if (this.#ignoredUntil !== '') {
      if (name === this.#ignoredUntil) this.#ignoredUntil = '';
    } else if (name === 'v' || name === 'f' || name === 'is') this.#inside = 'nothing';
    else if (name === 'c') this.#closeCell();
    else if (name === 'cols') this.hiddenColumns = this.#hidden.ranges();
    else if (this.#inside === 'inline') this.#inline.close(name);
  }

  #openRow(tag: XmlTag): void {
    const number = tag.attribute('r');
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    if (!(this.#row >= 0 && this.#row < EXCEL_LIMITS.rows)) throw this.#corrupt();
    this.#column = -1;
    if (isOn(tag.attribute('hidden'))) this.hiddenRows.add(this.#row);
    else if (this.otherRowsHidden) this.shownRows.add(this.#row);
  }

  #openColumns(tag: XmlTag): void {
    if (!isOn(tag.attribute('hidden')) && tag.attribute('width') !== '0') return;
    this.#hidden.mark(Number(tag.attribute('min') ?? 1) - 1, Number(tag.attribute('max') ?? 1) - 1);
  }

  #openCell(tag: XmlTag): void {
    const reference = tag.attribute('r');
    if (reference === undefined) {
      this.#column++;
      if (this.#column >= EXCEL_LIMITS.columns) throw this.#corrupt();
    } else {
      const index = cellIndex(reference);
      if (index < 0 || Math.floor(index / 16_384) !== this.#row) throw this.#corrupt();
      this.#column = index % 16_384;
    }
    this.#type = tag.attribute('t') ?? 'n';
    this.#style = Number(tag.attribute('s') ?? 0);
    this.#value = undefined;
    this.#formula = undefined;
    this.#formulaKind = '';
  }

  #openFormula(tag: XmlTag): void {
    this.#inside = 'formula';
    this.#formula = '';
    this.#formulaKind = tag.attribute('t') ?? 'normal';
    this.#formulaArea = tag.attribute('ref') ?? '';
    this.#formulaIndex = Number(tag.attribute('si') ?? -1);
  }

  #closeCell(): void {
    const [row, column] = [this.#row, this.#column];
    const added =
      this.#type === 's' && this.#value !== undefined
        ? this.cells.addShared(row, column, this.#sharedIndex(this.#value), this.#style)
        : this.cells.add(row, column, this.#content(), this.#style);
    if (!added) throw this.#corrupt();
    if (this.cells.last >= COUNT_LIMITS.cells) throw this.#tooLarge();
    if (this.#formulaKind !== '') this.#keepFormula();
  }

  #sharedIndex(value: string): number {
    const index = Number(value);
    if (this.#surroundings.sharedStrings[index] === undefined) throw this.#corrupt();
    return index;
  }

  #content(): Content {
    if (this.#type === 'inlineStr') return this.#inline.take();
    const value = this.#value;
    if (value === undefined || value === '') return this.#type === 'str' && value !== undefined ? '' : null;
    switch (this.#type) {
      case 'str':
        return ownCopy(unescapeText(value).slice(0, EXCEL_LIMITS.characters));
      case 'b':
        return value.trim() === '1' || value.trim() === 'true';
      case 'e':
        // Files hold the newer error values as #VALUE! with a note beside it.
        return { error: errorCodeOf(value.trim()) ?? '#VALUE!' };
      case 'd':
        return isoToSerial(value, this.#surroundings.from1904) ?? value;
      default: {
        const number = Number(value);
        if (!Number.isFinite(number)) throw this.#corrupt();
        return number;
      }
    }
  }

  #keepFormula(): void {
    const text = ownCopy(this.#formula ?? '');
    if (text.length > EXCEL_LIMITS.formula * LONGER_IN_FILE) throw this.#corrupt();
    const cell = this.cells.last;
    this.cells.covers(this.#row, this.#column);
    if (this.#formulaKind === 'shared') {
      if (text === '') this.formulas.addFollower(cell, this.#formulaIndex);
      else this.formulas.defineShared(this.#formulaIndex, text, this.#row, this.#column);
    } else if (this.#formulaKind === 'array' && text !== '') {
      const area = areaOfReference(this.#formulaArea);
      if (area !== undefined) this.formulas.addArray(area, text);
    }
    if (text !== '') this.formulas.add(cell, text);
  }

  #tooLarge(): WorkbookError {
    return new WorkbookError('too-large', { part: this.#part });
  }

  #corrupt(): WorkbookError {
    return new WorkbookError('corrupt', { part: this.#part });
  }
}

/** Reads the part of a worksheet. @throws {WorkbookError} `corrupt`, `too-large` */
export function readSheetPart(file: Package, part: string, surroundings: SheetSurroundings): SheetPart {
  const entry = file.find(part);
  if (entry === undefined) throw new WorkbookError('corrupt', { part });
  const handler = new SheetHandler(part, surroundings);
  scanPart(entry, handler);
  return handler;
}
