/**
 * Text that a spreadsheet program would take for a formula gets an apostrophe in front, in every format: a workbook's
 * text cell is harmless until somebody saves it as csv. Imports take it away again.
 */
export const neutral = (text: string): string => (/^[=+\-@\t\r\n|%]/.test(text) && text !== '-' ? `'${text}` : text);
