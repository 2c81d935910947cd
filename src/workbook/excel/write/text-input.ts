/** Words of Chinese that Excel does not read as a number, date or formula however it is set up. */
const SAFE_START = /^[\u4e00-\u9fff\u3000-\u303f]/;
const SURELY_PROSE = 40;

/**
 * A text as it is handed to Excel so that it stays a text: with a leading apostrophe wherever Excel might read a
 * formula, number, date or logical value in it.
 * @example textInput('=1+1') // → "'=1+1"
 * @example textInput('一般公共服务支出') // → '一般公共服务支出'
 * @example textInput('2024年1月') // → "'2024年1月"
 */
export function textInput(text: string): string {
  const safe = SAFE_START.test(text) && (text.length > SURELY_PROSE || !/\p{N}/u.test(text));
  return text === '' || safe ? text : `'${text}`;
}

/** @example cellInput(12.5) // → 12.5 */
export function cellInput(value: string | number | boolean | null): string | number | boolean {
  return value === null ? '' : typeof value === 'string' ? textInput(value) : value;
}
