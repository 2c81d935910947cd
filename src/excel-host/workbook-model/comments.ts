import { HostError, itemNotFound } from '../host-error';
import { requireUnprotected } from './protection';
import type { Comment, Remark, Sheet } from './sheet';
import { noteState } from './undo';
import { newId, type WorkbookModel } from './workbook';

/** A comment and the sheet that it is on. */
export interface PlacedComment {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

/** All comments of the workbook, or of one sheet. */
export function commentsOf(model: WorkbookModel, sheet: Sheet | undefined): readonly PlacedComment[] {
  const sheets = sheet === undefined ? model.state.sheets : [sheet];
  return sheets.flatMap((each) => each.state.comments.map((comment) => ({ sheet: each, comment })));
}

/** The comment of this id. @throws {HostError} `ItemNotFound` */
export function presentComment(sheet: Sheet, id: string): Comment {
  const found = sheet.state.comments.find((comment) => comment.id === id);
  if (found === undefined) throw itemNotFound('such comment');
  return found;
}

function replace(model: WorkbookModel, sheet: Sheet, comments: readonly Comment[]): void {
  requireUnprotected(sheet, 'allowEditObjects');
  noteState(model);
  sheet.state.comments = comments;
}

/** What is written in a comment or a reply. */
export type Written = Pick<Remark, 'content' | 'richContent' | 'mentions'>;

/** Adds a comment to a cell (批注), which has at most one. @throws {HostError} */
export function addComment(model: WorkbookModel, sheet: Sheet, row: number, column: number, text: Written): Comment {
  if (sheet.state.comments.some((each) => each.row === row && each.column === column)) {
    throw new HostError('InvalidOperation', 'The cell has a comment already.');
  }
  const written = new Date().toISOString();
  const comment: Comment = { ...text, id: newId(model), written, row, column, resolved: false, replies: [] };
  replace(model, sheet, [...sheet.state.comments, comment]);
  model.news.push({ kind: 'comment', sheet, comment: comment.id, change: 'added', reply: undefined });
  return comment;
}

/** What becomes of a comment's thread; `change` is what listeners are told. */
export type CommentChange = 'edited' | 'resolved' | 'reopened' | 'reply-added' | 'reply-deleted' | 'reply-edited';

/** @throws {HostError} `ItemNotFound`, `AccessDenied` */
export function changeComment(
  model: WorkbookModel,
  sheet: Sheet,
  id: string,
  changes: Partial<Comment>,
  change: CommentChange,
  reply?: string,
): void {
  const before = presentComment(sheet, id);
  replace(
    model,
    sheet,
    sheet.state.comments.map((each) => (each === before ? { ...each, ...changes } : each)),
  );
  model.news.push({ kind: 'comment', sheet, comment: id, change, reply });
}

/** @throws {HostError} `ItemNotFound`, `AccessDenied` */
export function deleteComment(model: WorkbookModel, sheet: Sheet, id: string): void {
  const before = presentComment(sheet, id);
  replace(
    model,
    sheet,
    sheet.state.comments.filter((each) => each !== before),
  );
  model.news.push({ kind: 'comment', sheet, comment: id, change: 'deleted', reply: undefined });
}

/** Adds a reply and gives its id. @throws {HostError} */
export function addReply(model: WorkbookModel, sheet: Sheet, id: string, text: Written): string {
  const reply: Remark = { ...text, id: newId(model), written: new Date().toISOString() };
  const { replies } = presentComment(sheet, id);
  changeComment(model, sheet, id, { replies: [...replies, reply] }, 'reply-added', reply.id);
  return reply.id;
}
