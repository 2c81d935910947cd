/**
 * A figure with its thousands apart, as tables show it; a formula or a name stays as it is.
 * @example groupedDigits('-6291.03') // → '−6,291.03'
 */
export function groupedDigits(text: string): string {
  const match = /^([-+]?)(\d+)(\.\d+)?$/.exec(text);
  if (match?.[2] === undefined) return text;
  const sign = match[1] === '-' ? '−' : (match[1] ?? '');
  return sign + match[2].replace(/\B(?=(\d{3})+$)/g, ',') + (match[3] ?? '');
}

/** A difference always shows its direction. @example signedDigits('0.09') // → '+0.09' */
export function signedDigits(text: string): string {
  return groupedDigits(/^\d/.test(text) && /[1-9]/.test(text) ? `+${text}` : text);
}
