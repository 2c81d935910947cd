/**
 * An object of Excel's object model within one message: the name of its type, and what of the workbook it stands for.
 * A class, so that it can't be confused with data of a message.
 */
export class ExcelObject {
  readonly type: string;
  readonly target: unknown;

  constructor(type: string, target: unknown) {
    this.type = type;
    this.target = target;
  }
}
