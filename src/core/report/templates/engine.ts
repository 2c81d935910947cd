import { Liquid, type Template } from 'liquidjs';
import type { Filters } from './filters';
import { OPERATORS } from './operators';

/** Tags that a template may use; everything that could read a file or hide text from view is left out. */
const TAGS: ReadonlySet<string> = new Set(['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment']);

/** A template of a whole report is shorter. */
const MOST_CHARACTERS = 100_000;
const MOST_MEMORY = 5_000_000;
/** Conditions within conditions; far more would need more stack than a host may have left. */
const DEEPEST = 100;

/** Fills templates with values; see `filters` for what they may do with them. */
export interface TemplateEngine {
  readonly filters: readonly string[];
  readonly tags: readonly string[];
  /** @throws what liquidjs throws, see `faultOf` */
  parse(template: string): readonly Template[];
  /**
   * @param inner names that hide those of `values`
   * @param milliseconds how long it may take
   * @throws what liquidjs throws, see `faultOf`
   */
  render(template: readonly Template[], values: object, inner: object, milliseconds: number): string;
  /** Names that the template expects to be given, with their first place (line and column, 1-based). */
  namesIn(template: readonly Template[]): ReadonlyMap<string, readonly [number, number]>;
}

/** How deeply the tags of a template are nested at most. */
function depthOf(template: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, end] of template.matchAll(/\{%-?\s{0,9}(end)?(?:if|unless|case|for|comment)\b/g)) {
    depth += end === undefined ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

export function createEngine({ byName, print }: Filters): TemplateEngine {
  const liquid = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    templates: {}, // no file is ever read
    parseLimit: MOST_CHARACTERS,
    memoryLimit: MOST_MEMORY,
    operators: OPERATORS,
    outputEscape: print,
  });
  // What Liquid brings along calculates in doubles and speaks English.
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name);
  for (const name of Object.keys(liquid.tags)) if (!TAGS.has(name)) delete liquid.tags[name];
  for (const [name, filter] of byName) liquid.registerFilter(name, filter);
  return {
    filters: [...byName.keys()],
    tags: [...TAGS],
    parse: (template) => {
      if (depthOf(template) > DEEPEST) throw new RangeError('nested too deeply');
      return liquid.parse(template);
    },
    render: (template, values, inner, milliseconds) =>
      String(liquid.renderSync([...template], inner, { globals: values, renderLimit: milliseconds })),
    namesIn: (template) => {
      const names = new Map<string, readonly [number, number]>();
      for (const [name, places] of Object.entries(liquid.analyzeSync([...template]).globals)) {
        const place = places[0]?.location;
        names.set(name, [place?.row ?? 1, place?.col ?? 1]);
      }
      return names;
    },
  };
}
