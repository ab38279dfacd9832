/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, the way that OWASP advises against injected formulas:
 * people type names that others open in a spreadsheet. Numbers are none.
 */
export const withoutFormula = <Value>(value: Value): Value | string =>
  typeof value === 'string' && begins.test(value) ? `'${value}` : value;

/** `=`, `+`, `-` and `@`, in full width too, tab and carriage return. */
const begins = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;
