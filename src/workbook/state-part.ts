/** The namespace by which the custom XML part with what this product remembers (状态) is found in a workbook. */
export const STATE_NAMESPACE = 'urn:expenditure-check-report:state:1';

/**
 * The XML of the part that keeps a state. Characters that XML does not know are written as JSON escapes.
 * @example stateXml('{"a":"<"}') // → '<state xmlns="urn:expenditure-check-report:state:1">{"a":"&lt;"}</state>'
 */
export function stateXml(json: string): string {
  const text = json
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<state xmlns="${STATE_NAMESPACE}">${text}</state>`;
}
