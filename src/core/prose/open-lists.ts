import type { Entry, EntryList } from './entry';

/** A list, with what is needed to know where it ends. */
interface OpenList extends EntryList {
  /** Its parts are told apart by “；”, so that one does not end it. */
  hasSemicolons: boolean;
}

/** The lists of a passage, and which of them is being read (列举的层次). */
export class OpenLists {
  readonly lists: EntryList[] = [];
  private innermost: OpenList | null = null;
  /** Lists that a “；” ended: what follows in the sentence may yet belong to them. */
  private ended: OpenList[] = [];
  private readonly outside: { readonly current: Entry | null; readonly list: OpenList | null }[] = [];
  /** What a bracket that has just been opened may split up. */
  private bracketed: Entry | null = null;

  get isEmpty(): boolean {
    return this.innermost === null;
  }

  open(lead: Entry | null, isOpen = false): void {
    const outer =
      this.outside.length > 0 && this.innermost === null ? (this.outside.at(-1)?.list ?? null) : this.innermost;
    this.innermost = { lead, parts: [], more: [], isOpen, outer, summedUp: null, hasSemicolons: false };
    this.lists.push(this.innermost);
    this.bracketed = null;
  }

  /** Words such as 等 and 主要 say that not everything is listed. */
  leaveOpen(): void {
    if (this.innermost !== null) this.innermost.isOpen = true;
  }

  add(entry: Entry): void {
    if (this.bracketed !== null) this.open(this.bracketed, true);
    for (const list of this.ended) list.more.push(entry);
    this.innermost?.parts.push(entry);
  }

  /** Takes the last part out again: it sums the others up. Returns how many there are. */
  remove(entry: Entry): number {
    const { innermost } = this;
    if (innermost !== null && innermost.parts.at(-1) === entry) innermost.parts.pop();
    this.innermost = null;
    return innermost?.parts.length ?? 0;
  }

  /** “合计…” after its parts, or “加…，收入合计…”. */
  addTotal(lead: Entry, parts: readonly Entry[], summedUp: number | null): void {
    const list = { lead, parts: [...parts], more: [], isOpen: false, outer: null, summedUp };
    this.lists.push(list);
  }

  /** “；” ends a list whose parts were told apart by commas. */
  passSemicolon(): void {
    const { innermost } = this;
    if (innermost === null) return;
    if (innermost.parts.length < 2 || innermost.hasSemicolons) {
      innermost.hasSemicolons = true;
      return;
    }
    this.ended.push(innermost);
    this.innermost = innermost.outer as OpenList | null;
    if (this.innermost !== null) this.innermost.hasSemicolons = true;
  }

  openBracket(current: Entry | null): void {
    this.outside.push({ current, list: this.innermost });
    this.bracketed = current?.amount == null ? null : current;
    this.innermost = null;
  }

  /** What was spoken of before the bracket; undefined where none was open. */
  closeBracket(): { readonly current: Entry | null } | undefined {
    const outside = this.outside.pop();
    this.bracketed = null;
    if (outside !== undefined) this.innermost = outside.list;
    return outside;
  }

  endSentence(listGoesOn: boolean): void {
    this.outside.length = 0;
    this.bracketed = null;
    this.ended = [];
    if (!listGoesOn) this.innermost = null;
  }
}
