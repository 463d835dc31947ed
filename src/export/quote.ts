/** Texts of users inside the code of other languages. */

/** For a POSIX shell: nothing in it is expanded. */
export const shellQuoted = (text: string): string =>
  /^[\w./@:,+-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** For Python and R, which read JSON's escapes in a text alike; R knows none for a NUL, which no scenario needs. */
export const codeQuoted = (text: string): string => JSON.stringify(text).replaceAll('\\u0000', '');

/** For a comment: one line. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
