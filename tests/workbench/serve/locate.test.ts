import path from 'node:path';
import fc from 'fast-check';
import { contentTypeOf, locate } from '../../../scripts/serve/locate';

const folders = new Map([
  ['', '/product/dist'],
  ['samples', '/product/assets/samples'],
]);

describe('the file behind an address', () => {
  it.each([
    ['/taskpane.html', '/product/dist/taskpane.html'],
    ['/assets/main.js', '/product/dist/assets/main.js'],
    ['/samples/huashi-2024.xlsx', '/product/assets/samples/huashi-2024.xlsx'],
    ['/samples/%E6%94%AF%E5%87%BA%E8%A1%A8.xlsx', '/product/assets/samples/支出表.xlsx'],
  ])('%s is %s', (address, file) => {
    expect(locate(address, folders)).toBe(path.normalize(file));
  });

  it.each([
    '/../package.json',
    '/samples/../../package.json',
    '/samples/%2e%2e/%2e%2e/package.json',
    '/samples/..%2f..%2fpackage.json',
    '/samples/..%5c..%5cpackage.json',
    '/..\\package.json',
    '//etc/passwd',
    '/samples//etc/passwd',
    '/C:/Windows/win.ini',
    '/.git/config',
    '/taskpane.html%00.png',
    '/%E0%A4%A',
    '',
  ])('%j is nobody’s business', (address) => {
    expect(locate(address, folders)).toBeUndefined();
  });

  it('lies inside of a served folder, whatever is asked', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'samples',
      'a.js',
      '~',
      '%00',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const file = locate(`/${pieces.join('/')}`, folders);
        return (
          file === undefined ||
          [...folders.values()].some((folder) => file.startsWith(path.normalize(folder) + path.sep))
        );
      }),
    );
  });

  it('has a content type by its ending', () => {
    expect(contentTypeOf('a/b.CSS')).toBe('text/css; charset=utf-8');
  });

  it('is handed over as bytes where the ending says nothing', () => {
    expect(contentTypeOf('LICENSE')).toBe('application/octet-stream');
  });
});
