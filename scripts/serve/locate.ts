import path from 'node:path';

/** Folders by the first part of the address under which they are served; `''` is everything else. */
export type Folders = ReadonlyMap<string, string>;

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

/** The content type of a file, by its ending. @example contentTypeOf('a/b.css') // → 'text/css; charset=utf-8' */
export function contentTypeOf(file: string): string {
  return CONTENT_TYPES.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream';
}

/** What has a meaning in paths of some system. */
const FORBIDDEN = /[\\:\0]/;

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/**
 * The file that the path of an address means, or undefined where it would lie outside of the served folders:
 * `..`, absolute paths, back slashes, NUL and hidden files are nobody's business.
 */
export function locate(pathname: string, folders: Folders): string | undefined {
  const parts = decoded(pathname)?.split('/').slice(1) ?? [];
  if (parts.some((part) => part === '' || part.startsWith('.') || FORBIDDEN.test(part))) return undefined;
  const [first = '', ...rest] = parts;
  const folder = folders.get(first);
  if (folder !== undefined) return rest.length === 0 ? undefined : path.join(folder, ...rest);
  const otherwise = folders.get('');
  return otherwise === undefined || first === '' ? undefined : path.join(otherwise, first, ...rest);
}
