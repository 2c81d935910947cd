import { scanXml } from '../../workbook/file/xml-scanner';
import type { Theme } from './color';

const SLOTS = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** Reads the colours of a theme part. */
export function readTheme(part: string, text: string): Theme {
  const colors = new Map<string, string>();
  let slot = '';
  scanXml(part, text, {
    open(tag) {
      if (SLOTS.includes(tag.name)) slot = tag.name;
      else if (slot !== '' && tag.name === 'srgbClr') colors.set(slot, tag.attribute('val') ?? '');
      else if (slot !== '' && tag.name === 'sysClr') colors.set(slot, tag.attribute('lastClr') ?? '');
    },
    close(name) {
      if (name === slot) slot = '';
    },
  });
  return SLOTS.map((each) => colors.get(each) ?? '');
}
