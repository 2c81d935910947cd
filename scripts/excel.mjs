/**
 * Loads the add-in into the Excel of this computer: `npm run excel`. Serves the pane on https://localhost:3000 with a
 * certificate for this computer, which has to be allowed once, and registers manifest.xml with Excel. Ctrl+C ends both.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error(
    'Excel runs on Windows and Mac only, so the add-in cannot be loaded here.\n' +
      'In Excel on the web: npm run build, serve dist/ over https, then 插入 > 加载项 > 上载我的加载项 (Upload My Add-in).\n' +
      'Without Excel: npm start opens the workbench.',
  );
  process.exit(1);
}

const require = createRequire(import.meta.url);
const debuggingPackage = require.resolve('office-addin-debugging/package.json');
// The certificates are made by a package that comes with it.
const { getHttpsServerOptions } = createRequire(debuggingPackage)('office-addin-dev-certs');
const { createServer } = await import('vite');
const server = await createServer({ root, server: { https: await getHttpsServerOptions() } });
await server.listen();

const debugging = path.join(path.dirname(debuggingPackage), 'cli.js');
const manifest = path.join(root, 'manifest.xml');

/** Runs a command of office-addin-debugging and waits for its end. */
function run(...words) {
  return new Promise((resolve) => {
    spawn(process.execPath, [debugging, ...words], { stdio: 'inherit' }).on('close', (code) => resolve(code ?? 1));
  });
}

const code = await run('start', manifest, 'desktop', '--app', 'excel', '--no-debug');
if (code !== 0) {
  await server.close();
  process.exit(code);
}
console.log('支出核报 is in Excel, tab 开始 (Home). Ctrl+C takes it out again.');
process.on('SIGINT', async () => {
  await run('stop', manifest);
  await server.close();
  process.exit(0);
});
