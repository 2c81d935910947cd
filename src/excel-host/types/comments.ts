import { HostError, itemNotFound } from '../host-error';
import { isJsonObject, type Json } from '../json';
import type { Context } from '../protocol/context';
import type { Argument, Definition } from '../protocol/definition';
import type { ExcelObject } from '../protocol/excel-object';
import {
  addComment,
  addReply,
  changeComment,
  commentsOf,
  deleteComment,
  presentComment,
  type Written,
} from '../workbook-model/comments';
import type { Comment, Remark, Sheet } from '../workbook-model/sheet';
import { areaOf, rangeArgument, rangeOn } from './addressing';
import { flag, text } from './arguments';
import { make, type OnSheet, type Targets } from './targets';

type Comments = Targets['CommentCollection'];
type Reply = Targets['CommentReply'];

/** Everybody who writes in this Excel is the same person. */
const AUTHOR = { name: '用户', email: 'user@example.org' };

const present = ({ sheet, id }: OnSheet): Comment => presentComment(sheet, id);
const objectOf = (sheet: Sheet, { id }: Comment): ExcelObject => make('Comment', { sheet, id });

/** A content is a text, or a text with the persons that it mentions. */
function contentOf(argument: Argument | undefined): Written {
  if (!isJsonObject(argument) || typeof argument.richContent !== 'string') {
    const content = text(argument, 'a content');
    return { content, richContent: content, mentions: [] };
  }
  const { richContent, mentions } = argument;
  const content = richContent.replaceAll(/<at id="\d+">(.*?)<\/at>/g, '$1');
  return { content, richContent, mentions: Array.isArray(mentions) ? mentions : [] };
}

function at(
  target: Comments,
  argument: Argument | undefined,
  { model }: Context,
): { sheet: Sheet; row: number; column: number } {
  const range = rangeArgument(model, target.sheet ?? model.active, argument);
  const { top: row, left: column, bottom, right } = areaOf(range);
  if (row !== bottom || column !== right) throw new HostError('InvalidArgument', 'A comment belongs to one cell.');
  return { sheet: range.sheet, row, column };
}

/** The comments of the workbook or of a sheet (Excel.CommentCollection, 批注). */
export const comments: Definition<Comments> = {
  eventTarget: ({ sheet }) => sheet?.id ?? 'Workbook',
  items: ({ sheet }, { model }) => commentsOf(model, sheet).map((each) => objectOf(each.sheet, each.comment)),
  item: ({ sheet }, key, { model }) => {
    const found = commentsOf(model, sheet).find(({ comment }) => comment.id === key);
    return found === undefined ? undefined : objectOf(found.sheet, found.comment);
  },
  call: {
    Add: (target, [cell, content], context) => {
      const { sheet, row, column } = at(target, cell, context);
      return objectOf(sheet, addComment(context.model, sheet, row, column, contentOf(content)));
    },
    GetItemByCell: (target, [cell], context) => {
      const { sheet, row, column } = at(target, cell, context);
      const found = sheet.state.comments.find((each) => each.row === row && each.column === column);
      if (found === undefined) throw itemNotFound('comment at the cell');
      return objectOf(sheet, found);
    },
    GetItemByReplyId: ({ sheet }, [id], { model }) => {
      const found = commentsOf(model, sheet).find(({ comment }) => comment.replies.some((reply) => reply.id === id));
      if (found === undefined) throw itemNotFound('such reply');
      return objectOf(found.sheet, found.comment);
    },
  },
};

function location({ sheet, id }: OnSheet, context: Context): ExcelObject {
  const { row, column } = presentComment(sheet, id);
  return rangeOn(context, sheet, { top: row, left: column, bottom: row, right: column });
}

/** The properties that a comment and a reply have in common. */
const OF_REMARK: Readonly<Record<string, (remark: Remark) => Json>> = {
  AuthorName: () => AUTHOR.name,
  AuthorEmail: () => AUTHOR.email,
  CreationDate: ({ written }) => written,
  Content: ({ content }) => content,
  RichContent: ({ richContent }) => richContent,
  ContentType: ({ mentions }) => (mentions.length > 0 ? 'Mention' : 'Plain'),
  Mentions: ({ mentions }) => [...mentions],
};

function remarkGetters<Target>(find: (target: Target) => Remark): Readonly<Record<string, (target: Target) => Json>> {
  return Object.fromEntries(
    Object.entries(OF_REMARK).map(([member, read]) => [member, (target: Target) => read(find(target))]),
  );
}

/** One comment with its replies (Excel.Comment). */
export const comment: Definition<OnSheet> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    ...remarkGetters(present),
    Id: ({ id }) => id,
    Resolved: (target) => present(target).resolved,
    Replies: (target) => make('CommentReplyCollection', target),
  },
  set: {
    Content: ({ sheet, id }, value, { model }) => changeComment(model, sheet, id, contentOf(value), 'edited'),
    Resolved: ({ sheet, id }, value, { model }) => {
      const resolved = flag(value, 'resolved');
      changeComment(model, sheet, id, { resolved }, resolved ? 'resolved' : 'reopened');
    },
  },
  call: {
    Delete: ({ sheet, id }, _args, { model }) => void deleteComment(model, sheet, id),
    GetLocation: (target, _args, context) => location(target, context),
    UpdateMentions: ({ sheet, id }, [content], { model }) =>
      void changeComment(model, sheet, id, contentOf(content), 'edited'),
  },
};

const replyObject = (target: OnSheet, id: string): ExcelObject => make('CommentReply', { ...target, reply: id });

/** The replies to a comment. */
export const commentReplies: Definition<OnSheet> = {
  items: (target) => present(target).replies.map(({ id }) => replyObject(target, id)),
  item: (target, key) => {
    const found = present(target).replies.find(({ id }) => id === key);
    return found === undefined ? undefined : replyObject(target, found.id);
  },
  call: {
    Add: (target, [content], { model }) =>
      replyObject(target, addReply(model, target.sheet, target.id, contentOf(content))),
  },
};

function presentReply(target: Reply): Comment['replies'][number] {
  const found = present(target).replies.find(({ id }) => id === target.reply);
  if (found === undefined) throw itemNotFound('such reply');
  return found;
}

function rewrite({ sheet, id, reply }: Reply, text: Written, { model }: Context): void {
  const { replies } = presentComment(sheet, id);
  const changed = replies.map((each) => (each.id === reply ? { ...each, ...text } : each));
  changeComment(model, sheet, id, { replies: changed }, 'reply-edited', reply);
}

/** One reply to a comment. */
export const commentReply: Definition<Reply> = {
  identity: ({ reply }) => ({ Id: reply }),
  get: {
    ...remarkGetters(presentReply),
    Id: ({ reply }) => reply,
    Resolved: (target) => present(target).resolved,
  },
  set: { Content: (target, value, context) => rewrite(target, contentOf(value), context) },
  call: {
    Delete: ({ sheet, id, reply }, _args, { model }) => {
      const { replies } = presentComment(sheet, id);
      const left = replies.filter((each) => each.id !== reply);
      changeComment(model, sheet, id, { replies: left }, 'reply-deleted', reply);
      return undefined;
    },
    GetLocation: (target, _args, context) => location(target, context),
    GetParentComment: ({ sheet, id }) => make('Comment', { sheet, id }),
    UpdateMentions: (target, [content], context) => void rewrite(target, contentOf(content), context),
  },
};
