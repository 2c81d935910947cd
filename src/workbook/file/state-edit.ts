import { STATE_NAMESPACE, stateXml } from '../state-part';
import { findState } from './find-state';
import { relationshipsOf } from './package';
import type { PackageEdit } from './package-edit';
import { removePart } from './remove-part';
import { addContentType, addRelationship } from './workbook-edit';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** The id by which Office tells our part from others. */
const ITEM_ID = '{6E0C6C1B-5D0F-4F5B-9B63-6F1B1F6C2E01}';

/** Takes what is remembered out of the workbook. @throws {WorkbookError} `corrupt` */
export function removeState(edit: PackageEdit, main: string): void {
  for (const { from, id, part } of findState(edit, main)) {
    for (const { id: inner, target: properties } of relationshipsOf(edit, part)) {
      removePart(edit, part, inner, properties);
    }
    removePart(edit, from, id, part);
  }
}

/** Keeps the state in our custom XML part, which is added where it is missing; an empty state leaves none. @throws {WorkbookError} `corrupt` */
export function writeState(edit: PackageEdit, main: string, state: string): void {
  if (state === '') {
    removeState(edit, main);
    return;
  }
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
  const [existing] = findState(edit, main);
  if (existing !== undefined) {
    edit.set(existing.part, declaration + stateXml(state));
    // Excel looks for it where the workbook refers to it.
    if (existing.from !== main) addRelationship(edit, main, 'customXml', existing.part);
    return;
  }
  const part = edit.freeName('customXml/item', '.xml');
  const properties = edit.freeName('customXml/itemProps', '.xml');
  edit.set(part, declaration + stateXml(state));
  edit.set(
    properties,
    `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${ITEM_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addRelationship(edit, part, 'customXmlProps', properties);
  addContentType(edit, part, 'application/xml');
  addContentType(edit, properties, PROPERTIES_TYPE);
  addRelationship(edit, main, 'customXml', part);
}
