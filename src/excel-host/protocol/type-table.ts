/** The requirement set that brought a member, such as `ExcelApi 1.4`; undefined where the package names none. */
export type Since = string | undefined;

export interface ScalarMember {
  /** As the wire names it, such as `RowCount`. */
  readonly wire: string;
  /** As programs name it, such as `rowCount`. */
  readonly name: string;
  readonly writable: boolean;
  readonly since?: Since;
}

export interface NavigationMember {
  readonly wire: string;
  readonly name: string;
  /** The type that it leads to. */
  readonly type: string;
  readonly since?: Since;
}

export interface MethodMember {
  readonly wire: string;
  readonly name: string;
  /** The type of the object that it gives; undefined for a plain value. */
  readonly returns?: string;
  readonly write: boolean;
  readonly since?: Since;
}

export interface EventMember {
  readonly name: string;
  /** The number by which the host raises it. */
  readonly number: number;
  /** The wire method that registers a listener. */
  readonly register: string;
  readonly target: 'workbook' | 'object';
  readonly since?: Since;
}

/** One type of Excel's object model, as the installed package declares it. */
export interface TypeDescription {
  readonly name: string;
  readonly collection: boolean;
  /** The type of the items of a collection. */
  readonly item?: string;
  readonly scalars: readonly ScalarMember[];
  readonly navigation: readonly NavigationMember[];
  readonly methods: readonly MethodMember[];
  readonly events: readonly EventMember[];
}

/** All types by name; plain data, so that it can be sent from the frame that holds the package to the host. */
export type TypeTable = Readonly<Record<string, TypeDescription>>;

/** @example wireName('rowCount') // → 'RowCount' */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** @example programName('RowCount') // → 'rowCount' */
export function programName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

export function typeNamed(table: TypeTable, name: string): TypeDescription | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
