import { createRequire } from 'node:module';
import ts from 'typescript';

/** A member of Excel's object model that a script uses, and the requirement set that brought it (要求集). */
export interface UsedMember {
  /** As `Range.valuesAsJson`. */
  readonly name: string;
  /** As `ExcelApi 1.16`; undefined where the declarations name none. */
  readonly since: string | undefined;
}

const DECLARATIONS = createRequire(import.meta.url)
  .resolve('@types/office-js/package.json')
  .replace('package.json', 'index.d.ts');
const API_SET = /\[Api set:\s*(\w+)\s+([\d.]+)/;

/** The name of a declaration within `Excel`, with the type it belongs to; undefined for anything else. */
function placeIn(declaration: ts.Declaration): string | undefined {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const name = ts.getNameOfDeclaration(node as ts.Declaration)?.getText();
    if (name !== undefined) names.unshift(name);
  }
  return names[0] === 'Excel' && names.length > 1 ? names.slice(1).join('.') : undefined;
}

function sinceOf(declaration: ts.Declaration): string | undefined {
  const [, set, version] = API_SET.exec(declaration.getFullText().split('{')[0] ?? '') ?? [];
  return set === undefined || version === undefined ? undefined : `${set} ${version}`;
}

/** Which members of Excel's object model each script uses, by the declarations of `@types/office-js`. */
export function usedMembers(scripts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly UsedMember[]> {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
    moduleDetection: ts.ModuleDetectionKind.Force,
    noEmit: true,
  };
  const files = new Map([...scripts].map(([name, script]) => [`/${name}.ts`, script]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const script = files.get(file);
    return script === undefined
      ? getSourceFile(file, ...rest)
      : ts.createSourceFile(file, script, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([DECLARATIONS, ...files.keys()], options, host);
  const checker = program.getTypeChecker();
  const membersOf = (file: ts.SourceFile): readonly UsedMember[] => {
    const found = new Map<string, UsedMember>();
    const visit = (node: ts.Node): void => {
      const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
      for (const declaration of symbol?.declarations ?? []) {
        const name = placeIn(declaration);
        if (name !== undefined) found.set(name, { name, since: sinceOf(declaration) });
      }
      node.forEachChild(visit);
    };
    visit(file);
    return [...found.values()];
  };
  return new Map(
    [...files.keys()].map((file) => {
      const source = program.getSourceFile(file);
      return [file.slice(1, -3), source === undefined ? [] : membersOf(source)];
    }),
  );
}
