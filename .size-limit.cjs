const { readdirSync, readFileSync } = require('node:fs');

/** The scripts that the page names: what is loaded before the pane takes its first click. */
function startScripts() {
  const page = readFileSync('dist/taskpane.html', 'utf8');
  return [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => `dist/${match[1]}`);
}

const isDocument = (name) => /^(docx|report-document)-/.test(name);

/** All scripts of the pane; the gallery is not part of it. */
function allScripts() {
  return readdirSync('dist/assets').filter((name) => name.endsWith('.js') && !name.startsWith('gallery'));
}

function scripts(isMeant) {
  return allScripts()
    .filter(isMeant)
    .map((name) => `dist/assets/${name}`);
}

module.exports = [
  { name: 'the pane before its first click', path: startScripts(), gzip: true, limit: '120 kB' },
  { name: 'the pane with all its parts', path: scripts((name) => !isDocument(name)), gzip: true, limit: '350 kB' },
  // The library for Word documents is loaded by those who export one.
  { name: 'the export to Word', path: scripts(isDocument), gzip: true, limit: '130 kB' },
];
