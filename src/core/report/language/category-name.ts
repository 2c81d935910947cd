import { matchSubject } from '../../classification/match-subject';

/** 类 whose official names do not end in 支出. */
const OTHER_ENDINGS = /支出$|^预备费$|预算$/;

/**
 * The official name of a category (科目名称) with 支出: 一般公共服务 is 一般公共服务支出. A name that is not known, or was in
 * force in another year, stays as the clerk wrote it, with 支出: replacing it is for the clerk.
 * @example categoryName('公共安全', null, 2024) // → '公共安全支出'
 * @example categoryName('农林水支出（类）', '213', 2024) // → '农林水支出'
 */
export function categoryName(written: string, code: string | null, year: number | null): string {
  const name = written.replace(/\s+/g, '').replace(/[（(][类款项][）)]$/, '');
  const match = matchSubject(name, code, year ?? undefined, 'function');
  if (match.kind === 'exact' || match.kind === 'short') {
    const official = match.subject.name;
    if (OTHER_ENDINGS.test(official) || match.subject.level > 1) return official;
  }
  return OTHER_ENDINGS.test(name) ? name : `${name}支出`;
}
