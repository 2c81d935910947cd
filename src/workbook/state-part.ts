/** The namespace by which the custom XML part with what this product remembers (状态) is found in a workbook. */
export const STATE_NAMESPACE = 'urn:expenditure-check-report:state:1';
