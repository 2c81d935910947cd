const { readdirSync, readFileSync } = require('node:fs');

/** The scripts that the page names: what is loaded before the pane takes its first click. */
function startScripts() {
  const page = readFileSync('dist/taskpane.html', 'utf8');
  return [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => `dist/${match[1]}`);
}

/** All scripts of the pane; the gallery is not part of it. */
function allScripts() {
  const names = readdirSync('dist/assets').filter((name) => name.endsWith('.js') && !name.startsWith('gallery'));
  return names.map((name) => `dist/assets/${name}`);
}

module.exports = [
  { name: 'the pane before its first click', path: startScripts(), gzip: true, limit: '120 kB' },
  { name: 'the pane with all its parts', path: allScripts(), gzip: true, limit: '350 kB' },
];
