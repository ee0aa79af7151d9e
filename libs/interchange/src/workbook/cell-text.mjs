// @ts-check

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Text as a person typed it: `_x000D_` is how the format writes a carriage return; what no database stores is dropped.
 * @param {string} raw
 */
export function cellText(raw) {
  return raw
    .replace(ESCAPED, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .trim();
}

/**
 * The number without the noise of binary fractions: 1.1000000000000001 is 1.1, as the spreadsheet program shows it.
 * @param {string} raw
 * @returns {string | undefined}
 */
export function shortNumber(raw) {
  const value = Number(raw);
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : undefined;
}
