import path from 'node:path';
import { findFiles } from '../../src/cli/find-files';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
for (const name of [
  '县/乙.xlsx',
  '县/甲.xls',
  '县/镇/丙.XLSM',
  '县/~$甲.xlsx',
  '县/.隐.xlsx',
  '县/.git/丁.xlsx',
  '县/甲-校验.xlsx',
  '县/说明.docx',
  '单.xlsx',
]) {
  folder.add(name, '');
}

function names(...inputs: string[]): readonly string[] {
  return findFiles(inputs, folder.path, () => undefined).map(({ name }) => name);
}

test('a folder is read with all below it, in the order of the paths, without temporary files and own outputs', () => {
  expect(names('县')).toEqual(['乙.xlsx', '甲.xls', '镇/丙.XLSM']);
});

test('names are resolved against the given folder and kept as they were named', () => {
  const [file] = findFiles(['./单.xlsx'], folder.path, () => undefined);
  expect(file).toEqual({ path: path.join(folder.path, '单.xlsx'), name: './单.xlsx', named: true });
});

test('a file that is named and also found in a folder is checked once', () => {
  expect(names('县/乙.xlsx', '县')).toEqual(['县/乙.xlsx', '甲.xls', '镇/丙.XLSM']);
});

test('a name that does not exist stands for itself', () => {
  expect(names('没有.xlsx')).toEqual(['没有.xlsx']);
});

test('a file that is named is taken whatever its name looks like', () => {
  expect(names('县/说明.docx')).toEqual(['县/说明.docx']);
});
