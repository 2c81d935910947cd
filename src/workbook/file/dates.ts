const DAY = 86_400_000;

/**
 * The serial number of an ISO date such as "2024-12-31" or "2024-12-31T08:30:00", which the strict edition of the format
 * writes into cells; undefined for anything else.
 * @example isoToSerial('2024-12-31', false) // → 45657
 */
export function isoToSerial(text: string, from1904: boolean): number | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?)?Z?$/.exec(text);
  if (iso === null) return undefined;
  const milliseconds = Date.parse(text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text);
  if (Number.isNaN(milliseconds)) return undefined;
  const serial = (milliseconds - Date.UTC(1899, 11, 30)) / DAY;
  return from1904 ? serial - 1462 : serial;
}
