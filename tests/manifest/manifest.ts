import { readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(__dirname, '..', '..');

/** The manifest without its comments. */
export const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8').replace(/<!--[\s\S]*?-->/g, '');

/** The value of `attribute` on every element `name`, in the order of the file. */
export function attributes(name: string, attribute: string, xml: string = manifest): string[] {
  const elements = xml.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
  return elements.map((element) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(element)?.[1] ?? '');
}

/** The text of every element `name`. */
export function texts(name: string): string[] {
  return [...manifest.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((match) => match[1] ?? '');
}

/** The whole of every element `name`, inner elements included. */
export function elements(name: string): string[] {
  return manifest.match(new RegExp(`<${name}\\b[\\s\\S]*?</${name}>`, 'g')) ?? [];
}

/** Every id that is asked for, with the element that asks. */
export function references(): { readonly element: string; readonly id: string }[] {
  return [...manifest.matchAll(/<([\w:]+)\b[^>]*\bresid="([^"]*)"/g)].map((match) => ({
    element: match[1] ?? '',
    id: match[2] ?? '',
  }));
}
