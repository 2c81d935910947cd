import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Microsoft supports office.js only from its own servers; this is the one for all clouds but the Chinese. */
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Old hosts make office.js load MicrosoftAjax.js from here. */
const MICROSOFT_AJAX = 'https://ajax.aspnetcdn.com';

function originOf(address: string): string | null {
  return /^https?:\/\//.test(address) ? new URL(address).origin : null;
}

/**
 * The content security policy of a page: its own files, office.js and nothing else, so that it can be proved that no
 * figure leaves the machine. Fluent's styles are inserted as style elements, which needs 'unsafe-inline' for styles.
 */
export function contentSecurityPolicy(officeJs: string, inlineScripts: readonly string[]): string {
  const origin = originOf(officeJs);
  const office = origin === null ? [] : [origin];
  const hashes = inlineScripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const ajax = officeJs === MICROSOFT ? [MICROSOFT_AJAX] : [];
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...office, ...ajax, ...hashes],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...office],
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(directives)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** Puts the address of office.js and, in a build, the content security policy into the pages. */
export function panePage(officeJs: string | undefined): Plugin {
  const address = officeJs === undefined || officeJs === '' ? MICROSOFT : officeJs;
  let building = false;
  return {
    name: 'pane-page',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const page = html.replaceAll('%OFFICE_JS%', address);
        if (!building) return page;
        const inline = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
        const policy = contentSecurityPolicy(address, inline);
        return page.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`);
      },
    },
  };
}
